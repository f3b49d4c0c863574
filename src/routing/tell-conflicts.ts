import { TRIAGE } from '../office/index.ts'
import { PRIORITY } from './message.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'
import type { Transactions } from './transaction.ts'

/** A conflict between entries of the knowledge base, as far as it is told. */
export interface FoundConflict {
  /** The same for the same conflict; another one when what the entries state changed. */
  key: string
  entries: [string, string]
  /** What they state differently. */
  kinds: string[]
}

/** So many are named in one message. */
const NAMED = 10

/**
 * Tells the triage desk of conflicts that it wasn't told of before: one message, without a sound at night. While that desk
 * has no place nothing counts as told.
 */
export async function tellConflicts(
  { transactions, rules }: { transactions: Transactions; rules: Pick<Rules, 'timeZone'> },
  found: readonly FoundConflict[],
  now: Date,
): Promise<void> {
  if (found.length === 0) return
  await transactions.transact(async (tx) => {
    if (!(await tx.desks()).some(({ instansi }) => instansi === TRIAGE)) return
    const fresh = await tx.notYetTold(
      found.map(({ key }) => key),
      now,
    )
    const news = found.filter(({ key }) => fresh.has(key))
    if (news.length === 0) return
    const conflicts = news.slice(0, NAMED).map(({ entries, kinds }) => ({ entries, kinds }))
    const silent = quietUntil(now, rules.timeZone) !== null
    const message = { type: 'conflicts' as const, conflicts, count: news.length }
    await tx.owe([{ to: 'desk', desk: TRIAGE, message, priority: PRIORITY.reminder, rank: now, silent }], now)
  })
}
