import { type Officer, supervises } from '../office/index.ts'
import { isBroken } from './breach.ts'
import type { Command } from './command.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import type { EventBody } from './event.ts'
import type { Inquiry, Promised, Referral } from './inquiry.ts'
import type { Ruling } from './ruling.ts'
import { refreshCard } from './tell.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** *Diskominfo* says why the deadline passed; also of a case whose lateness was taken back: then it counts as late again. */
export function explainBreach(
  inquiry: Inquiry,
  { officer, cause, proposed }: Of<'explain-breach'>,
  now: Date,
): Decision | Refusal {
  const broken = brokenFor(inquiry, officer)
  if ('refused' in broken) return broken
  const { ruling } = broken.promised
  if (ruling?.type === 'explained' && ruling.cause === cause) return { refused: 'explained-before' }
  const event = { type: 'breach-explained' as const, cause, proposed, officer: officer.id }
  return ruled(inquiry, broken, { type: 'explained', cause, officer: officer.id, at: now }, event, now)
}

/** *Diskominfo* takes back that the case is late. The deadline stays what it was, and an open case goes on being asked for. */
export function takeBackOverdue(
  inquiry: Inquiry,
  { officer, reason }: Of<'take-back-overdue'>,
  now: Date,
): Decision | Refusal {
  const broken = brokenFor(inquiry, officer)
  if ('refused' in broken) return broken
  if (broken.promised.ruling?.type === 'taken-back') return { refused: 'taken-back-before' }
  const event = { type: 'overdue-taken-back' as const, reason, officer: officer.id }
  return ruled(inquiry, broken, { type: 'taken-back', reason, officer: officer.id, at: now }, event, now)
}

type Promising = Extract<Inquiry['state'], { promised?: Promised | undefined }>

interface Broken {
  state: Promising
  promised: Promised
  referral: Referral
}

/** The promise that was broken, where this officer may rule on that: only those who watch over all *instansi*. */
function brokenFor(inquiry: Inquiry, officer: Officer): Broken | Refusal {
  if (!supervises(officer)) return { refused: 'diskominfo-only' }
  const { state } = inquiry
  if (!isBroken(inquiry) || !('promised' in state)) return { refused: 'not-broken' }
  const { promised, referral } = state
  return promised && referral ? { state, promised, referral } : { refused: 'not-broken' }
}

function ruled(
  inquiry: Inquiry,
  { state, promised, referral }: Broken,
  ruling: Ruling,
  event: EventBody,
  now: Date,
): Decision {
  const next = { ...state, promised: { ...promised, ruling } }
  return decided(inquiry, next, [event], [refreshCard(inquiry, referral, now)], now)
}
