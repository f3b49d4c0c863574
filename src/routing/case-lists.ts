import { z } from 'zod'
import { instansiIdSchema } from '../office/index.ts'
import { inquiryIdSchema } from './ids.ts'

/** What officers ask to see of their cases: by id, so that what is erased is gone from here too. */
export const caseListSchemas = [
  /** What a desk still has to answer. `page` counts from 0; absent: a new list, else in the place of the former page. */
  z.object({
    type: z.literal('open-tickets'),
    desk: instansiIdSchema,
    page: z.int().nonnegative().optional(),
  }),
  /** One case with its history. `act`: with the buttons of its card. */
  z.object({ type: z.literal('case'), inquiry: inquiryIdSchema, act: z.boolean() }),
  /** The case that stands in an officer's private chat is stale, as its card is. Waiting repeats collapse into one. */
  z.object({
    type: z.literal('case-refresh'),
    inquiry: inquiryIdSchema,
    act: z.boolean(),
    chatId: z.int(),
    messageId: z.int(),
  }),
  /** What a search found, newest first; `count`: more may have been found than are named. */
  z.object({ type: z.literal('found'), inquiries: z.array(inquiryIdSchema), count: z.int().nonnegative() }),
  /** Figures of a desk, or (null) of all, since these moments until now. */
  z.object({
    type: z.literal('recap'),
    desk: instansiIdSchema.nullable(),
    today: z.iso.datetime(),
    week: z.iso.datetime(),
  }),
] as const
