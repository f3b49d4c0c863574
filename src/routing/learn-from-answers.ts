import type { Wording } from '../knowledge/index.ts'
import type { InstansiId } from '../office/index.ts'
import type { Decision } from './decision.ts'
import type { InquiryId } from './ids.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { currentWords } from './latest-words.ts'
import type { Transaction, Transactions } from './transaction.ts'

/** What an answered case teaches about who is responsible for what was asked. */
export interface AnsweredCase {
  inquiry: InquiryId
  wording: Wording
  /** The *instansi* that answered as the one responsible; null when the triage desk did, which answers for everybody. */
  responsible: InstansiId | null
  at: Date
}

/**
 * The same transactions, in which the answer to a case also teaches who answers such cases, without who asked: a transfer
 * is a lesson once it turned out to be right.
 */
export function learnFromAnswers(
  transactions: Transactions,
  knowledge: Pick<KnowledgeBase, 'wording' | 'lessonChangesIndex'>,
): Transactions {
  return {
    transact: (work) =>
      transactions.transact((tx) =>
        work({
          ...tx,
          async record(decision) {
            await tx.record(decision)
            await learn(tx, decision)
          },
        }),
      ),
  }

  async function learn(tx: Transaction, { inquiry, events }: Decision): Promise<void> {
    const answered = events.find(({ body }) => body.type === 'answered')
    if (!answered || inquiry.state.name !== 'answered') return
    const { desk, as } = inquiry.state.referral.holder
    // What was added later belongs to the talk, not to the question that found its way.
    const wording = knowledge.wording(currentWords(await tx.wordsOf(inquiry.id))[0]?.text ?? '')
    if (!wording) return
    const responsible = as === 'responsible' ? desk : null
    const cases = await tx.addLesson({ inquiry: inquiry.id, wording, responsible, at: answered.at })
    if (knowledge.lessonChangesIndex(cases)) await tx.renewKnowledge()
  }
}
