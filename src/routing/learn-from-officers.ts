import type { Wording } from '../knowledge/index.ts'
import type { InstansiId } from '../office/index.ts'
import type { Decision } from './decision.ts'
import type { InquiryId } from './ids.ts'
import type { Kind } from './kind.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { firstWords } from './conversation/latest-words.ts'
import { learnWording } from './learn-wording.ts'
import type { Proposal } from './proposals/index.ts'
import type { Transaction, Transactions } from './transaction.ts'

/** What an answered case teaches about who is responsible for what was asked. */
export interface AnsweredCase {
  inquiry: InquiryId
  wording: Wording
  /** The *instansi* that answered as the one responsible; null when the triage desk did, which answers for everybody. */
  responsible: InstansiId | null
  at: Date
}

/** What a corrected kind teaches about such messages. */
export interface CorrectedKind {
  inquiry: InquiryId
  wording: Wording
  kind: Kind
  at: Date
}

type Learner = Pick<KnowledgeBase, 'wording' | 'changesIndex' | 'lessonChangesIndex' | 'kindsChangeIndex'>

/**
 * The same transactions, which also teach, without who asked. An answer says who answers such cases: a transfer is a lesson
 * once it turned out to be right. Who approves an entry, or a further way to ask for it, says that it answers the question
 * as it stands in the proposal; what the citizen wrote may be another one. And who corrects a kind says what such messages are.
 */
export function learnFromOfficers(transactions: Transactions, knowledge: Learner): Transactions {
  return {
    transact: (work) =>
      transactions.transact((tx) =>
        work({
          ...tx,
          async record(decision) {
            await tx.record(decision)
            await learnResponsible(tx, decision)
            await learnKind(tx, decision)
          },
          async saveProposal(proposal) {
            await tx.saveProposal(proposal)
            await learnApproved(tx, proposal)
          },
        }),
      ),
  }

  async function learnResponsible(tx: Transaction, { inquiry, events }: Decision): Promise<void> {
    const answered = events.find(({ body }) => body.type === 'answered')
    if (!answered || inquiry.state.name !== 'answered') return
    const wording = knowledge.wording(firstWords(await tx.wordsOf(inquiry.id)))
    if (!wording) return
    const { desk, as } = inquiry.state.referral.holder
    const responsible = as === 'responsible' ? desk : null
    const cases = await tx.addLesson({ inquiry: inquiry.id, wording, responsible, at: answered.at })
    if (knowledge.lessonChangesIndex(cases)) await tx.renewKnowledge()
  }

  async function learnKind(tx: Transaction, { inquiry, events }: Decision): Promise<void> {
    const corrected = events.find(({ body }) => body.type === 'kind-corrected')
    if (!corrected) return
    const wording = knowledge.wording(firstWords(await tx.wordsOf(inquiry.id)))
    if (!wording) return
    const { id, kind } = inquiry
    const cases = await tx.addKindLesson({ inquiry: id, wording, kind, at: corrected.at })
    if (knowledge.kindsChangeIndex(cases)) await tx.renewKnowledge()
  }

  async function learnApproved(tx: Transaction, { inquiry, content, standing }: Proposal): Promise<void> {
    if (standing.name !== 'approved') return
    const { faq, by: officer, at: now } = standing
    const witness = { by: 'officer' as const, officer }
    const said = { inquiry, faqId: faq.id, version: faq.version, witness, helpful: true }
    await learnWording({ tx, knowledge, now }, content.question, said)
  }
}
