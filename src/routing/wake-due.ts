import { actOn } from './act.ts'
import type { Clock } from './clock.ts'
import { conclude } from './conversation/gather.ts'
import { isRefusal } from './decision.ts'
import { triage } from './holder.ts'
import type { InquiryId } from './ids.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { latestWords } from './conversation/latest-words.ts'
import { takeSilence } from './conversation/take-silence.ts'
import { referral } from './opening-for.ts'
import type { Rules } from './rules.ts'
import type { Transaction, Transactions } from './transaction.ts'
import type { Views } from './views.ts'

interface Dependencies {
  transactions: Transactions
  views: Pick<Views, 'dueInquiries'>
  knowledge: KnowledgeBase
  rules: Rules
  clock: Clock
}

/** How many due inquiries are looked up at once. */
const BATCH = 100
/** How many of them are woken at the same time: most of a waking is waiting for the database. */
const SIDE_BY_SIDE = 4

/**
 * Does everything that is due and nothing else; may be called at any time, by anybody, any number of times (invariant 4).
 * One inquiry is one transaction: a case that fails is reported by `onFailure` and does not hold up the others.
 */
export function createWakeDue({ transactions, views, knowledge, rules, clock }: Dependencies) {
  const wakeOne = async (id: InquiryId): Promise<boolean> =>
    transactions.transact(async (tx) => {
      const inquiry = await tx.lockInquiry(id)
      if (!inquiry) return false
      const now = clock.now()
      const { state } = inquiry
      if (state.name === 'placing' && now >= state.wakeAt)
        return takeSilence({ tx, knowledge, now, rules }, { ...inquiry, state })
      if (state.name === 'gathering' && now >= state.wakeAt) {
        await conclude({ tx, knowledge, now, rules }, { ...inquiry, state })
        return true
      }
      const where = state.name === 'choosing' ? await whereTo(tx, id) : { to: triage }
      return !isRefusal(await actOn(tx, id, { ...where, type: 'wake' }, now, rules))
    })

  const whereTo = async (tx: Transaction, id: InquiryId) =>
    referral({ tx, knowledge }, knowledge.understand(latestWords(await tx.wordsOf(id)))[0])

  return async (onFailure: (inquiry: InquiryId, error: unknown) => void): Promise<{ woken: number }> => {
    let woken = 0
    const failed = new Set<InquiryId>()
    for (;;) {
      const due = (await views.dueInquiries(clock.now(), BATCH + failed.size)).filter((id) => !failed.has(id))
      if (due.length === 0) return { woken }
      const wakeInTurn = async () => {
        for (let id = due.shift(); id !== undefined; id = due.shift()) {
          try {
            if (await wakeOne(id)) woken++
            else failed.add(id)
          } catch (error) {
            failed.add(id)
            onFailure(id, error)
          }
        }
      }
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, wakeInTurn))
    }
  }
}
