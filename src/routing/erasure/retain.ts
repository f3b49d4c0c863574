import type { Clock } from '../clock.ts'
import type { Rules } from '../rules.ts'
import type { Transactions } from '../transaction.ts'
import { erasePerson } from './erase-person.ts'
import type { Erasures } from './mind-erasures.ts'

interface Dependencies {
  transactions: Transactions
  erasures: Pick<Erasures, 'silent'>
  rules: Rules
  clock: Pick<Clock, 'now'>
}

/** How many silent people are looked up at once. */
const BATCH = 100

/**
 * Erases everybody who was silent for as long as data is kept and who has nothing open: one small transaction per person, so
 * that nothing waits for it. They hear nothing: a word after a year would be the first thing that we hold on them again.
 */
export function createRetention({ transactions, erasures, rules, clock }: Dependencies) {
  return async (
    isStopped: () => boolean,
    onFailure: (error: unknown) => void,
  ): Promise<{ erased: number }> => {
    const since = new Date(clock.now().getTime() - rules.retentionMs)
    let erased = 0
    let failed = 0
    for (;;) {
      // Those that failed are the longest silent still.
      const people = (await erasures.silent(since, BATCH + failed)).slice(failed)
      for (const person of people) {
        if (isStopped()) return { erased }
        try {
          if (await eraseIfSilent(person, since)) erased++
          else failed++
        } catch (error) {
          failed++
          onFailure(error)
        }
      }
      if (people.length < BATCH) return { erased }
    }
  }

  /** Whoever wrote meanwhile is kept. */
  async function eraseIfSilent(person: Parameters<typeof erasePerson>[1], since: Date): Promise<boolean> {
    return transactions.transact(async (tx) => {
      const lastActiveAt = await tx.lastActiveAt(person)
      if (lastActiveAt === null || lastActiveAt >= since) return false
      if ((await tx.openInquiriesOfPerson(person)).length > 0) return false
      const now = clock.now()
      await erasePerson(tx, person, { why: 'silence', askedAt: now, isPresent: false }, now, rules)
      return true
    })
  }
}
