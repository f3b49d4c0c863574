import { z } from 'zod'

/** A labelled message, as evaluation files hold them; further fields are ignored. */
export const evaluationQuerySchema = z.object({
  id: z.string(),
  text: z.string(),
  /** The entry (or instansi) that answers it; null where none does. */
  faqId: z.string().nullable(),
  style: z.string().optional(),
  /** Every right answer; missing means `faqId` alone. */
  accept: z.array(z.string()).optional(),
  /** Harmless if answered, though not right. */
  tolerable: z.array(z.string()).optional(),
})

export type EvaluationQuery = z.infer<typeof evaluationQuerySchema>

/** One query's outcome, as `--predictions` writes it. */
export interface Prediction {
  id: string
  outcome: string
  /** Up to ten `[id, confidence]`, best first. */
  ranking: [string, number][]
}

/** One of the mistakes worth looking at. */
export interface Mistake {
  id: string
  text: string
  style: string
  expected: string[]
  got: string
  outcome: string
  confidence: number
}

/** All right ids of a query. */
export function acceptedOf(query: EvaluationQuery): string[] {
  return query.accept ?? (query.faqId === null ? [] : [query.faqId])
}
