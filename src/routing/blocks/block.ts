import { z } from 'zod'
import { officerIdSchema } from '../../office/index.ts'
import { inquiryIdSchema, personIdSchema, ticketSchema } from '../ids.ts'

/** Why somebody's messages don't reach the desks for a while: codes only, nobody's words. */
export const blockReasonSchema = z.enum(['spam', 'threat', 'sara', 'insults', 'misuse'])
export type BlockReason = z.infer<typeof blockReasonSchema>

/** For how many days; never for ever. */
export const blockDaysSchema = z.literal([1, 7, 30])
export type BlockDays = z.infer<typeof blockDaysSchema>
export const BLOCK_DAYS: readonly BlockDays[] = [1, 7, 30]

export const blockIdSchema = z.int().positive().brand<'BlockId'>()
export type BlockId = z.infer<typeof blockIdSchema>

/** What *Diskominfo* decided about the author of a case; it ends by itself. Nobody learns who that is. */
export const blockSchema = z.object({
  id: blockIdSchema,
  person: personIdSchema,
  /** The case for which it was decided: by its ticket it is spoken of. */
  inquiry: inquiryIdSchema,
  ticket: ticketSchema,
  reason: blockReasonSchema,
  since: z.date(),
  until: z.date(),
  officer: officerIdSchema,
})
export type Block = z.infer<typeof blockSchema>
