import type { PaperFigures, Row } from './paper-figures.ts'

/** A figure that an earlier version of a report told otherwise. */
export interface Correction {
  /** Of which *instansi*; null: of all that the report is about. */
  instansi: string | null
  /** Of which month of its course; null: of the whole period. */
  month: string | null
  /** Its name in the list of figures. */
  figure: string
  was: Row[string] | null
  is: Row[string] | null
}

/** What a report of the same period says otherwise than its earlier version. What it is compared with isn't its own matter. */
export function compareFigures(was: PaperFigures, is: PaperFigures): Correction[] {
  const ids = [...new Set([...Object.keys(was.now.instansi), ...Object.keys(is.now.instansi)])]
  const months = is.months.map(({ month }) => month)
  const rowOf = (of: PaperFigures, wanted: string) =>
    of.months.find(({ month }) => month === wanted)?.row ?? {}
  return [
    ...differences(was.now.all, is.now.all, { instansi: null, month: null }),
    ...ids.flatMap((instansi) =>
      differences(was.now.instansi[instansi] ?? {}, is.now.instansi[instansi] ?? {}, {
        instansi,
        month: null,
      }),
    ),
    ...months.flatMap((month) => differences(rowOf(was, month), rowOf(is, month), { instansi: null, month })),
  ]
}

function differences(was: Row, is: Row, where: Pick<Correction, 'instansi' | 'month'>): Correction[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return names
    .map((figure) => ({ ...where, figure, was: was[figure] ?? null, is: is[figure] ?? null }))
    .filter((one) => JSON.stringify(one.was) !== JSON.stringify(one.is))
}
