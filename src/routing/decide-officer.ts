import { maySitAt, type Officer, type OfficerId } from '../office/index.ts'
import type { Command } from './command.ts'
import { isOverdue, nextMoment } from './deadline.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import type { Actor, EventBody, MoveReason } from './event.ts'
import { type Holder, triage } from './holder.ts'
import type { AnswerId } from './ids.ts'
import { claimOf, type Inquiry, type InquiryIn, type Referral } from './inquiry.ts'
import { resume } from './decide-pause.ts'
import { cardFor } from './refer.ts'
import type { Rules } from './rules.ts'
import type { WarningCode } from './sharing/warning.ts'
import { refreshCard, tellCitizen, tellCitizenByDay, tellDesk } from './tell.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** Step 4 of the flow: the first recorded answer of the desk that holds the question wins (invariant 5). */
export function answer(
  inquiry: Inquiry,
  { answerId, officer, warnings = [] }: Of<'answer'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const held = heldBy(inquiry, officer)
  if ('refused' in held) return held
  // Who answers needs nothing from the citizen any more.
  const running = resume(held, 'officer', now, rules)
  const given = { answerId, author: officer.id, approver: null, warnings }
  const decision = recordAnswer(running.inquiry, given, now, running.events)
  const { approval, referral } = held.state
  if (!approval || approval.proposer === officer.id) return decision
  const told = approvalNews(held, approval.proposer, 'approval-overtaken', null)
  return { ...decision, owed: [...decision.owed, tellDesk(referral.holder.desk, told, now, rules)] }
}

/** What an answer changes, whoever let it go; `before`: what happened on the way to it. */
export function recordAnswer(
  inquiry: InquiryIn<'referred'>,
  given: { answerId: AnswerId; author: OfficerId; approver: OfficerId | null; warnings: WarningCode[] },
  now: Date,
  before: EventBody[] = [],
): Decision {
  const { referral, promised } = inquiry.state
  const { answerId, author, approver, warnings } = given
  const claim = claimOf(inquiry, now)
  const state = {
    name: 'answered' as const,
    answerId,
    instansi: referral.holder.desk,
    officer: author,
    answeredAt: now,
    referral,
    promised,
    delivery: 'waiting' as const,
  }
  const event = {
    type: 'answered' as const,
    answerId,
    instansi: referral.holder.desk,
    officer: author,
    heldMs: heldMs(referral, now),
    totalMs: Math.max(0, now.getTime() - promised.startedAt.getTime()),
    pausedMs: promised.pausedMs,
    late: isOverdue(promised, now),
    ...(warnings.length > 0 ? { warnings } : {}),
    ...(approver === null ? {} : { approver }),
    ...(claim && claim.officer !== author ? { claimedBy: claim.officer } : {}),
  }
  const owed = [
    tellCitizen(inquiry, { type: 'official-answer', inquiry: inquiry.id, answerId }),
    refreshCard(inquiry, referral, now),
  ]
  return decided(inquiry, state, [...before, event], owed, now)
}

/** "Alihkan" and "Bukan kewenangan kami". The citizen's deadline does not move; a pause ends, because its holder is another one. */
export function move(inquiry: Inquiry, command: Of<'move'>, now: Date, rules: Rules): Decision | Refusal {
  const held = heldBy(inquiry, command.officer)
  if ('refused' in held) return held
  return handOver(
    held,
    command.to,
    command.reason,
    { by: 'officer', officer: command.officer.id },
    now,
    rules,
  )
}

/** The desk is gone: nobody there would see the question, so *Diskominfo* gets it, or whoever took over its tasks. */
export function deskLost(
  inquiry: Inquiry,
  { to = triage }: Of<'desk-lost'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  if (!isReferred(inquiry)) return { refused: 'not-open' }
  return handOver(inquiry, to, 'desk-unreachable', { by: 'system' }, now, rules)
}

/** Another desk holds it from now on; the citizen and both desks hear of it. */
export function handOver(
  inquiry: InquiryIn<'referred'>,
  to: Holder,
  reason: MoveReason,
  actor: Actor,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  if (to.desk === inquiry.state.referral.holder.desk) return { refused: 'same-holder' }
  const running = resume(inquiry, 'moved', now, rules)
  // Who worked on it, what waited for approval, and by when it would be answered is the former desk's: all end with it.
  const { approval, claim: _, rejection: __, delay: ___, ...state } = running.inquiry.state
  const { referral, promised } = state
  const next = { number: referral.number + 1, holder: to, since: now, pausedMs: 0 }
  const event = {
    type: 'moved' as const,
    referral: next.number,
    holder: to,
    reason,
    actor,
    heldMs: heldMs(referral, now),
  }
  const news = {
    type: 'moved' as const,
    inquiry: inquiry.id,
    ticket: inquiry.ticket,
    holder: to,
    dueAt: promised.dueAt.toISOString(),
    late: isOverdue(promised, now),
    ...(reason.startsWith('reject-') ? { review: true } : {}),
  }
  const owed = [
    tellCitizenByDay(inquiry, news, now, rules),
    cardFor(inquiry, next.number, to, promised.dueAt, now, rules, state.emergency !== undefined),
    refreshCard(inquiry, referral, now),
    ...(approval
      ? [
          tellDesk(
            referral.holder.desk,
            approvalNews(inquiry, approval.proposer, 'approval-moved', to),
            now,
            rules,
          ),
        ]
      : []),
  ]
  const wakeAt = nextMoment(promised, rules)
  return decided(inquiry, { ...state, referral: next, wakeAt }, [...running.events, event], owed, now)
}

/** The holder's own time: what the citizen was waited for is not in it. */
export function heldMs({ since, pausedMs }: Referral, now: Date): number {
  return Math.max(0, now.getTime() - since.getTime() - pausedMs)
}

/** What waited for approval is void: its proposer reads so at the desk. */
function approvalNews(
  inquiry: InquiryIn<'referred'>,
  proposer: OfficerId,
  notice: 'approval-overtaken' | 'approval-moved',
  to: Holder | null,
) {
  const { number } = inquiry.state.referral
  const about = { inquiry: inquiry.id, referral: number, who: proposer, instansi: to?.desk ?? null, at: null }
  return { type: 'notice' as const, notice, ...about }
}

function isReferred(inquiry: Inquiry): inquiry is InquiryIn<'referred'> {
  return inquiry.state.name === 'referred'
}

/** The inquiry, when it is open and this officer's desk holds it. */
export function heldBy(inquiry: Inquiry, officer: Officer): InquiryIn<'referred'> | Refusal {
  if (inquiry.state.name === 'answered') return { refused: 'already-answered' }
  if (!isReferred(inquiry)) return { refused: 'closed' }
  return maySitAt(officer, inquiry.state.referral.holder.desk) ? inquiry : { refused: 'not-the-holder' }
}
