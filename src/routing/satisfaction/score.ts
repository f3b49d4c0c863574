import { z } from 'zod'

/** What a citizen gives, from 1 (worst) to 4 (best): of one answer, or of one *unsur* of the survey. */
export const scoreSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type Score = z.infer<typeof scoreSchema>
