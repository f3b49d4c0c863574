import { z } from 'zod'
import { inquiryIdSchema } from './ids.ts'

/** What became of words that a citizen wrote: events, so never the words themselves. */
export const wordsEventSchemas = [
  /** A fragment, which more may follow. */
  z.object({ type: z.literal('gathering') }),
  /** The citizen sent the same words again, and heard again where they stand. */
  z.object({ type: z.literal('repeated') }),
  z.object({ type: z.literal('placed-aside'), tickets: z.int().positive() }),
  z.object({ type: z.literal('joined'), to: inquiryIdSchema }),
  z.object({ type: z.literal('words-added'), edited: z.boolean() }),
  /** The citizen took a message back. */
  z.object({ type: z.literal('words-deleted') }),
  /** What was added is a question of its own, says its citizen. */
  z.object({ type: z.literal('words-moved') }),
] as const
