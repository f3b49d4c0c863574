export { checkProposal, type EntryFault, type ProposalFault } from './check-proposal.ts'
export { isProposalRefusal, type ProposalRefusal } from './decide-proposal.ts'
export {
  editEntry,
  type Editing,
  type EditRefusal,
  type EntryEdit,
  retireEntry,
} from './edit-entry.ts'
export {
  type Proposal,
  type ProposalAim,
  type ProposalContent,
  type ProposalField,
  proposalFieldSchema,
  type ProposalId,
  proposalIdSchema,
  proposalSchema,
} from './proposal.ts'
export {
  approveProposal,
  beginProposal,
  changeAim,
  type Proposing,
  returnProposal,
  submitProposal,
  withdrawProposal,
  writeField,
} from './propose.ts'
export { keepDueEntry, keepEntry, restoreDays } from './keep-entry.ts'
export {
  type EntryDays,
  entryDaysSchema,
  type Review,
  type ReviewId,
  reviewIdSchema,
  reviewOccasionSchema,
  reviewSchema,
} from './review.ts'
export { createReviewRound, type EntryToReview } from './review-entries.ts'
export type { CurrentEntry, ProposalReference, Publishing } from './publishing.ts'
export { readField } from './read-field.ts'
