import { hashOneTimeCode, hashSessionKey, newSessionKey } from '../../office/index.ts'
import type { Transactions } from '../transaction.ts'

/** Uses a code up and begins a session; gives the key that the browser keeps. Null: the code is good for nothing. */
export async function redeemLogin(
  transactions: Transactions,
  code: string,
  now: Date,
): Promise<string | null> {
  const key = newSessionKey()
  return transactions.transact(async (tx) => {
    const officer = await tx.takeLogin(hashOneTimeCode('login', code), now)
    if (officer === null || !(await tx.officerInForce(officer, now))) return null
    await tx.saveSession(hashSessionKey(key), officer, now)
    await tx.audit({ at: now, officer, act: 'dashboard-login', inquiry: null, detail: {} })
    return key
  })
}
