import { mayApprove, type Officer, type OfficerId } from '../../office/index.ts'
import { checkProposal, type ProposalFault } from './check-proposal.ts'
import type { Proposal, ProposalAim, ProposalContent } from './proposal.ts'

export type ProposalCommand =
  | { type: 'write'; content: Partial<ProposalContent>; resembles: string | null }
  /** `instansi`: who stands behind what approval would change. */
  | { type: 'aim'; aim: ProposalAim; instansi: Proposal['instansi']; content: ProposalContent }
  | { type: 'submit' }
  | { type: 'withdraw' }
  | { type: 'approve'; faq: { id: string; version: number } }
  | { type: 'return'; note: string }

/** Why a command changes nothing. */
export type ProposalRefusal =
  | { refused: 'not-yours' | 'not-editable' | 'not-submitted' | 'withdrawn' | 'may-not-approve' }
  /** Somebody was faster. */
  | { refused: 'decided'; how: 'approved' | 'returned'; by: OfficerId; at: Date }
  | { refused: 'faults'; faults: ProposalFault[] }
  /** A *ralat* of the answer came since: its words are no longer the office's. */
  | { refused: 'answer-corrected' }

interface Circumstances {
  officer: Officer
  now: Date
  timeZone: string
}

/**
 * Pure: what a command makes of a proposal, or why not. The proposer edits and submits; a *pejabat* of the owner or
 * *Diskominfo* approves or returns, the own proposal too; the first decision wins.
 */
export function decideProposal(
  proposal: Proposal,
  command: ProposalCommand,
  circumstances: Circumstances,
): Proposal | ProposalRefusal {
  switch (command.type) {
    case 'write':
    case 'aim':
    case 'submit':
      return prepare(proposal, command, circumstances)
    case 'withdraw':
      return withdraw(proposal, circumstances.officer)
    case 'approve':
    case 'return':
      return judge(proposal, command, circumstances)
  }
}

/** May this officer judge it now? Null: yes. Asked before anything is published. */
export function refusalToJudge(proposal: Proposal, officer: Officer): ProposalRefusal | null {
  const { standing } = proposal
  if (!mayApprove(officer, proposal.instansi)) return { refused: 'may-not-approve' }
  if (standing.name === 'withdrawn') return { refused: 'withdrawn' }
  if (standing.name === 'approved' || standing.name === 'returned') {
    const { name: how, by, at } = standing
    return { refused: 'decided', how, by, at }
  }
  return standing.name === 'submitted' ? null : { refused: 'not-submitted' }
}

export function isProposalRefusal(outcome: Proposal | ProposalRefusal): outcome is ProposalRefusal {
  return 'refused' in outcome
}

function prepare(
  proposal: Proposal,
  command: Extract<ProposalCommand, { type: 'write' | 'aim' | 'submit' }>,
  { officer, now, timeZone }: Circumstances,
): Proposal | ProposalRefusal {
  const { standing } = proposal
  if (proposal.proposer !== officer.id) return { refused: 'not-yours' }
  if (standing.name !== 'drafting' && standing.name !== 'returned') return { refused: 'not-editable' }
  if (command.type === 'aim') {
    const { aim, instansi, content } = command
    return { ...proposal, aim, instansi, content }
  }
  if (command.type === 'write') {
    const { content, resembles } = command
    return { ...proposal, content: { ...proposal.content, ...content }, resembles }
  }
  const faults = checkProposal(proposal, now, timeZone)
  return faults.length > 0
    ? { refused: 'faults', faults }
    : { ...proposal, standing: { name: 'submitted', at: now } }
}

function withdraw(proposal: Proposal, officer: Officer): Proposal | ProposalRefusal {
  const { standing } = proposal
  if (proposal.proposer !== officer.id && !mayApprove(officer, proposal.instansi))
    return { refused: 'not-yours' }
  if (standing.name === 'approved') {
    return { refused: 'decided', how: 'approved', by: standing.by, at: standing.at }
  }
  if (standing.name === 'withdrawn') return { refused: 'withdrawn' }
  return { ...proposal, standing: { name: 'withdrawn' } }
}

function judge(
  proposal: Proposal,
  command: Extract<ProposalCommand, { type: 'approve' | 'return' }>,
  { officer, now }: Circumstances,
): Proposal | ProposalRefusal {
  const refusal = refusalToJudge(proposal, officer)
  if (refusal) return refusal
  const decided = { by: officer.id, at: now }
  if (command.type === 'return') {
    return { ...proposal, standing: { name: 'returned', ...decided, note: command.note } }
  }
  return { ...proposal, standing: { name: 'approved', ...decided, faq: command.faq } }
}
