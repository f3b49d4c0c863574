import type { Clock } from '../clock.ts'
import type { InquiryId, PersonId } from '../ids.ts'
import type { Rules } from '../rules.ts'
import type { Transaction, Transactions } from '../transaction.ts'
import type { ErasureId } from './erasure.ts'
import { erasePerson, tellOfRemains } from './erase-person.ts'

/** What is looked up about erasures, and tidied up after them, outside of a decision. */
export interface Erasures {
  /** People who decided to be erased and whose cases are closed, or whose limit has come; the earliest limit first. */
  due(now: Date, limit: number): Promise<PersonId[]>
  /** People who wrote nothing since then and have nothing open, the longest silent first. */
  silent(since: Date, limit: number): Promise<PersonId[]>
  /** How many they are, and since when the longest silent one is. */
  countSilent(since: Date): Promise<{ people: number; earliest: Date | null }>
  /** Erasures of which it is settled what became of the messages in staff chats: those that stayed, by case. */
  settled(limit: number): Promise<{ erasure: ErasureId; remains: InquiryId[] }[]>
  /** Forgets what the last words left behind, wishes that were said only halfway, and what was parked before then. */
  tidy(now: Date, parkedBefore: Date): Promise<void>
}

interface Dependencies {
  transactions: Transactions
  erasures: Pick<Erasures, 'due' | 'settled' | 'tidy'>
  rules: Rules
  clock: Pick<Clock, 'now'>
}

/** How many are looked up at once; the next turn takes the others. */
const BATCH = 50

/**
 * Does the erasures whose moment has come, one transaction each, and tells of what could not be emptied. May be called at any
 * time; one that fails is told by `onFailure` and doesn't hold up the others. Gives how many people it erased.
 */
export function createErasureRound({ transactions, erasures, rules, clock }: Dependencies) {
  return async (onFailure: (error: unknown) => void): Promise<{ erased: number }> => {
    const now = clock.now()
    let erased = 0
    const parkedBefore = new Date(now.getTime() - rules.retentionMs)
    for (const person of await erasures.due(now, BATCH))
      if (await transactions.transact((tx) => eraseIfDue(tx, person)).catch(onFailure)) erased += 1
    for (const one of await erasures.settled(BATCH))
      await transactions.transact((tx) => settle(tx, one)).catch(onFailure)
    await erasures.tidy(now, parkedBefore)
    return { erased }
  }

  async function eraseIfDue(tx: Transaction, person: PersonId): Promise<boolean> {
    const erasure = await tx.erasureOf(person)
    if (erasure?.status !== 'pending') return false
    const now = clock.now()
    if (now < erasure.dueAt) {
      const open = await tx.openInquiriesOfPerson(person)
      // An answer that was waited for is read before everything goes.
      if (open.length > 0 || (await tx.isOwedSomething(person))) return false
    }
    await erasePerson(
      tx,
      person,
      { why: erasure.why, askedAt: erasure.askedAt, isPresent: false },
      now,
      rules,
    )
    return true
  }

  async function settle(
    tx: Transaction,
    { erasure, remains }: { erasure: ErasureId; remains: InquiryId[] },
  ): Promise<void> {
    const now = clock.now()
    await tx.erasureSettled(erasure, now)
    if (remains.length === 0) return
    const inquiries = [...new Set(remains)]
    await tx.owe([tellOfRemains({ inquiries, count: remains.length }, now, rules)], now)
  }
}
