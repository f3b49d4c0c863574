import { z } from 'zod'
import { draftIdSchema, inquiryIdSchema } from './ids.ts'

/** What *Diskominfo* sees of deadlines that passed. */
export const breachMessageSchemas = [
  /** One of them: how it came about, and what was found. `choose`: with every cause; `again`: in the place of the message whose button was pressed. */
  z.object({
    type: z.literal('breach'),
    inquiry: inquiryIdSchema,
    choose: z.boolean().optional(),
    again: z.boolean().optional(),
  }),
  /** Those that nobody has said anything about. `page` counts from 0; absent: a new list. */
  z.object({ type: z.literal('breaches'), page: z.int().nonnegative().optional() }),
  /** Why an "overdue" is taken back: first the reason, then a reply in the officer's own words. */
  z.object({ type: z.literal('take-back-prompt'), draft: draftIdSchema }),
] as const
