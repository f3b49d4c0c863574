import { z } from 'zod'
import { holderSchema } from './holder.ts'
import { inquiryIdSchema, ticketSchema } from './ids.ts'

/** What a citizen hears when an officer needs something ("Minta keterangan"). */
export const pauseMessageSchemas = [
  /** An officer needs something from the citizen; the words are kept under the inquiry and this number. */
  z.object({
    type: z.literal('clarification'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    holder: holderSchema,
    number: z.int().positive(),
    endsAt: z.iso.datetime(),
    end: z.enum(['resume', 'close']),
    /** Half of the time is over. */
    again: z.boolean(),
  }),
  /** The clock runs again: the citizen answered, or the time for it is over. */
  z.object({
    type: z.literal('resumed'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    holder: holderSchema,
    dueAt: z.iso.datetime(),
    late: z.boolean(),
    why: z.enum(['replied', 'timed-out']),
  }),
  z.object({
    type: z.literal('lapsed'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    holder: holderSchema,
  }),
] as const
