import { z } from 'zod'
import { officerIdSchema } from '../office/index.ts'

/**
 * Why a deadline passed. `approval-slow`: an answer waited for a *pejabat*; `triage-slow`: *Diskominfo* itself held it too
 * long; `channel-outage`: our own service, or the desk's group, could not be reached. Which one the log suggests is a rule of
 * the room `reports`.
 */
export const breachCauseSchema = z.enum([
  'instansi-silent',
  'approval-slow',
  'wrong-routing',
  'triage-slow',
  'channel-outage',
  'citizen-unreachable',
  'other',
])
export type BreachCause = z.infer<typeof breachCauseSchema>

/** Why a case that the clock calls overdue is not to be counted as late: a deadline that was wrong was not missed. */
export const takeBackReasonSchema = z.enum([
  'wrong-calendar',
  'service-down',
  'answered-elsewhere',
  'no-real-question',
  'other',
])
export type TakeBackReason = z.infer<typeof takeBackReasonSchema>

/** What *Diskominfo* has found about a deadline that passed; the last ruling holds, the events keep them all. */
export const rulingSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('explained'),
    cause: breachCauseSchema,
    officer: officerIdSchema,
    at: z.date(),
  }),
  z.object({
    type: z.literal('taken-back'),
    reason: takeBackReasonSchema,
    officer: officerIdSchema,
    at: z.date(),
  }),
])
export type Ruling = z.infer<typeof rulingSchema>
