import { maySitAt, type Officer } from '../office/index.ts'
import type { Command } from './command.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import type { AnswerId } from './ids.ts'
import { type FormerAnswer, type Inquiry, type InquiryIn, versionsOf } from './inquiry.ts'
import { refreshCard, tellCitizen } from './tell.ts'

/**
 * "Ralat": a further version of the official answer, or its recall. Only the version that the officer saw is replaced, so
 * that of two at once the second hears of the first. The case stays closed and its clock stopped. What had not reached
 * the citizen is replaced by this version; what had is marked as corrected where the channel can.
 */
export function correct(
  inquiry: Inquiry,
  { answerId, corrects, recall, officer, warnings = [] }: Extract<Command, { type: 'correct' }>,
  now: Date,
): Decision | Refusal {
  const answered = correctable(inquiry, officer)
  if ('refused' in answered) return answered
  const { missingFiles: _, deliveredAt: __, ...state } = answered.state
  if (state.answerId !== corrects) return { refused: 'corrected-before' }
  if (recall && state.correction?.recalled) return { refused: 'recalled-before' }
  const former = versionsOf(answered.state).map((version) =>
    version.answerId === corrects && !isFinal(version.delivery)
      ? { ...version, delivery: 'replaced' as const }
      : version,
  )
  const correction = { officer: officer.id, at: now, recalled: recall }
  const event = {
    type: 'corrected' as const,
    answerId,
    number: former.length + 1,
    instansi: state.instansi,
    officer: officer.id,
    recalled: recall,
    ...(warnings.length > 0 ? { warnings } : {}),
  }
  const owed = [
    tellCitizen(inquiry, { type: 'official-answer', inquiry: inquiry.id, answerId }),
    tellCitizen(inquiry, { type: 'answer-mark', inquiry: inquiry.id, answerId: corrects }),
    refreshCard(inquiry, state.referral, now),
  ]
  return decided(inquiry, { ...state, answerId, delivery: 'waiting', correction, former }, [event], owed, now)
}

/** The inquiry, when it is answered and this officer may correct that: one of the *instansi* that answered, or *Diskominfo*. */
export function correctable(inquiry: Inquiry, officer: Officer): InquiryIn<'answered'> | Refusal {
  const { state } = inquiry
  if (state.name !== 'answered' || inquiry.erased) return { refused: 'not-answered' }
  const may = officer.role === 'diskominfo' || maySitAt(officer, state.instansi)
  return may ? { ...inquiry, state } : { refused: 'not-the-holder' }
}

/** The last version before this one that has reached the citizen: only with that a *ralat* can be compared. */
export function lastSeenBefore(
  state: InquiryIn<'answered'>['state'],
  answerId: AnswerId | null,
): FormerAnswer | null {
  const versions = versionsOf(state)
  const place = versions.findIndex((version) => version.answerId === answerId)
  const earlier = place < 0 ? versions : versions.slice(0, place)
  return earlier.findLast(({ delivery }) => delivery === 'delivered') ?? null
}

function isFinal(delivery: string): boolean {
  return delivery === 'delivered' || delivery === 'rejected'
}
