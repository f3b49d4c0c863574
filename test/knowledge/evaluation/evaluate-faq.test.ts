import { describe, expect, it } from 'vitest'
import { evaluateFaq, type FaqEntry, type LabelledQuery } from '../../../src/knowledge/index.ts'

const entries: FaqEntry[] = [
  {
    id: 'ktp-hilang',
    question: 'Apa syarat mengurus KTP yang hilang?',
    answer: 'Bawa surat kehilangan dari kepolisian dan fotokopi Kartu Keluarga.',
    keywords: ['kehilangan'],
    instansi: 'disdukcapil',
  },
  {
    id: 'vaksin-anak',
    question: 'Kapan jadwal imunisasi anak di posyandu?',
    answer: 'Setiap awal bulan di posyandu terdekat.',
    keywords: ['vaksin'],
    instansi: 'dinkes',
  },
  {
    id: 'uji-kir',
    question: 'Di mana uji KIR kendaraan angkutan barang?',
    answer: 'Di gedung pengujian Dinas Perhubungan.',
    keywords: ['kir'],
    instansi: 'dishub',
  },
]
const queries: LabelledQuery[] = [
  { id: '1', text: 'Apa syarat mengurus KTP yang hilang?', faqId: 'ktp-hilang', style: 'formal' },
  { id: '2', text: 'jadwal imunisasi anak di posyandu kapan', faqId: 'vaksin-anak', style: 'slang' },
  { id: '3', text: 'xyzzy plugh', faqId: null, style: 'slang' },
  { id: '4', text: '', faqId: null },
  // Labelled wrongly on purpose: whatever is found for it is a mistake.
  {
    id: '5',
    text: 'Di mana uji KIR\u001B[31m kendaraan\nangkutan barang?',
    faqId: 'ktp-hilang',
    style: 'formal',
  },
  { id: '6', text: 'beasiswa?', faqId: 'beasiswa', style: 'formal' },
]

describe('evaluateFaq', () => {
  let ticks = 0
  const { figures, report, predictions } = evaluateFaq({ entries, queries, clock: () => (ticks += 2) })

  it('measures the matcher as the service uses it', () => {
    expect(figures).toMatchObject({ queries: 6, top1: 2 / 3, latencyMs: { p50: 2, p99: 2 } })
    expect(figures.aurocOutOfScope).toBeGreaterThan(0.5)
  })

  it('breaks the figures down by style', () => {
    expect(Object.keys(figures.byStyle)).toEqual(['-', 'formal', 'slang'])
    expect(figures.byStyle).toMatchObject({
      '-': { n: 1, top1: null },
      formal: { n: 3, queries: 3, top1: 1 / 2 },
      slang: { n: 2, top1: 1 },
    })
  })

  it('lists mistakes', () => {
    expect(figures.worst).toEqual([
      {
        id: '5',
        text: queries[4]?.text,
        mistake: expect.stringMatching(/^(settled|ranked)$/),
        expected: ['ktp-hilang'],
        given: 'uji-kir',
        confidence: predictions[4]?.ranking[0]?.[1],
      },
    ])
  })

  it('predicts one line per message', () => {
    expect(predictions.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(predictions[0]?.ranking[0]).toEqual(['ktp-hilang', expect.any(Number)])
    expect(predictions[3]).toEqual({ id: '4', outcome: 'refer', ranking: [] })
  })

  it('reports in Indonesian, and lets no message steer the terminal', () => {
    const lines = report.split('\n')
    expect(lines[0]).toBe(
      'Pencocokan pertanyaan dengan basis pengetahuan: 6 pesan berlabel (3 ada jawabannya, 3 tidak ada jawabannya)',
    )
    expect(report).toMatch(/^ {2}Benar di tempat pertama +66,7 %$/m)
    expect(report).toMatch(/^ {2}formal +3 +50,0 /m)
    expect(report).toMatch(/^ {2}- +1 +– +– /m)
    expect(lines).toContain('Perhatian: label menyebut entri yang tidak ada di berkas: beasiswa.')
    expect(lines).toContain('    pesan    : Di mana uji KIR [31m kendaraan angkutan barang?')
    expect(lines).toContain('    mestinya : ktp-hilang')
  })
})
