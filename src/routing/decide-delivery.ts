import { HOUR_MS } from '../office/index.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import type { AnswerId } from './ids.ts'
import { type DeliveryState, type Inquiry, type InquiryIn, isAway, type Undeliverable } from './inquiry.ts'
import type { Owed } from './message.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'
import { refreshCard, tellCitizen } from './tell.ts'

/**
 * Hours after which it is tried once more whether somebody who couldn't be reached can be again: not every channel tells
 * that they came back, and Telegram forgets to after a day.
 */
const TRY_AGAIN_HOURS = [24, 72]

/** "Terkirim" is said only when the channel took the answer (invariant 6), at whatever attempt. */
export function delivered(
  inquiry: Inquiry,
  { answerId: which, missingFiles = 0 }: { answerId?: AnswerId; missingFiles?: number },
  now: Date,
): Decision | Refusal {
  if (!isAnswered(inquiry)) return { refused: 'not-waiting' }
  const { answerId, delivery } = inquiry.state
  const missing = missingFiles > 0 ? { missingFiles } : {}
  if (which !== undefined && which !== answerId) return deliveredLate(inquiry, which, missing, now)
  if (delivery === 'delivered') return { refused: 'not-waiting' }
  const state = { ...inquiry.state, ...missing, deliveredAt: now }
  return settled({ ...inquiry, state }, 'delivered', { type: 'delivered', answerId, ...missing }, now)
}

/** The answer exists and the citizen can't be reached: its own visible state. */
export function undeliverable(
  inquiry: Inquiry,
  { reason, answerId: which }: { reason: Undeliverable; answerId?: AnswerId },
  now: Date,
  rules: Rules,
): Decision | Refusal {
  if (!isAnswered(inquiry) || !isCurrent(inquiry, which)) return { refused: 'not-waiting' }
  const { answerId, delivery } = inquiry.state
  if (delivery === 'delivered' || delivery === reason) return { refused: 'not-waiting' }
  const isFirstTime = delivery === 'waiting' || delivery === 'delayed'
  const later = isFirstTime && isAway(reason) ? laterAttempts(inquiry, answerId, now, rules) : []
  return settled(inquiry, reason, { type: 'undeliverable', answerId, reason }, now, later)
}

/** The channel is down: the desk sees that it is not the citizen's silence. */
export function delayed(inquiry: Inquiry, which: AnswerId | undefined, now: Date): Decision | Refusal {
  if (!isAnswered(inquiry) || !isCurrent(inquiry, which) || inquiry.state.delivery !== 'waiting')
    return { refused: 'not-waiting' }
  const { answerId } = inquiry.state
  return settled(inquiry, 'delayed', { type: 'delayed', answerId }, now)
}

/** The citizen is here again: the answer that waits for them goes out at once. */
export function returned(inquiry: Inquiry, now: Date): Decision | Refusal {
  if (!isAnswered(inquiry) || !isAway(inquiry.state.delivery)) return { refused: 'not-away' }
  const { answerId } = inquiry.state
  const answer = tellCitizen(inquiry, again(inquiry, answerId))
  return settled(inquiry, 'waiting', { type: 'returned', answerId }, now, [answer])
}

/** It was on its way when its *ralat* was recorded: the citizen has read it after all. */
function deliveredLate(
  inquiry: InquiryIn<'answered'>,
  answerId: AnswerId,
  missing: { missingFiles?: number },
  now: Date,
): Decision | Refusal {
  const { state } = inquiry
  const late = state.former?.find((version) => version.answerId === answerId)
  if (!late || late.delivery === 'delivered') return { refused: 'not-waiting' }
  const former = state.former?.map((version) =>
    version === late ? { ...version, ...missing, delivery: 'delivered' as const } : version,
  )
  const refresh = refreshCard(inquiry, state.referral, now)
  return decided(inquiry, { ...state, former }, [{ type: 'delivered', answerId, ...missing }], [refresh], now)
}

/** Is this said of the version that holds now? */
function isCurrent({ state }: InquiryIn<'answered'>, which: AnswerId | undefined): boolean {
  return which === undefined || which === state.answerId
}

function laterAttempts(inquiry: Inquiry, answerId: AnswerId, now: Date, rules: Rules): Owed[] {
  return TRY_AGAIN_HOURS.map((hours) => {
    const at = new Date(now.getTime() + hours * HOUR_MS)
    const notBefore = quietUntil(at, rules.timeZone) ?? at
    return { ...tellCitizen(inquiry, again(inquiry, answerId)), notBefore }
  })
}

function again({ id }: Inquiry, answerId: AnswerId) {
  return { type: 'official-answer' as const, inquiry: id, answerId, again: true }
}

function settled(
  inquiry: InquiryIn<'answered'>,
  delivery: DeliveryState,
  event: Decision['events'][number]['body'],
  now: Date,
  owed: Owed[] = [],
): Decision {
  const { state } = inquiry
  const refresh = refreshCard(inquiry, state.referral, now)
  return decided(inquiry, { ...state, delivery }, [event], [...owed, refresh], now)
}

function isAnswered(inquiry: Inquiry): inquiry is InquiryIn<'answered'> {
  return inquiry.state.name === 'answered'
}
