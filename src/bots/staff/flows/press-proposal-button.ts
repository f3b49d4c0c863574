import {
  approveProposal,
  beginProposal,
  changeAim,
  isProposalRefusal,
  keepEntry,
  type ReviewId,
  type Proposal,
  type ProposalRefusal,
  submitProposal,
  withdrawProposal,
} from '../../../routing/index.ts'
import { mayApprove } from '../../../office/index.ts'
import { type PressAnswer, type PressWord, pressAnswer } from '../press-answer.ts'
import type { ProposalButton } from '../proposal-buttons.ts'
import { fingerprintOf } from '../proposal-fingerprint.ts'
import { type OfficerScene, reply } from '../scene.ts'

type Named = Exclude<ProposalButton, { verb: 'propose' | 'keep' }>

/** "Jadikan FAQ" and everything under a proposal. */
export async function pressProposalButton(scene: OfficerScene, button: ProposalButton): Promise<PressAnswer> {
  if (button.verb === 'propose') return propose(scene, button.inquiry)
  if (button.verb === 'keep') return keep(scene, button.review)
  const proposal = await scene.tx.lockProposal(button.proposal)
  return proposal ? pressOn(scene, proposal, button) : pressAnswer('old-button')
}

async function propose(
  scene: OfficerScene,
  inquiry: Extract<ProposalButton, { verb: 'propose' }>['inquiry'],
): Promise<PressAnswer> {
  const begun = await beginProposal(scene, inquiry, scene.place)
  if ('refused' in begun) {
    return begun.refused === 'may-not-propose'
      ? pressAnswer(begun.refused, { instansi: begun.instansi })
      : pressAnswer(begun.refused, { inquiry })
  }
  await reply(scene, { type: 'proposal', proposal: begun.proposal })
  return pressAnswer('received')
}

/** "Masih berlaku", under the question whether an entry still holds. */
async function keep(scene: OfficerScene, id: ReviewId): Promise<PressAnswer> {
  const review = await scene.tx.lockReview(id)
  if (!review) return pressAnswer('old-button')
  const outcome = await keepEntry(scene, review)
  switch (outcome) {
    case 'may-not-approve':
      return pressAnswer(outcome, { instansi: review.instansi })
    case 'entry-gone':
      return pressAnswer('proposal-entry-gone')
    default:
      await reply(scene, { type: 'entry-review', review: id })
      if (outcome === 'kept') return pressAnswer('entry-kept')
      return pressAnswer('entry-kept-before', { who: review.kept?.by ?? null, at: review.kept?.at ?? null })
  }
}

async function pressOn(scene: OfficerScene, proposal: Proposal, button: Named): Promise<PressAnswer> {
  const { id } = proposal
  if ('shown' in button && isOpen(proposal) && button.shown !== fingerprintOf(proposal)) {
    return pressAnswer('proposal-outdated')
  }
  switch (button.verb) {
    case 'fill': {
      if (proposal.proposer !== scene.officer.id) return refused(scene, proposal, { refused: 'not-yours' })
      if (!isEditable(proposal)) return refused(scene, proposal, { refused: 'not-editable' })
      await reply(scene, { type: 'proposal-prompt', proposal: id, field: button.field })
      return pressAnswer('received')
    }
    case 'return': {
      if (!mayApprove(scene.officer, proposal.instansi)) {
        return refused(scene, proposal, { refused: 'may-not-approve' })
      }
      if (proposal.standing.name !== 'submitted') return overtaken(scene, proposal)
      await reply(scene, { type: 'proposal-prompt', proposal: id, field: 'note' })
      return pressAnswer('received')
    }
    case 'aim':
      return settle(scene, proposal, await changeAim(scene, proposal, button.as), 'received', 'proposal')
    case 'submit':
      return settle(scene, proposal, await submitProposal(scene, proposal), 'proposal-submitted')
    case 'approve':
      return settle(scene, proposal, await approveProposal(scene, proposal), 'proposal-approved')
    case 'withdraw':
      return settle(scene, proposal, await withdrawProposal(scene, proposal), 'cancelled')
  }
}

/** Says how it went: on the presser's screen, and in the place of the message whose button was pressed. */
async function settle(
  scene: OfficerScene,
  proposal: Proposal,
  outcome: Proposal | ProposalRefusal | null,
  word: PressWord,
  shown: 'proposal' | 'proposal-news' = 'proposal-news',
): Promise<PressAnswer> {
  if (outcome === null) return pressAnswer('proposal-entry-gone')
  if (isProposalRefusal(outcome)) return refused(scene, proposal, outcome)
  await reply(scene, { type: shown, proposal: proposal.id })
  return pressAnswer(word)
}

async function refused(
  scene: OfficerScene,
  proposal: Proposal,
  refusal: ProposalRefusal,
): Promise<PressAnswer> {
  const { id, proposer, instansi } = proposal
  switch (refusal.refused) {
    case 'faults':
      await reply(scene, { type: 'proposal-faults', proposal: id, faults: refusal.faults })
      return pressAnswer('proposal-faults')
    case 'not-yours':
      return pressAnswer('proposal-not-yours', { who: proposer })
    case 'may-not-approve':
      return pressAnswer('may-not-approve', { instansi })
    case 'answer-corrected':
      return pressAnswer('proposal-answer-corrected')
    case 'decided':
    case 'not-editable':
    case 'not-submitted':
    case 'withdrawn':
      return overtaken(scene, proposal)
  }
}

/** Its buttons should no longer be there: they go, and the presser hears by whom and when. */
async function overtaken(scene: OfficerScene, proposal: Proposal): Promise<PressAnswer> {
  const { standing, id } = proposal
  await reply(scene, { type: 'proposal-news', proposal: id })
  switch (standing.name) {
    case 'approved':
    case 'returned':
      return pressAnswer(`proposal-${standing.name}-before`, { who: standing.by, at: standing.at })
    case 'submitted':
      return pressAnswer('proposal-not-editable')
    case 'drafting':
      return pressAnswer('proposal-not-submitted')
    case 'withdrawn':
      return pressAnswer('proposal-withdrawn')
  }
}

function isEditable({ standing }: Proposal): boolean {
  return standing.name === 'drafting' || standing.name === 'returned'
}

function isOpen(proposal: Proposal): boolean {
  return isEditable(proposal) || proposal.standing.name === 'submitted'
}
