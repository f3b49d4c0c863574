import type { EventBody, InquiryEvent } from './event.ts'
import type { Inquiry, State } from './inquiry.ts'
import type { Owed } from './message.ts'

/** What a command changed: the next state, the events that say so, and every message that we now owe somebody. */
export interface Decision {
  inquiry: Inquiry
  events: InquiryEvent[]
  owed: Owed[]
}

/** Why a command changes nothing. A refusal is a value: citizens and officers can cause it at any time. */
export interface Refusal {
  refused:
    | 'closed'
    | 'already-answered'
    | 'already-forwarded'
    | 'already-judged'
    | 'not-open'
    | 'not-the-holder'
    | 'not-offered'
    | 'nothing-due'
    | 'same-holder'
    | 'claimed'
    | 'not-claimed'
    | 'not-waiting'
    | 'not-away'
    | 'awaiting-approval'
    | 'not-awaiting'
    | 'may-not-approve'
    | 'own-answer'
    | 'already-asked'
    | 'no-time-to-ask'
    | 'delayed-enough'
    | 'day-too-early'
    | 'day-told-before'
    | 'not-answered'
    | 'corrected-before'
    | 'reopened-before'
    | 'reopened-enough'
    | 'reopened-too-late'
    | 'recalled-before'
    | 'diskominfo-only'
    | 'not-broken'
    | 'explained-before'
    | 'taken-back-before'
    | 'needs-answer'
    | 'not-closed-yet'
    | 'no-suggestion'
    | 'adopted-before'
    | 'same-kind'
}

export function isRefusal(outcome: Decision | Refusal): outcome is Refusal {
  return 'refused' in outcome
}

/** The inquiry in its next state, with its events numbered on from the last one. */
export function decided(
  inquiry: Inquiry,
  state: State,
  bodies: EventBody[],
  owed: Owed[],
  now: Date,
): Decision {
  const events = bodies.map((body, index) => ({ sequence: inquiry.sequence + index + 1, at: now, body }))
  return { inquiry: { ...inquiry, sequence: inquiry.sequence + bodies.length, state }, events, owed }
}
