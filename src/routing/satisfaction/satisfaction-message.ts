import { z } from 'zod'
import { answerIdSchema, inquiryIdSchema, ticketSchema } from '../ids.ts'
import { scoreSchema } from './score.ts'

const about = { inquiry: inquiryIdSchema, answerId: answerIdSchema, ticket: ticketSchema }

/** What citizens are told and asked about how satisfied they are. */
export const satisfactionMessageSchemas = [
  /** "How helpful was this answer?" */
  z.object({ type: z.literal('rating-question'), ...about }),
  /** Thanks in the question's place; whoever is dissatisfied reads how to go on. */
  z.object({ type: z.literal('rated'), ...about, score: scoreSchema }),
] as const
