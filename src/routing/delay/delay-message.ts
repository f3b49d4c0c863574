import { z } from 'zod'
import { holderSchema } from '../holder.ts'
import { draftIdSchema, inquiryIdSchema, ticketSchema } from '../ids.ts'
import { delayReasonSchema, estimateSchema } from './delay-reason.ts'

/** What the citizen hears: why it takes longer, and until when probably. Own words are kept under inquiry and number. */
export const delayedSchema = z.object({
  type: z.literal('delayed'),
  inquiry: inquiryIdSchema,
  ticket: ticketSchema,
  holder: holderSchema,
  number: z.int().positive(),
  reason: delayReasonSchema,
  until: z.iso.date(),
  dueAt: z.iso.datetime(),
})

/** What the officer is asked for it. */
export const delayMessageSchemas = [
  z.object({
    type: z.literal('choose-estimate'),
    draft: draftIdSchema,
    offered: z.array(z.object({ estimate: estimateSchema, until: z.iso.date() })).min(1),
  }),
  z.object({ type: z.literal('choose-delay'), draft: draftIdSchema }),
] as const
