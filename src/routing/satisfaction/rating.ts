import { z } from 'zod'
import { DAY_MS, HOUR_MS } from '../../office/index.ts'
import { answerIdSchema, conversationIdSchema, inquiryIdSchema } from '../ids.ts'
import { type Score, scoreSchema } from './score.ts'

/** Why nobody is asked about an answer, as a code. */
export const ratingDroppedSchema = z.enum([
  /** A *ralat*, a recall or a reopening came in between. */
  'overtaken',
  /** The same person was asked something within the week. */
  'asked-lately',
  /** Something of theirs was open for days. */
  'never-free',
  /** There is no address any more. */
  'gone',
  /** They were invited to the whole survey instead. */
  'invited',
  /** The question could not be delivered, or was not worth it any more when its turn came. */
  'unsent',
])
export type RatingDropped = z.infer<typeof ratingDroppedSchema>

/** Whether a citizen is asked how helpful a delivered answer was, and what they said. */
export const ratingSchema = z.object({
  answer: answerIdSchema,
  inquiry: inquiryIdSchema,
  conversation: conversationIdSchema,
  deliveredAt: z.date(),
  standing: z.discriminatedUnion('is', [
    z.object({ is: z.literal('due'), at: z.date() }),
    z.object({ is: z.literal('dropped'), why: ratingDroppedSchema }),
    z.object({
      is: z.literal('asked'),
      at: z.date(),
      given: z.object({ score: scoreSchema, at: z.date() }).nullable(),
    }),
  ]),
})
export type Rating = z.infer<typeof ratingSchema>

/** So long after an answer arrived its citizen has had time to try it. */
export const RATED_AFTER_MS = HOUR_MS
/** So long a score may be changed after it was first given. */
const CHANGEABLE_MS = DAY_MS

/** The rating with this score, or null where it may not be given (any more). */
export function giveScore(rating: Rating, score: Score, now: Date): Rating | null {
  const { standing } = rating
  if (standing.is !== 'asked') return null
  const { given } = standing
  if (given && now.getTime() - given.at.getTime() >= CHANGEABLE_MS) return null
  return { ...rating, standing: { ...standing, given: { score, at: given?.at ?? now } } }
}
