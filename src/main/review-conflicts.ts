import { createHash } from 'node:crypto'
import { type Conflict, type FaqEntry, searchConflicts, type Steps } from '../knowledge/index.ts'
import { type FoundConflict, type Rules, tellConflicts, type Transactions } from '../routing/index.ts'
import { inSlices } from './in-slices.ts'
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
  /** What was found last, and in which entries: mostly they are the same on the next day. */
  let last: { key: string; found: FoundConflict[] } | null = null

  async function review(now: Date, isStopped: () => boolean): Promise<void> {
    const entries = await listFaq()
    const key = keyOf(entries)
    if (last?.key !== key) {
      const conflicts = await inSlices(untilStopped(searchConflicts(entries), isStopped))
      if (conflicts === null) return
      last = { key, found: conflicts.map(toFound) }
    }
    await tellConflicts({ transactions, rules }, last.found, now)
  }

  return createDailyLook({
    look: review,
    firstMs: FIRST_MS,
    onFailure: (error) => log.warn({ err: error }, 'Conflicts were not looked for; tomorrow again'),
  })
}

/** Null where it was stopped before its end. */
function* untilStopped<Result>(steps: Steps<Result>, isStopped: () => boolean): Steps<Result | null> {
  for (;;) {
    if (isStopped()) return null
    const step = steps.next()
    if (step.done === true) return step.value
    yield
  }
}

function toFound({ entries, differences }: Conflict): FoundConflict {
  return { key: keyOf([entries, differences]), entries, kinds: differences.map(({ kind }) => kind) }
}

function keyOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex')
}
