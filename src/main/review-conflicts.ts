import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type Conflict, type FaqEntry, searchConflicts } from '../knowledge/index.ts'
import { type FoundConflict, type Rules, tellConflicts, type Transactions } from '../routing/index.ts'
import { createDailyLook } from './look-daily.ts'

interface Dependencies {
  listFaq(): Promise<FaqEntry[]>
  transactions: Transactions
  rules: Pick<Rules, 'timeZone'>
  log: { warn(details: object, message: string): void }
}

const FIRST_MS = 3_600_000

/** The daily look for entries that answer the same question differently; import warns already, but not of all that changes later. */
export function createConflictReview({ listFaq, transactions, rules, log }: Dependencies) {
  async function review(now: Date, isStopped: () => boolean): Promise<void> {
    const steps = searchConflicts(await listFaq())
    for (;;) {
      if (isStopped()) return
      const step = steps.next()
      if (step.done) return tellConflicts({ transactions, rules }, step.value.map(toFound), now)
      // Messages are answered between two steps.
      await setImmediate()
    }
  }

  return createDailyLook({
    look: review,
    firstMs: FIRST_MS,
    onFailure: (error) => log.warn({ err: error }, 'Conflicts were not looked for; tomorrow again'),
  })
}

function toFound({ entries, differences }: Conflict): FoundConflict {
  const key = createHash('sha256')
    .update(JSON.stringify([entries, differences]))
    .digest('hex')
  return { key, entries, kinds: differences.map(({ kind }) => kind) }
}
