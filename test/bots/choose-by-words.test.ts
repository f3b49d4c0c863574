import { describe, expect, it } from 'vitest'
import { chooseByWords } from '../../src/bots/choose-by-words.ts'
import { numberChoices } from '../../src/bots/number-choices.ts'

const choices = numberChoices(
  ['Terjawab', 'Belum, teruskan ke petugas', 'KTP hilang'].map((label) => ({ label, value: label })),
)
const chosen = (words: string, numbers = true) => chooseByWords(words, choices, { numbers })?.label ?? null

describe('choosing by number', () => {
  it.each([
    '2',
    '2.',
    ' 2 ',
    '2)',
    '(2)',
    '#2',
    '2️⃣',
    '２',
    'no 2',
    'No. 2',
    'nomor 2',
    'nomer 2 ya',
    'pilih 2',
    'yang 2',
    'yg ke-2',
    'yang kedua',
    'Yang kedua ya kak',
    'dua',
    'DUA',
    'dua aja',
    'opsi dua',
    'pilihan kedua',
    'kedua',
    'saya pilih nomor 2 pak',
    'loro',
    'two',
    'the second',
    'second one please',
    '2 terima kasih',
  ])('%s is the second', (words) => expect(chosen(words)).toBe('Belum, teruskan ke petugas'))

  it.each([
    '4',
    '0',
    '12',
    '22',
    'dua puluh',
    'dua anak saya sakit',
    '2 minggu lagi',
    'RT 2',
    'jalan kedua dari pasar',
    'kedua orang tua',
    '1 2',
    '',
    '   ',
    'ya',
    'tolong',
  ])('%s is none', (words) => expect(chosen(words)).toBeNull())

  it('is not done where a number means something else', () => {
    expect(chosen('2', false)).toBeNull()
    expect(chosen('kedua', false)).toBeNull()
  })
})

describe('choosing by what it says', () => {
  it.each([
    ['terjawab', 'Terjawab'],
    ['Terjawab!', 'Terjawab'],
    ['belum', 'Belum, teruskan ke petugas'],
    ['Belum, teruskan ke petugas', 'Belum, teruskan ke petugas'],
    ['2. Belum, teruskan ke petugas', 'Belum, teruskan ke petugas'],
    ['ktp hilang', 'KTP hilang'],
  ])('%s is %s', (words, label) => {
    expect(chosen(words)).toBe(label)
    expect(chosen(words, false)).toBe(label)
  })

  it.each(['belum terjawab', 'ktp', 'ktp hilang di pasar', 'teruskan'])('%s is none', (words) =>
    expect(chosen(words)).toBeNull(),
  )

  it('chooses nothing that two labels say', () => {
    const twice = numberChoices([
      { label: 'Ya, kirim', value: 'a' },
      { label: 'Ya, simpan', value: 'b' },
    ])
    expect(chooseByWords('ya', twice, { numbers: true })).toBeNull()
  })
})

describe('choosing by ticket', () => {
  const labels = ['Tambahan untuk 7K3-F9Q', 'Tambahan untuk 2NX-5HK', 'Pertanyaan baru']
  const offered = numberChoices(labels.map((label) => ({ label, value: label })))

  it.each([
    ['2nx-5hk', 'Tambahan untuk 2NX-5HK'],
    ['2NX-5HL', null],
    ['Tam-bah', null],
  ])('%s names %s', (words, label) => {
    expect(chooseByWords(words, offered, { numbers: false })?.label ?? null).toBe(label)
  })
})
