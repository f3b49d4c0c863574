import { z } from 'zod'
import { inquiryIdSchema, ticketSchema } from '../ids.ts'

/** What citizens are told about where a further message belongs. */
export const placingMessageSchemas = [
  z.object({
    type: z.literal('which-ticket'),
    inquiry: inquiryIdSchema,
    tickets: z
      .array(
        z.object({
          inquiry: inquiryIdSchema,
          ticket: ticketSchema,
          /** It is a call for help: nobody is shown those words again. */
          isCall: z.boolean().optional(),
        }),
      )
      .min(1),
  }),
  /** We took a message for an addition to this ticket; `messageId`: under which it can be taken apart again. */
  z.object({
    type: z.literal('words-joined'),
    inquiry: inquiryIdSchema,
    ticket: ticketSchema,
    messageId: z.string(),
  }),
] as const
