import type { Evidence, Wording } from '../knowledge/index.ts'
import type { OfficerId } from '../office/index.ts'
import type { InquiryId, PersonId } from './ids.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { latestWords } from './latest-words.ts'
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
  tx: Pick<Transaction, 'wordsOf' | 'addTestimony' | 'renewKnowledge'>
  knowledge: Pick<KnowledgeBase, 'entry' | 'wording' | 'changesIndex'>
  now: Date
}

/**
 * Remembers, without who asked, that this entry did or did not answer what an inquiry asks. Words that say too little, a
 * story, and an entry that is gone teach nothing. Every process gets a new index only when that changes what is known.
 */
export async function learnWording(
  { tx, knowledge, now }: Learning,
  said: { inquiry: InquiryId; faqId: string; witness: Witness; helpful: boolean },
): Promise<void> {
  const entry = knowledge.entry(said.faqId)
  if (!entry) return
  const wording = knowledge.wording(latestWords(await tx.wordsOf(said.inquiry)))
  if (!wording) return
  const { before, after } = await tx.addTestimony({ ...said, wording, version: entry.version, at: now })
  if (knowledge.changesIndex(before, after)) await tx.renewKnowledge()
}
