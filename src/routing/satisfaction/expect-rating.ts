import type { AnswerId } from '../ids.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { DeliveryOutcome } from '../record-delivery.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'
import { RATED_AFTER_MS } from './rating.ts'
import type { SurveyId } from './survey.ts'

/** An answer arrived: its citizen may be asked about it a while later, by day. */
export async function expectRating(
  tx: Transaction,
  answer: AnswerId,
  now: Date,
  rules: Rules,
): Promise<void> {
  const at = new Date(now.getTime() + RATED_AFTER_MS)
  await tx.expectRating({ answer, deliveredAt: now, dueAt: quietUntil(at, rules.timeZone) ?? at })
}

/** What became of the question. One that never arrived was not asked, so that silence isn't counted that nobody kept. */
export async function noteQuestion(
  tx: Transaction,
  answer: AnswerId,
  outcome: DeliveryOutcome,
): Promise<void> {
  if ('delayed' in outcome) return
  if ('sent' in outcome && outcome.sent !== null) return tx.ratingSent(answer, outcome.sent)
  const rating = await tx.rating(answer)
  if (rating?.standing.is === 'asked' && rating.standing.given === null)
    await tx.saveRating({ ...rating, standing: { is: 'dropped', why: 'unsent' } })
}

/** The same for an invitation to the survey. */
export async function noteInvitation(tx: Transaction, id: SurveyId, outcome: DeliveryOutcome): Promise<void> {
  if ('delayed' in outcome || ('sent' in outcome && outcome.sent !== null)) return
  const survey = await tx.survey(id)
  if (survey?.status === 'invited') await tx.saveSurvey({ ...survey, status: 'unsent' })
}
