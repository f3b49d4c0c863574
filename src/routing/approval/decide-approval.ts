import type { OfficerId } from '../../office/index.ts'
import type { Command } from '../command.ts'
import { type Decision, decided, type Refusal } from '../decision.ts'
import { heldBy, recordAnswer } from '../decide-officer.ts'
import { resume } from '../decide-pause.ts'
import type { Inquiry, InquiryIn } from '../inquiry.ts'
import type { DraftId } from '../ids.ts'
import type { Rules } from '../rules.ts'
import { refreshCard } from '../tell.ts'
import { mayRelease } from './who-releases.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Waiting = InquiryIn<'referred'> & {
  state: { approval: NonNullable<InquiryIn<'referred'>['state']['approval']> }
}

/** "Kirim" where a *pejabat* has to see it first. The question stays with its desk, and the clock goes on. */
export function askApproval(
  inquiry: Inquiry,
  command: Of<'ask-approval'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const { draft, officer, by, warnings } = command
  const held = heldBy(inquiry, officer)
  if ('refused' in held) return held
  const { approval, referral } = held.state
  // Whose answer waits may put a better one in its place; a colleague's would be decided behind its back.
  if (approval && (approval.proposer !== officer.id || approval.draft === draft))
    return { refused: 'awaiting-approval' }
  // Who has an answer needs nothing from the citizen any more.
  const running = resume(held, 'officer', now, rules)
  const state = { ...running.inquiry.state, approval: { draft, proposer: officer.id, by, since: now } }
  const event = { type: 'approval-asked' as const, draft, officer: officer.id, by, warnings }
  return decided(inquiry, state, [...running.events, event], [refreshCard(inquiry, referral, now)], now)
}

/** "Setujui": the proposed answer becomes the official one. */
export function approveAnswer(
  inquiry: Inquiry,
  command: Of<'approve-answer'>,
  now: Date,
): Decision | Refusal {
  const { answerId, officer, warnings } = command
  const waiting = waitsFor(inquiry, command)
  if ('refused' in waiting) return waiting
  const { proposer } = waiting.state.approval
  if (proposer === officer.id) return { refused: 'own-answer' }
  return recordAnswer(waiting, { answerId, author: proposer, approver: officer.id, warnings }, now)
}

/** "Kembalikan", or its author takes it back: it is rewritten, and the question is the officers' again. */
export function returnAnswer(inquiry: Inquiry, command: Of<'return-answer'>, now: Date): Decision | Refusal {
  const waiting = waitsFor(inquiry, command)
  if ('refused' in waiting) return waiting
  const { approval, ...state } = waiting.state
  const event = {
    type: 'approval-returned' as const,
    draft: approval.draft,
    officer: command.officer.id,
    waitedMs: Math.max(0, now.getTime() - approval.since.getTime()),
  }
  return decided(inquiry, state, [event], [refreshCard(inquiry, state.referral, now)], now)
}

/** Only the answer that waits is decided, by who may; its author may at least take it back. */
function waitsFor(
  inquiry: Inquiry,
  {
    draft,
    officer,
    deputies,
  }: { draft: DraftId; officer: Of<'answer'>['officer']; deputies: readonly OfficerId[] },
): Waiting | Refusal {
  const { state } = inquiry
  if (state.name === 'answered') return { refused: 'already-answered' }
  if (state.name !== 'referred') return { refused: 'closed' }
  const { approval } = state
  const may = mayRelease(officer, state.referral.holder.desk, deputies)
  if (!may && approval?.proposer !== officer.id) return { refused: 'may-not-approve' }
  if (!approval || approval.draft !== draft) return { refused: 'not-awaiting' }
  return { ...inquiry, state: { ...state, approval } }
}
