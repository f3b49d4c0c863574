import { z } from 'zod'
import { answerIdSchema, inquiryIdSchema, ticketSchema } from '../ids.ts'
import { scoreSchema } from './score.ts'
import { elementNumberSchema, surveyIdSchema } from './survey.ts'

const about = { inquiry: inquiryIdSchema, answerId: answerIdSchema, ticket: ticketSchema }

/** What citizens are told and asked about how satisfied they are. */
export const satisfactionMessageSchemas = [
  /** "How helpful was this answer?" */
  z.object({ type: z.literal('rating-question'), ...about }),
  /** Thanks in the question's place; whoever is dissatisfied reads how to go on. */
  z.object({ type: z.literal('rated'), ...about, score: scoreSchema }),
  /** The reason of a rating was kept; whoever meant it as a question says so with one tap. */
  z.object({ type: z.literal('rating-words'), inquiry: inquiryIdSchema, answerId: answerIdSchema }),
  /** Will you fill in the survey? Not said any more after `until`. */
  z.object({ type: z.literal('survey-invitation'), survey: surveyIdSchema, until: z.iso.datetime() }),
  /** `after`: what went before it. */
  z.object({
    type: z.literal('survey-question'),
    survey: surveyIdSchema,
    element: elementNumberSchema,
    after: z.enum(['begin', 'resume', 'next', 'changed']),
  }),
  z.object({ type: z.literal('survey-finished') }),
  /** `begun`: something was given already. */
  z.object({ type: z.literal('survey-left'), begun: z.boolean() }),
  /** It was filled in a while ago, and can be again from then on. */
  z.object({ type: z.literal('survey-again'), from: z.iso.datetime() }),
] as const
