import { z } from 'zod'
import { conversationIdSchema, inquiryIdSchema, languageSchema } from '../ids.ts'
import { erasureIdSchema } from './erasure.ts'

/** To the citizen. */
export const erasureMessageSchemas = [
  /** Everything held of the person behind this conversation, as it is when it is sent. */
  z.object({ type: z.literal('data-copy'), conversation: conversationIdSchema }),
  /** What is kept and why, in whole. */
  z.object({ type: z.literal('privacy'), days: z.number().positive() }),
  /** Shall everything be erased? `again`: the second time; `open`: how many cases it would end. */
  z.object({
    type: z.literal('erasure-question'),
    erasure: erasureIdSchema,
    again: z.boolean(),
    open: z.int().nonnegative(),
  }),
  /** It is done after the open cases, and then at the latest. */
  z.object({ type: z.literal('erasure-waits'), erasure: erasureIdSchema, until: z.iso.datetime() }),
  /** The last word: everything is gone (the language that it is said in, too); so many open cases were withdrawn. */
  z.object({
    type: z.literal('erased'),
    withdrawn: z.int().nonnegative(),
    language: languageSchema.nullable().default(null),
  }),
] as const

/** To officers. */
export const erasureDeskMessageSchemas = [
  /** A message in this chat shows what is erased: it is emptied, or deleted. */
  z.object({
    type: z.literal('erased-message'),
    erasure: erasureIdSchema,
    inquiry: inquiryIdSchema,
    chatId: z.int(),
    messageId: z.int(),
    how: z.enum(['empty', 'delete']),
  }),
  /** So many messages could not be emptied; they are about these cases. */
  z.object({
    type: z.literal('erasure-remains'),
    inquiries: z.array(inquiryIdSchema).min(1),
    count: z.int().positive(),
  }),
] as const
