import type { DeskMessage, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { findNames } from './name-finder.ts'
import { nothing, type Rendered } from './rendered.ts'
import { renderFaults, renderNews, renderProposal, renderProposalPrompt } from './render-proposal.ts'

type ProposalMessage = Extract<DeskMessage, { proposal: unknown }>

/** Loads a proposal as it is now; what it gives puts the message about it into words. */
export async function prepareProposal(
  message: ProposalMessage,
  views: Pick<Views, 'proposal' | 'instansiName' | 'officerName'>,
  texts: Texts,
): Promise<() => Rendered> {
  const view = await views.proposal(message.proposal)
  if (!view) return () => nothing
  const { proposer, standing, instansi } = view.proposal
  const names = await findNames(views, texts, {
    instansi: [instansi],
    officers: [proposer, 'by' in standing ? standing.by : null],
  })
  const context = { texts, ...names }
  switch (message.type) {
    case 'proposal':
      return () => renderProposal(view, 'proposer', context)
    case 'approval':
      return () => renderProposal(view, 'approver', context)
    case 'proposal-news':
      return () => renderNews(view, context)
    case 'proposal-prompt':
      return () => renderProposalPrompt(view, message.field, texts)
    case 'proposal-faults':
      return () => renderFaults(view, message.faults, texts)
  }
}
