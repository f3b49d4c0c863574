import type { Answer } from '../kept.ts'
import type { InquiryId } from '../ids.ts'
import type { EntryDays, Review, ReviewId } from './review.ts'
import type { Proposal, ProposalContent, ProposalField, ProposalId } from './proposal.ts'

/** An entry as it stands, with everything that a new version takes over. */
export interface CurrentEntry extends ProposalContent {
  id: string
  version: number
  instansi: Proposal['instansi']
  phrasings: string[]
}

/** The part of a decision's transaction that proposals need. */
export interface Publishing {
  /** The official answer that counts now: the newest *ralat*, or the answer itself. */
  latestAnswer(inquiry: InquiryId): Promise<Answer | null>
  createProposal(proposal: Omit<Proposal, 'id'>): Promise<ProposalId>
  /** The proposal, locked. */
  lockProposal(id: ProposalId): Promise<Proposal | null>
  /** The one about this answer that isn't withdrawn: there is at most one. */
  liveProposal(inquiry: InquiryId, answer: number): Promise<ProposalId | null>
  saveProposal(proposal: Proposal): Promise<void>
  /** The proposal behind a message in a staff chat, and what a reply to it fills in. */
  proposalReference(chatId: number, messageId: number): Promise<ProposalReference | null>

  currentEntry(id: string): Promise<CurrentEntry | null>
  /**
   * Publishes an entry: a new one where `id` is a function, which gets the ids that are taken, else the next version of
   * that one; without phrasings it keeps the former version's. All processes hear of it at the commit.
   */
  publishEntry(
    entry: Omit<CurrentEntry, 'id' | 'version' | 'phrasings'> & {
      id: string | ((taken: string[]) => string)
      phrasings?: string[]
    },
    now: Date,
  ): Promise<{ id: string; version: number }>
  /** From now on nobody is answered with it; its versions stay. All processes hear of it at the commit. */
  retireEntry(id: string): Promise<void>
  /** One more way to ask for an entry, unless it has it; no new version. Null when there is no such entry now. */
  addPhrasing(id: string, phrasing: string): Promise<{ id: string; version: number } | null>
  /** Other days for an entry; no new version. All processes hear of it at the commit. */
  keepEntry(id: string, days: EntryDays): Promise<void>

  /** Remembers that an owner is asked about an entry. Null when it was asked on this occasion before. */
  noteReview(review: Omit<Review, 'id' | 'kept'>, now: Date): Promise<ReviewId | null>
  /** The request, locked. */
  lockReview(id: ReviewId): Promise<Review | null>
  saveReview(review: Review): Promise<void>
}

export interface ProposalReference {
  proposal: ProposalId
  field: ProposalField | 'note' | null
}
