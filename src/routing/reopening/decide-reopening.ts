import type { Command } from '../command.ts'
import { type Decision, decided, type Refusal } from '../decision.ts'
import type { Inquiry, InquiryIn } from '../inquiry.ts'
import { refreshCard } from '../tell.ts'

/** Milliseconds from the answer on in which it can be opened again: seven days. */
const REOPENABLE_MS = 7 * 24 * 3_600_000
/** A matter that two further answers have not settled needs another way than a third. */
const MOST_REOPENINGS = 2

/**
 * The citizen opens an answered question again: this one stays answered, and the new one begins as an inquiry of its own,
 * with a clock of its own. Once per inquiry, so that there is at most one open continuation of each.
 */
export function reopen(
  inquiry: Inquiry,
  { as, reason }: Extract<Command, { type: 'reopen' }>,
  now: Date,
): Decision | Refusal {
  const answered = reopenable(inquiry, now)
  if ('refused' in answered) return answered
  const { state } = answered
  const event = { type: 'reopened' as const, as: as.inquiry, ticket: as.ticket, reason }
  return decided(
    inquiry,
    { ...state, reopenedAs: as },
    [event],
    [refreshCard(inquiry, state.referral, now)],
    now,
  )
}

/** The inquiry, when its official answer may be opened again at this moment. */
export function reopenable(inquiry: Inquiry, now: Date): InquiryIn<'answered'> | Refusal {
  const answered = mayReopen(inquiry)
  if ('refused' in answered) return answered
  const { state } = answered
  // Who reads the answer late has the same time from then on.
  const since = state.deliveredAt ?? state.correction?.at ?? state.answeredAt
  return now.getTime() - since.getTime() > REOPENABLE_MS ? { refused: 'reopened-too-late' } : answered
}

/** The same, whenever the citizen reads the answer: what the button under it depends on. */
export function mayReopen(inquiry: Inquiry): InquiryIn<'answered'> | Refusal {
  const { state } = inquiry
  if (state.name !== 'answered') return { refused: 'not-answered' }
  if (state.reopenedAs) return { refused: 'reopened-before' }
  if (nextReopening(inquiry) > MOST_REOPENINGS) return { refused: 'reopened-enough' }
  return { ...inquiry, state }
}

/** The how-manieth reopening the next one would be. Where the answer was taken back, one is owed: that counts for nothing. */
export function nextReopening({ state, reopens }: Pick<Inquiry, 'state' | 'reopens'>): number {
  const isOwed = state.name === 'answered' && state.correction?.recalled === true
  return (reopens?.number ?? 0) + (isOwed ? 0 : 1)
}
