import type { Command } from '../command.ts'
import { type Decision, decided, type Refusal } from '../decision.ts'
import type { Inquiry } from '../inquiry.ts'
import { refreshCard } from '../tell.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** The last one at the *instansi* who could let it go has left: it is *Diskominfo*'s turn, by the same clock. */
export function passApproval(
  inquiry: Inquiry,
  { draft }: Of<'pass-approval'>,
  now: Date,
): Decision | Refusal {
  const { state } = inquiry
  if (state.name !== 'referred') return { refused: 'closed' }
  if (state.approval?.draft !== draft || state.approval.by === 'diskominfo')
    return { refused: 'not-awaiting' }
  const next = { ...state, approval: { ...state.approval, by: 'diskominfo' as const } }
  const event = { type: 'approval-passed' as const, draft }
  return decided(inquiry, next, [event], [refreshCard(inquiry, state.referral, now)], now)
}

/** The author of a waiting answer has left: the question is the officers' again. */
export function dropApproval(
  inquiry: Inquiry,
  { draft }: Of<'drop-approval'>,
  now: Date,
): Decision | Refusal {
  if (inquiry.state.name !== 'referred') return { refused: 'closed' }
  const { approval, ...state } = inquiry.state
  if (approval?.draft !== draft) return { refused: 'not-awaiting' }
  const event = {
    type: 'approval-dropped' as const,
    draft,
    officer: approval.proposer,
    waitedMs: Math.max(0, now.getTime() - approval.since.getTime()),
  }
  return decided(inquiry, state, [event], [refreshCard(inquiry, state.referral, now)], now)
}
