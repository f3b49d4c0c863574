import { describe, expect, it } from 'vitest'
import { numberChoices, withChoices } from '../../src/bots/number-choices.ts'

const choicesOf = (...labels: string[]) => labels.map((label) => ({ label, value: `v:${label}` }))
const under = (text: string, choices: ReturnType<typeof numberChoices>, hint?: string) =>
  withChoices({ text, bold: [] }, choices, hint).text
const numbered = (...labels: string[]) =>
  numberChoices(choicesOf(...labels)).map(({ number, label }) => `${number}. ${label}`)

describe('numbering choices', () => {
  it('numbers them in their order', () => {
    expect(numbered('Terjawab', 'Belum, teruskan ke petugas')).toEqual([
      '1. Terjawab',
      '2. Belum, teruskan ke petugas',
    ])
  })

  it('keeps the numbers that labels bring, so that they mean what they say', () => {
    expect(numbered('1. Akta lahir', '2. Akta mati', 'Bukan itu, teruskan')).toEqual([
      '1. Akta lahir',
      '2. Akta mati',
      '3. Bukan itu, teruskan',
    ])
    expect(numbered('Belum terjawab, buka lagi', '1 – Tidak membantu', '2 – Membantu')).toEqual([
      '1. Tidak membantu',
      '2. Membantu',
      '3. Belum terjawab, buka lagi',
    ])
  })

  it('gives no number twice', () => {
    expect(numbered('2. Satu', '2. Dua', 'Tiga')).toEqual(['1. 2. Dua', '2. Satu', '3. Tiga'])
  })

  it('keeps each value with its label', () => {
    expect(numberChoices(choicesOf('Buka lagi', '1 – Buruk')).map(({ value }) => value)).toEqual([
      'v:1 – Buruk',
      'v:Buka lagi',
    ])
  })
})

describe('the list under the words', () => {
  it('ends with how to choose', () => {
    const text = under('Sudah?', numberChoices(choicesOf('Ya', 'Belum')), 'Balas dengan angkanya.')
    expect(text).toBe('Sudah?\n\n1. Ya\n2. Belum\n\nBalas dengan angkanya.')
  })

  it('tells nothing again that the words tell in full', () => {
    const choices = numberChoices(choicesOf('1. Bagaimana cara mengurus akta…', '2. KTP hilang', 'Bukan itu'))
    const words = 'Yang mana?\n\n1. Bagaimana cara mengurus akta kelahiran anak?\n2. KTP hilang'
    expect(under(words, choices)).toBe(`${words}\n3. Bukan itu`)
  })

  it('is one list, whatever is said behind it, and what stands out stays where it was', () => {
    const text = 'Yang mana?\n\n1. Satu?\n2. Dua?\n\nSelengkapnya: /privasi'
    const bold = [
      { offset: 0, length: 9 },
      { offset: text.indexOf('/privasi'), length: 8 },
    ]
    const choices = numberChoices(choicesOf('1. Satu?', '2. Dua?', 'Bukan itu'))
    const shown = withChoices({ text, bold }, choices, 'Balas.')
    expect(shown.text).toBe(
      'Yang mana?\n\n1. Satu?\n2. Dua?\n3. Bukan itu\n\nSelengkapnya: /privasi\n\nBalas.',
    )
    expect(shown.bold.map(({ offset, length }) => shown.text.slice(offset, offset + length))).toEqual([
      'Yang mana',
      '/privasi',
    ])
  })

  it('is not there without choices', () => {
    expect(under('Halo', [], 'Balas')).toBe('Halo')
  })
})
