import { z } from 'zod'
import { answerIdSchema, inquiryIdSchema } from '../ids.ts'
import { QUIET_MS } from './burst.ts'
import { surveyIdSchema } from '../satisfaction/survey.ts'

/**
 * What we have asked a citizen to write in their own words, kept with the conversation until the moment in `until`.
 * Further members are added here and continued in `continue-dialogue.ts`. Ids and codes only: words wait for no dialogue.
 */
export const dialogueSchema = z.discriminatedUnion('type', [
  /** "Apa yang belum terjawab?": the reason why an answered question is opened again. */
  z.object({ type: z.literal('reopen-reason'), inquiry: inquiryIdSchema, until: z.iso.datetime() }),
  /** The reason has begun the inquiry anew: what follows within the quiet time is more of it. */
  z.object({ type: z.literal('more-reason'), inquiry: inquiryIdSchema, until: z.iso.datetime() }),
  /** A score was just given: what is written now may be the reason. */
  z.object({ type: z.literal('rating-words'), answer: answerIdSchema, until: z.iso.datetime() }),
  /** A question of the survey is open: "3" means its third answer. */
  z.object({ type: z.literal('survey'), survey: surveyIdSchema, until: z.iso.datetime() }),
  /** The survey is over, and its citizen was asked for suggestions: what tells something now is about no open ticket. */
  z.object({ type: z.literal('survey-remarks'), until: z.iso.datetime() }),
  /** The guided form listens; what is filled in lies in `Form`. */
  z.object({ type: z.literal('form'), until: z.iso.datetime() }),
])
export type Dialogue = z.infer<typeof dialogueSchema>

/** How long we listen after asking, in milliseconds; buttons hold longer, and ask again. */
const LISTENS_MS: Record<Dialogue['type'], number> = {
  'reopen-reason': 1_800_000,
  'more-reason': QUIET_MS,
  'rating-words': 900_000,
  survey: 1_800_000,
  'survey-remarks': 900_000,
  form: 3_600_000,
}

/** Until when an answer to what is asked now is waited for. */
export function listensUntil(type: Dialogue['type'], now: Date): string {
  return new Date(now.getTime() + LISTENS_MS[type]).toISOString()
}

/** When we asked last. */
export function askedAt({ type, until }: Dialogue): Date {
  return new Date(new Date(until).getTime() - LISTENS_MS[type])
}

/** What is stored, where it still counts: of another version of ours, or lapsed, it is as if nothing had been asked. */
export function openDialogue(stored: unknown, now: Date): Dialogue | null {
  const dialogue = dialogueSchema.safeParse(stored).data
  return dialogue && now < new Date(dialogue.until) ? dialogue : null
}
