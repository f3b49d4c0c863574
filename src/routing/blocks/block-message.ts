import { z } from 'zod'
import { inquiryIdSchema } from '../ids.ts'
import { blockDaysSchema, blockReasonSchema } from './block.ts'

/** Short sentences about blocks, among the notices to officers. */
export const blockNotices = ['blocked-before'] as const

/** What *Diskominfo* is owed about blocks; what is shown is loaded when it is sent. */
export const blockMessageSchemas = [
  /** Why, for how long, and whether really: what is asked next, in the place of what was asked before. */
  z.object({
    type: z.literal('block-question'),
    inquiry: inquiryIdSchema,
    reason: blockReasonSchema.nullable(),
    days: blockDaysSchema.nullable(),
  }),
  /** All that are in force. `again`: in the place of what was there. */
  z.object({ type: z.literal('blocks'), again: z.boolean() }),
] as const
