import { TRIAGE } from '../office/index.ts'
import type { Transactions } from '../routing/index.ts'

/** Has the triage desk a place? Without one, what nobody surely owns waits unseen, and so does what a lost desk held. */
export async function hasTriage(transactions: Transactions): Promise<boolean> {
  const desks = await transactions.transact((tx) => tx.desks())
  return desks.some(({ instansi }) => instansi === TRIAGE)
}
