import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findConflicts, parseFaqFile } from '../../../src/knowledge/index.ts'
import { anEntry, starterEntries } from '../support.ts'

/** Two entries, asked and answered so. */
function between(one: [string, string], other: [string, string]) {
  const [a, b] = [one, other].map(([question, answer], at) => anEntry({ id: `e${at}`, question, answer }))
  return a && b ? findConflicts([a, b]) : []
}

const kinds = (one: [string, string], other: [string, string]) =>
  between(one, other).flatMap(({ differences }) => differences.map(({ kind }) => kind))

describe('findConflicts finds', () => {
  it('two fees for one service, and says which wording, which entries, what differs', () => {
    const found = between(
      ['Bagaimana cara mengurus KTP yang hilang?', 'Datang ke Disdukcapil, biayanya Rp25.000.'],
      ['Apa syarat mengurus KTP hilang?', 'Bawa surat kehilangan. Tidak dipungut biaya.'],
    )
    expect(found).toEqual([
      {
        entries: ['e0', 'e1'],
        wordings: ['Bagaimana cara mengurus KTP yang hilang?', 'Apa syarat mengurus KTP hilang?'],
        differences: [{ kind: 'biaya', values: [['Rp25000'], ['gratis']] }],
      },
    ])
  })

  it.each<[string, [string, string], [string, string], string]>([
    [
      'two fees, where only one question asks for the fee',
      ['Berapa biaya sewa gedung serbaguna?', 'Rp500 ribu sehari.'],
      ['Bagaimana menyewa gedung serbaguna?', 'Isi formulir; tarifnya Rp 750.000.'],
      'biaya',
    ],
    [
      'two durations',
      ['Berapa lama membuat akta kelahiran?', 'Selesai dalam 3 (tiga) hari kerja.'],
      ['Berapa hari akta lahir jadi?', 'Lima hari.'],
      'lama',
    ],
    [
      'two opening hours',
      ['Jam buka perpustakaan daerah?', 'Pukul 08.00–15.00.'],
      ['Kapan perpustakaan daerah buka?', 'Buka 08:00 sampai 16:00.'],
      'jam',
    ],
    [
      'two places',
      ['Di mana mengurus surat pindah?', 'Di kantor kelurahan.'],
      ['Ke mana mengurus surat pindah?', 'Langsung ke Disdukcapil.'],
      'tempat',
    ],
    [
      'one question with answers that have nothing in common',
      ['Apa syarat membuat Kartu Identitas Anak?', 'Fotokopi akta kelahiran dan pas foto.'],
      ['Apa syarat membuat Kartu Identitas Anak?', 'Layanan ini sedang ditutup sementara.'],
      'isi',
    ],
  ])('%s', (_what, one, other, kind) => {
    expect(kinds(one, other)).toEqual([kind])
  })

  it('a phrasing of one that asks for the other, and another owner', () => {
    const [found] = findConflicts([
      anEntry({ id: 'a', question: 'Bagaimana mengurus KTP yang rusak?', answer: 'Di loket.' }),
      anEntry({
        id: 'b',
        question: 'Bagaimana melaporkan lampu jalan mati?',
        phrasings: ['ktp rusak ngurusnya gimana'],
        answer: 'Di loket.',
        instansi: 'dishub',
      }),
    ])
    expect(found).toMatchObject({
      entries: ['a', 'b'],
      wordings: ['Bagaimana mengurus KTP yang rusak?', 'ktp rusak ngurusnya gimana'],
      differences: [{ kind: 'instansi', values: [['disdukcapil'], ['dishub']] }],
    })
  })
})

describe('findConflicts finds nothing between', () => {
  it.each<[string, [string, string], [string, string]]>([
    [
      'near misses: lost and damaged',
      ['Bagaimana mengurus KTP yang hilang?', 'Biayanya Rp10.000.'],
      ['Bagaimana mengurus KTP yang rusak?', 'Gratis.'],
    ],
    ['other objects', ['Berapa biaya membuat KTP?', 'Gratis.'], ['Berapa biaya membuat SIM?', 'Rp100.000.']],
    [
      'other things asked about one object',
      ['Berapa biaya uji KIR?', 'Rp50.000, selesai 1 hari.'],
      ['Berapa lama uji KIR?', 'Selesai 2 jam, dibayar Rp60.000.'],
    ],
    [
      'an answer that states more than the other',
      ['Berapa biaya izin reklame?', 'Rp50.000.'],
      ['Bagaimana mengurus izin reklame?', 'Rp50.000 untuk satu bulan, Rp90.000 untuk dua bulan.'],
    ],
    [
      'the year of a law and an age',
      ['Apa syarat membuat KTP?', 'Berusia 17 tahun.'],
      ['Bagaimana membuat KTP?', 'Berusia 17 tahun, menurut UU Nomor 24 Tahun 2013.'],
    ],
    [
      'duplicates that agree',
      ['Apa syarat KIA?', 'Bawa akta lahir.'],
      ['Apa syarat KIA?', 'Bawa akta lahir.'],
    ],
  ])('%s', (_what, one, other) => {
    expect(between(one, other)).toEqual([])
  })

  it('the entries of the sample knowledge bases', () => {
    expect(findConflicts(starterEntries())).toEqual([])
    const file = new URL('../../../bench/data/kepegawaian/faq.json', import.meta.url)
    const parsed = parseFaqFile(readFileSync(file, 'utf8'), 'faq.json', 'measured')
    expect(parsed.ok && findConflicts(parsed.entries)).toEqual([])
  })
})

it('the order of entries and phrasings does not matter', () => {
  const fees = ['Rp10.000', 'Rp20.000', 'gratis']
  const objects = ['KTP', 'akta kelahiran', 'kartu keluarga']
  const one = fc.record({
    about: fc.constantFrom(...objects),
    also: fc.constantFrom(...objects),
    fee: fc.constantFrom(...fees),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), fc.nat(), (made, seed) => {
      const entries = made.map(({ about, also, fee }, at) =>
        anEntry({
          id: `e${at}`,
          question: `Berapa biaya mengurus ${about}?`,
          phrasings: [`bayar berapa ${about}`, `ongkos ${also}`],
          answer: `Biayanya ${fee}.`,
        }),
      )
      const turned = entries.map((entry) => ({ ...entry, phrasings: entry.phrasings?.toReversed() }))
      const moved = turned.map((_, at) => turned[(at + seed) % turned.length] ?? anEntry({ id: 'none' }))
      expect(findConflicts(moved)).toEqual(findConflicts(entries))
    }),
    { numRuns: 12 },
  )
})

it('many entries that all ask the same are found without comparing all with all', () => {
  const entries = Array.from({ length: 600 }, (_, at) =>
    anEntry({ id: `e${String(at).padStart(3, '0')}`, answer: `Biayanya Rp${at + 1}.000.` }),
  )
  expect(findConflicts(entries)).toHaveLength(599)
})
