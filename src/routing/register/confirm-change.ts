import type { Officer, Registered } from '../../office/index.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'
import { changeOfficer, plannedChange } from './change-officer.ts'
import type { RegisterChange, RegisterChangeId } from './register-change.ts'
import { type RegisterRefusal, refusalToRemove, removeOfficer } from './remove-officer.ts'

/** Begins a change that can be done as things are now; nothing happens before it is confirmed. */
export async function proposeChange(
  tx: Transaction,
  { by, officer, change }: { by: Officer; officer: Registered; change: RegisterChange['change'] },
  now: Date,
  rules: Rules,
): Promise<RegisterChangeId | RegisterRefusal> {
  const refusal = await refusalOf(tx, officer, change, now, rules)
  if (refusal) return refusal
  return tx.createRegisterChange({ proposer: by.id, officer: officer.id, change, status: 'open' }, now)
}

/** Does what was confirmed, or says why it can't be done any more. Null: done. */
export async function confirmChange(
  tx: Transaction,
  { by, officer, asked }: { by: Officer; officer: Registered; asked: RegisterChange },
  now: Date,
  rules: Rules,
): Promise<RegisterRefusal | null> {
  const { change } = asked
  const outcome =
    change === null
      ? await removeOfficer(tx, { officer, by: by.id }, now, rules)
      : await changeOfficer(tx, { officer, change, by: by.id }, now, rules)
  if ('refused' in outcome) return outcome
  await tx.settleRegisterChange(asked.id, 'done')
  return null
}

async function refusalOf(
  tx: Transaction,
  officer: Registered,
  change: RegisterChange['change'],
  now: Date,
  rules: Rules,
): Promise<RegisterRefusal | null> {
  if (change === null) return refusalToRemove(tx, officer, now)
  const planned = await plannedChange(tx, { officer, change }, now, rules)
  return 'refused' in planned ? planned : null
}
