import { z } from 'zod'
import { MISSING } from '../figure.ts'

const keptFigureSchema = z.union([
  z.object({ value: z.number() }),
  z.object({ value: z.null(), why: z.enum(MISSING) }),
])

/** Figures by name (`figure-list.ts`). */
const rowSchema = z.record(z.string(), keptFigureSchema)
export type Row = z.infer<typeof rowSchema>

const partSchema = z.object({
  /** Of everything that the report is about. */
  all: rowSchema,
  /** Of each *instansi*, by its id. */
  instansi: z.record(z.string(), rowSchema),
})
export type Part = z.infer<typeof partSchema>

/** What a report says in figures, as it is kept: a report that is opened again says the same, whatever happened since. */
export const paperFiguresSchema = z.object({
  /** As of when they were computed. */
  asOf: z.iso.datetime(),
  /** What *instansi* were called then, by id. */
  names: z.record(z.string(), z.string()),
  now: partSchema,
  /** Of the period that it is compared with. */
  before: partSchema,
  /** The entries of the knowledge base that answered most, in order. None in reports that were made before they were kept. */
  entries: z
    .array(
      z.object({
        question: z.string(),
        answered: z.int(),
        helped: z.int(),
        failed: z.int(),
        before: z.int(),
      }),
    )
    .default([]),
  /** Month by month, in order; `month` is its first day. */
  months: z.array(z.object({ month: z.string(), row: rowSchema })),
})
export type PaperFigures = z.infer<typeof paperFiguresSchema>

export function noFigures(asOf: Date, names: Record<string, string>): PaperFigures {
  const nothing = () => ({ all: {}, instansi: {} })
  return { asOf: asOf.toISOString(), names, now: nothing(), before: nothing(), entries: [], months: [] }
}
