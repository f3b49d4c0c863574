import { z } from 'zod'
import { instansiIdSchema, officerIdSchema } from '../office/index.ts'

/**
 * Why a message gets no official answer: what the ethics of the regulations exclude (Malinau 60/2017 article 13, PANRB
 * 83/2012 II.D): hostility against a group (*SARA*), insult, an attack on a person, another's private matters, spam, and
 * what no service of any government is about.
 */
export const rejectionReasonSchema = z.enum(['sara', 'insult', 'attack', 'privacy', 'spam', 'outside'])
export type RejectionReason = z.infer<typeof rejectionReasonSchema>

/** A desk wants the message rejected; *Diskominfo* confirms it or gives it back. */
export const rejectionSchema = z.object({
  reason: rejectionReasonSchema,
  /** The desk that asked for it, and gets it back. */
  from: instansiIdSchema,
  officer: officerIdSchema,
})
export type Rejection = z.infer<typeof rejectionSchema>
