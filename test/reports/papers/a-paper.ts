import { noFigures, type PaperFigures, type Row } from '../../../src/reports/papers/paper-figures.ts'
import { type composePaper, letterheadSchema, type PaperOrder } from '../../../src/reports/index.ts'
import { createTexts } from '../../../src/texts/index.ts'
import { instansi } from '../../support/builders.ts'

export const texts = createTexts({ officeName: 'Pemerintah Kabupaten Malinau', timeZone: 'Asia/Makassar' })

export const ORDERS = {
  bulanan: { kind: 'bulanan', whose: null, first: '2026-10-01', last: '2026-10-31' },
  tahunan: { kind: 'tahunan', whose: instansi('dishub'), first: '2026-01-01', last: '2026-12-31' },
  evaluasi: { kind: 'evaluasi', whose: null, first: '2026-01-01', last: '2026-12-31' },
  skm: { kind: 'skm', whose: null, first: '2026-01-01', last: '2026-06-30' },
} as const satisfies Record<string, PaperOrder>

export const row = (figures: Record<string, number>): Row =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value }]))

export const HOSTILE = 'Dinas <b>Perhubungan</b> & =1+1 {{x}} \u0007😀'

/** Figures of October, of which those that are named are other than nothing. */
export function someFigures(
  all: Record<string, number>,
  own: Record<string, Record<string, number>> = {},
): PaperFigures {
  const figures = noFigures(new Date('2026-11-01T01:00:00Z'), { dishub: HOSTILE, pupr: 'Dinas PUPR' })
  const rows = Object.entries(own).map(([id, figures_]) => [id, row(figures_)])
  return { ...figures, now: { all: row(all), instansi: Object.fromEntries(rows) } }
}

type Made = Parameters<typeof composePaper>[0]

export function composing(given: Partial<Made> & { order: PaperOrder }): Made {
  return {
    figures: someFigures(
      { received: 5, answered: 3, open: 2 },
      { dishub: { held: 4, kept: 0.5 }, pupr: { held: 1 } },
    ),
    previous: null,
    words: {},
    letterhead: letterheadSchema.parse({}),
    unit: 'Dinas Komunikasi dan Informatika',
    texts,
    version: 1,
    day: '2 November 2026',
    provisional: false,
    ...given,
  }
}
