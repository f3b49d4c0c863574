import { type Decision, decided, type Refusal } from './decision.ts'
import type { EventBody } from './event.ts'
import type { Inquiry, Undeliverable } from './inquiry.ts'
import { refreshCard } from './tell.ts'

/** "Terkirim" is said only when the channel took the answer (invariant 6). */
export function delivered(inquiry: Inquiry, now: Date): Decision | Refusal {
  return settle(inquiry, 'delivered', (answerId) => ({ type: 'delivered', answerId }), now)
}

/** The answer exists and the citizen can't be reached: its own visible state. */
export function undeliverable(inquiry: Inquiry, reason: Undeliverable, now: Date): Decision | Refusal {
  return settle(inquiry, reason, (answerId) => ({ type: 'undeliverable', answerId, reason }), now)
}

function settle(
  inquiry: Inquiry,
  delivery: 'delivered' | Undeliverable,
  event: (answerId: Extract<Inquiry['state'], { name: 'answered' }>['answerId']) => EventBody,
  now: Date,
): Decision | Refusal {
  const { state } = inquiry
  if (state.name !== 'answered' || state.delivery !== 'waiting') return { refused: 'not-waiting' }
  const owed = [refreshCard(inquiry, state.referral, now)]
  return decided(inquiry, { ...state, delivery }, [event(state.answerId)], owed, now)
}
