import type { Evidence, Wording } from '../knowledge/index.ts'
import type { OfficerId } from '../office/index.ts'
import type { InquiryId, PersonId } from './ids.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { Transaction } from './transaction.ts'

/** Who says whether an entry answered: a citizen who pressed a button, or an officer. */
export type Witness = { by: 'citizen'; person: PersonId } | { by: 'officer'; officer: OfficerId }

/** What one witness said about an entry as an answer to a way of asking. */
export interface Testimony {
  faqId: string
  /** The entry's version that was meant. */
  version: number
  wording: Wording
  witness: Witness
  helpful: boolean
  inquiry: InquiryId
  at: Date
}

/** What all witnesses said, before a testimony and with it. */
export interface Testified {
  before: Evidence
  after: Evidence
}

interface Learning {
  tx: Pick<Transaction, 'addTestimony' | 'renewKnowledge'>
  knowledge: Pick<KnowledgeBase, 'wording' | 'changesIndex'>
  now: Date
}

/**
 * Remembers, without who asked, that this entry does or does not answer what was `asked`. Words that say too little, and
 * a story, teach nothing. Every process gets a new index only when that changes what is known.
 */
export async function learnWording(
  { tx, knowledge, now }: Learning,
  asked: string,
  said: Pick<Testimony, 'inquiry' | 'faqId' | 'version' | 'witness' | 'helpful'>,
): Promise<void> {
  const wording = knowledge.wording(asked)
  if (!wording) return
  const { before, after } = await tx.addTestimony({ ...said, wording, at: now })
  if (knowledge.changesIndex(before, after)) await tx.renewKnowledge()
}
