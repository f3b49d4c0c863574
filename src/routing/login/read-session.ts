import { hashSessionKey, isOver, MINUTE_MS, type Officer } from '../../office/index.ts'
import type { Transactions } from '../transaction.ts'

/** When somebody was last seen is noted no more often than this (milliseconds): not a write for each look. */
const NOTED_EVERY_MS = MINUTE_MS

/**
 * Whose session this is, as the register has the officer now: removed or run out, they have none from that moment on.
 * `isActive` false: a page that looks by itself doesn't keep a session alive that somebody left. Null: there is none.
 */
export async function readSession(
  transactions: Transactions,
  key: string,
  { isActive, now }: { isActive: boolean; now: Date },
): Promise<Officer | null> {
  const keyHash = hashSessionKey(key)
  return transactions.transact(async (tx) => {
    const session = await tx.session(keyHash)
    if (!session || isOver(session, now)) return null
    const officer = await tx.officerInForce(session.officer, now)
    if (officer && isActive && now.getTime() - session.seenAt.getTime() >= NOTED_EVERY_MS)
      await tx.touchSession(keyHash, now)
    return officer
  })
}

/** "Keluar": from now on the key opens nothing. */
export async function endSession(transactions: Transactions, key: string): Promise<void> {
  await transactions.transact((tx) => tx.endSession(hashSessionKey(key)))
}
