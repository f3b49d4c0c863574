import { describe, expect, it } from 'vitest'
import { ALL_FIGURES } from '../../../src/reports/papers/figure-list.ts'
import {
  composePaper,
  computeSkm,
  letterheadSchema,
  PAPER_KINDS,
  summarise,
} from '../../../src/reports/index.ts'
import type { Block, PaperDocument } from '../../../src/reports/papers/document.ts'
import { rowOfSkm, rowOfSummary } from '../../../src/reports/papers/take-figures.ts'
import { composing, ORDERS, someFigures, texts } from './a-paper.ts'

const saidIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'table') return [block.caption, ...block.rows.map((cells) => cells.join(' | '))]
    return block.type === 'chart' ? [block.caption, ...block.bars.map(({ said }) => said)] : [block.text]
  })
const linesOf = ({ blocks }: PaperDocument) => saidIn(blocks)

describe('a report', () => {
  it.each(PAPER_KINDS)('%s has what an office signs, with dots for what nobody has set', (kind) => {
    const document = composePaper(composing({ order: ORDERS[kind] }))
    expect(document.letterhead.office).toBe('Pemerintah Kabupaten Malinau')
    expect(document.facts[0]).toEqual({ label: 'Nomor', value: expect.stringMatching(/^…+$/) })
    expect(document.signature.nip).toMatch(/^NIP …+$/)
    expect(document.signature.placeAndDay).toMatch(/^…+, 2 November 2026$/)
  })

  it('has number, address, place and signatory where they are set', () => {
    const letterhead = letterheadSchema.parse({
      address: ['Jalan Pusat Pemerintahan', ''],
      place: 'Malinau',
      signatory: { position: 'Kepala Dinas', name: 'Contoh, S.T.', nip: '19650101 199001 1 001' },
    })
    const document = composePaper(
      composing({ order: ORDERS.bulanan, letterhead, words: { number: '480/12/2026' } }),
    )
    expect(document.facts.slice(0, 2).map(({ value }) => value)).toEqual(['480/12/2026', 'Oktober 2026'])
    expect(document.letterhead.address).toEqual(['Jalan Pusat Pemerintahan'])
    expect(document.signature).toEqual({
      placeAndDay: 'Malinau, 2 November 2026',
      position: 'Kepala Dinas',
      name: 'Contoh, S.T.',
      nip: 'NIP 19650101 199001 1 001',
    })
    expect(letterheadSchema.safeParse({ signatory: { nip: '12' } }).success).toBe(false)
  })

  it('tells each figure with its definition, and why one can not be told', () => {
    const lines = linesOf(composePaper(composing({ order: ORDERS.bulanan })))
    expect(lines).toContainEqual(expect.stringMatching(/^Pesan masuk \| 5 \| 0 \| Pertanyaan, komentar/))
    expect(lines).toContainEqual(
      expect.stringMatching(/^Waktu menjawab, separuh \| tidak dapat dihitung: belum ada yang diukur \|/),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^–⁴ tidak dapat dihitung: belum ada yang diukur$/))
  })

  it('names what the knowledge base was asked most, where it answered anybody', () => {
    const entry = { question: 'Bagaimana mengurus KTP?', answered: 12_000, helped: 30, failed: 2, before: 9 }
    const figures = { ...someFigures({ received: 5 }), entries: [entry] }
    for (const kind of ['bulanan', 'tahunan', 'evaluasi'] as const) {
      const order = ORDERS[kind]
      const said = linesOf(composePaper(composing({ order, figures })))
      expect(said).toContain('Bagaimana mengurus KTP? | 12.000 | 9 | 30 | 2')
      expect(linesOf(composePaper(composing({ order })))).not.toContain(
        'Yang paling sering dijawab dari basis pengetahuan',
      )
    }
  })

  it('has the eight parts of Pasal 16, the words where they belong, and a hint where there are none', () => {
    const words = { overview: 'Kebijakan kami.\n\nParagraf kedua.', obstacles: '' }
    const { blocks } = composePaper(composing({ order: ORDERS.tahunan, words }))
    const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))
    expect(headings.map((text) => text.slice(0, 2))).toEqual(['a.', 'b.', 'c.', 'd.', 'e.', 'f.', 'g.', 'h.'])
    const lines = saidIn(blocks)
    const overview = lines.indexOf('a. Gambaran umum kebijakan pelayanan informasi melalui media sosial')
    expect(lines.slice(overview + 1, overview + 3)).toEqual(['Kebijakan kami.', 'Paragraf kedua.'])
    expect(lines.filter((line) => line === '(Bagian ini belum ditulis.)')).toHaveLength(2)
    expect(lines.filter((line) => line.includes('tidak dapat dihitung, karena Telegram'))).toHaveLength(1)
  })

  it('puts year beside year and instansi beside instansi', () => {
    const figures = someFigures({ received: 9 }, { pupr: { held: 4 } })
    const { blocks } = composePaper(
      composing({
        order: ORDERS.evaluasi,
        figures: { ...figures, before: someFigures({ received: 7 }, { pupr: { held: 3 } }).now },
      }),
    )
    expect(saidIn(blocks)).toContainEqual(expect.stringMatching(/^Pesan masuk \| 9 \| 7 \|/))
    expect(saidIn(blocks)).toContainEqual(expect.stringMatching(/^Dinas PUPR \| 4 \| 3 \|/))
  })

  it('withholds the index below ten answers, and tells it with its quality from ten on', () => {
    const surveys = (count: number) => Array.from({ length: count }, () => [4, 4, 4, 4, 4, 4, 4, 4, 3])
    const told = (count: number) => {
      const figures = someFigures({})
      const all = rowOfSkm(computeSkm(surveys(count)), 40)
      return linesOf(
        composePaper(composing({ order: ORDERS.skm, figures: { ...figures, now: { all, instansi: {} } } })),
      ).join('\n')
    }
    expect(told(9)).toContain('Nilai indeks, mutu pelayanan, dan kinerja unit: tidak dapat dihitung')
    expect(told(9)).not.toMatch(/Nilai indeks \d/)
    expect(told(10)).toContain('Nilai indeks 97,22: mutu pelayanan A, kinerja unit sangat baik.')
  })

  it('notes what an earlier version told otherwise, and says when nothing changed', () => {
    const order = ORDERS.bulanan
    const before = someFigures(
      { received: 5, answered: 2, open: 3 },
      { dishub: { held: 4, kept: 1 }, pupr: { held: 1 } },
    )
    const changed = composePaper(composing({ order, version: 2, previous: { version: 1, figures: before } }))
    const lines = linesOf(changed)
    const at = lines.lastIndexOf('Perubahan terhadap versi 1')
    expect(lines.slice(at + 1)).toEqual([
      'Dijawab instansi | 2 | 3',
      'Masih terbuka | 3 | 2',
      expect.stringMatching(/Tepat waktu \| 100% \| 50%$/),
    ])
    const same = composing({ order, version: 2 })
    const repeated = composePaper({ ...same, previous: { version: 1, figures: same.figures } })
    expect(linesOf(repeated).at(-1)).toBe('Semua angka sama dengan versi 1.')
  })

  it('says that it is provisional while its period goes on', () => {
    const document = composePaper(composing({ order: ORDERS.bulanan, provisional: true }))
    expect(linesOf(document)[0]).toMatch(/^Angka sementara/)
  })

  it('knows a sentence for every figure that is kept', () => {
    const known = new Set(ALL_FIGURES.map(({ name }) => name))
    const kept = { ...rowOfSummary(summarise([])), ...rowOfSkm(computeSkm([]), 0) }
    expect(Object.keys(kept).filter((name) => !known.has(name))).toEqual([])
    expect(ALL_FIGURES.map((sort) => sort.label(texts)).filter((label) => label.trim() === '')).toEqual([])
  })
})
