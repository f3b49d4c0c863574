import { z } from 'zod'
import { instansiIdSchema, TRIAGE } from '../office/index.ts'

/**
 * Who has to act on a referred question: the desk of one *instansi*, because it is responsible, or
 * *Diskominfo*'s desk, to find out who is. Either way the desk is named by an *instansi* id.
 */
export const holderSchema = z.object({
  desk: instansiIdSchema,
  as: z.enum(['responsible', 'triage']),
  /** Triage only: the *instansi* that should have it and has no desk, so that whoever looks at it need not find out again. */
  meant: instansiIdSchema.optional(),
})
export type Holder = z.infer<typeof holderSchema>

/** Triage: a holder like any other, with the same clock. */
export const triage: Holder = { desk: TRIAGE, as: 'triage' }
