import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type Conflict, type FaqEntry, searchConflicts } from '../knowledge/index.ts'
import { type FoundConflict, type Rules, tellConflicts, type Transactions } from '../routing/index.ts'

interface Dependencies {
  listFaq(): Promise<FaqEntry[]>
  transactions: Transactions
  rules: Pick<Rules, 'timeZone'>
  log: { warn(details: object, message: string): void }
}

const HOUR_MS = 3_600_000
/** The first look comes so long after the start, so that a start is quick; the next ones daily. */
const FIRST_MS = HOUR_MS
const EVERY_MS = 24 * HOUR_MS

/** The daily look for entries that answer the same question differently; import warns already, but not of all that changes later. */
export function createConflictReview({ listFaq, transactions, rules, log }: Dependencies) {
  let dueAt: number | null = null
  let running: Promise<void> | null = null
  let stopped = false

  async function review(now: Date): Promise<void> {
    const steps = searchConflicts(await listFaq())
    for (;;) {
      if (stopped) return
      const step = steps.next()
      if (step.done) return tellConflicts({ transactions, rules }, step.value.map(toFound), now)
      // Messages are answered between two steps.
      await setImmediate()
    }
  }

  return {
    /** Begins a look when one is due; doesn't wait for it. */
    lookIfDue(now: Date): void {
      dueAt ??= now.getTime() + FIRST_MS
      if (now.getTime() < dueAt || running || stopped) return
      dueAt = now.getTime() + EVERY_MS
      running = review(now)
        .catch((error: unknown) => log.warn({ err: error }, 'Conflicts were not looked for; tomorrow again'))
        .finally(() => (running = null))
    },
    async stop(): Promise<void> {
      stopped = true
      await running
    },
  }
}

function toFound({ entries, differences }: Conflict): FoundConflict {
  const key = createHash('sha256')
    .update(JSON.stringify([entries, differences]))
    .digest('hex')
  return { key, entries, kinds: differences.map(({ kind }) => kind) }
}
