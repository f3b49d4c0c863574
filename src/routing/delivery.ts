import { z } from 'zod'
import { officerIdSchema } from '../office/index.ts'
import { answerIdSchema } from './ids.ts'

/** Why an official answer can't reach the citizen. */
export const undeliverableSchema = z.enum(['blocked', 'gone', 'never-started', 'rejected'])
export type Undeliverable = z.infer<typeof undeliverableSchema>

/** What really happened to an official answer; the card says it. `delayed`: the channel is down, it is tried on and on. */
export const deliverySchema = z.enum(['waiting', 'delayed', 'delivered', ...undeliverableSchema.options])
export type DeliveryState = z.infer<typeof deliverySchema>

/** What a citizen can end by coming back: unblocking the bot, or writing again. A message that was refused stays refused. */
export const AWAY = ['blocked', 'gone', 'never-started'] as const satisfies readonly Undeliverable[]

/** Is the answer recorded, and the citizen can't be reached until they come back? */
export function isAway(delivery: DeliveryState): boolean {
  return AWAY.some((reason) => reason === delivery)
}

/** A *ralat* of an official answer; `recalled`: it takes the answer back. */
export const correctionSchema = z.object({ officer: officerIdSchema, at: z.date(), recalled: z.boolean() })

/** A version of the answer that a later one stands in for. `replaced`: it had not reached the citizen, and never will. */
export const formerAnswerSchema = z.object({
  answerId: answerIdSchema,
  delivery: z.enum([...deliverySchema.options, 'replaced']),
  /** Of its files, so many could not be handed over. */
  missingFiles: z.int().positive().optional(),
  /** Absent: the first answer. */
  correction: correctionSchema.optional(),
})
export type FormerAnswer = z.infer<typeof formerAnswerSchema>
