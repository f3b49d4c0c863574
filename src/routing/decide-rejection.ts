import { TRIAGE } from '../office/index.ts'
import type { Command } from './command.ts'
import { handOver, heldBy, heldMs } from './decide-officer.ts'
import { resume } from './decide-pause.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import { triage } from './holder.ts'
import type { Inquiry } from './inquiry.ts'
import type { Rules } from './rules.ts'
import { refreshCard, tellCitizenByDay, tellDesk } from './tell.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/**
 * "Tolak" at an *instansi*'s desk: nobody is refused an answer by the office that would have to give it, so *Diskominfo*
 * decides. The citizen's deadline does not move.
 */
export function proposeRejection(
  inquiry: Inquiry,
  { officer, reason }: Of<'propose-rejection'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const held = heldBy(inquiry, officer)
  if ('refused' in held) return held
  const from = held.state.referral.holder.desk
  const actor = { by: 'officer' as const, officer: officer.id }
  const moved = handOver(held, triage, `reject-${reason}`, actor, now, rules)
  if ('refused' in moved || moved.inquiry.state.name !== 'referred') return moved
  const state = { ...moved.inquiry.state, rejection: { reason, from, officer: officer.id } }
  return { ...moved, inquiry: { ...moved.inquiry, state } }
}

/** Triage confirms a rejection that was asked for, or rejects at once. The citizen hears why, and how to ask anew. */
export function reject(
  inquiry: Inquiry,
  { officer, reason }: Of<'reject'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const held = heldBy(inquiry, officer)
  if ('refused' in held) return held
  const running = resume(held, 'officer', now, rules)
  const { referral, promised, rejection } = running.inquiry.state
  if (referral.holder.desk !== TRIAGE) return { refused: 'not-the-holder' }
  const state = {
    name: 'rejected' as const,
    reason,
    officer: officer.id,
    rejectedAt: now,
    referral,
    promised,
  }
  const event = {
    type: 'rejected' as const,
    reason,
    officer: officer.id,
    ...(rejection ? { proposedBy: rejection.officer } : {}),
    heldMs: heldMs(referral, now),
    totalMs: Math.max(0, now.getTime() - promised.startedAt.getTime()),
    pausedMs: promised.pausedMs,
  }
  const { id, ticket } = inquiry
  const notice = { type: 'notice' as const, notice: 'rejection-confirmed' as const, inquiry: id, who: null }
  const told = { ...notice, referral: referral.number - 1, instansi: null, at: null }
  const owed = [
    tellCitizenByDay(inquiry, { type: 'rejected', inquiry: id, ticket, reason }, now, rules),
    refreshCard(inquiry, referral, now),
    ...(rejection ? [tellDesk(rejection.from, told, now, rules)] : []),
  ]
  return decided(inquiry, state, [...running.events, event], owed, now)
}
