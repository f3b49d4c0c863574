import {
  hashOneTimeCode,
  LOGIN_LASTS_MS,
  newOneTimeCode,
  type OfficerId,
  SESSION_IDLE_MS,
  SESSION_LASTS_MS,
} from '../../office/index.ts'
import type { Transactions } from '../transaction.ts'

/** What an officer gets into the dashboard with, once. */
export interface LoginOffer {
  code: string
  /** Until this moment. */
  expiresAt: Date
}

/** A new code for this officer; the one before ends. Null: not in force any more. */
export async function offerLogin(
  transactions: Transactions,
  officer: OfficerId,
  now: Date,
): Promise<LoginOffer | null> {
  const code = newOneTimeCode()
  const expiresAt = new Date(now.getTime() + LOGIN_LASTS_MS)
  return transactions.transact(async (tx) => {
    if (!(await tx.officerInForce(officer, now))) return null
    const ago = (ms: number) => new Date(now.getTime() - ms)
    // Nothing waits for them to go: they are forgotten when the next link is asked for.
    await tx.forgetLogins(now, { seen: ago(SESSION_IDLE_MS), began: ago(SESSION_LASTS_MS) })
    await tx.saveLogin(hashOneTimeCode('login', code), officer, { offeredAt: now, expiresAt })
    return { code, expiresAt }
  })
}
