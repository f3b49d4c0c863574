import type { Command } from '../command.ts'
import { heldBy, heldMs } from '../decide-officer.ts'
import { resume } from '../decide-pause.ts'
import { isOverdue } from '../deadline.ts'
import { type Decision, decided, type Refusal } from '../decision.ts'
import { claimOf, type Inquiry } from '../inquiry.ts'
import type { Rules } from '../rules.ts'
import { refreshCard, tellCitizenByDay } from '../tell.ts'

/**
 * "Catat": the desk records a comment, a criticism or a suggestion that needs no answer. A question is never ended so, nor
 * what somebody else is working on.
 */
export function note(
  inquiry: Inquiry,
  { officer }: Extract<Command, { type: 'note' }>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const held = heldBy(inquiry, officer)
  if ('refused' in held) return held
  if (!mayBeNoted(held)) return { refused: 'needs-answer' }
  if (held.state.approval) return { refused: 'awaiting-approval' }
  const claim = claimOf(held, now)
  if (claim && claim.officer !== officer.id) return { refused: 'claimed' }
  const running = resume(held, 'officer', now, rules)
  const { referral, promised } = running.inquiry.state
  const state = { name: 'noted' as const, notedAt: now, officer: officer.id, referral, promised }
  const event = {
    type: 'noted' as const,
    by: {
      officer: officer.id,
      instansi: referral.holder.desk,
      heldMs: heldMs(referral, now),
      totalMs: Math.max(0, now.getTime() - promised.startedAt.getTime()),
      pausedMs: promised.pausedMs,
      late: isOverdue(promised, now),
    },
  }
  const { id, ticket, kind } = inquiry
  const told = { type: 'noted' as const, inquiry: id, ticket, holder: referral.holder, kind }
  const owed = [tellCitizenByDay(inquiry, told, now, rules), refreshCard(inquiry, referral, now)]
  return decided(inquiry, state, [...running.events, event], owed, now)
}

/** Whoever asks, or calls for help, needs more than a note; and what is to be rejected is decided first. */
export function mayBeNoted({ kind, state }: Pick<Inquiry, 'kind' | 'state'>): boolean {
  return kind !== 'pertanyaan' && state.name === 'referred' && !state.emergency && !state.rejection
}
