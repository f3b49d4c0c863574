import { type OfficerId, writeOfficerNumber } from '../../office/index.ts'
import type { Rules } from '../rules.ts'
import type { Transaction, Transactions } from '../transaction.ts'
import { endRights } from './end-rights.ts'
import { passApprovals } from './pass-approvals.ts'

/**
 * The rights of an expired decree end by themselves, to the moment. What its officer still had in hand then is ended here;
 * may be called at any time, by anybody, any number of times. One officer is one transaction: an ending that fails is
 * reported by `onFailure` and does not hold up the others.
 */
export async function endRunOut(
  transactions: Transactions,
  now: Date,
  rules: Rules,
  onFailure: (officer: OfficerId, error: unknown) => void,
): Promise<void> {
  for (const { id, telegramId } of await transactions.transact((tx) => tx.runOut(now))) {
    try {
      await transactions.transact((tx) => endOne(tx, telegramId, now, rules))
    } catch (error) {
      onFailure(id, error)
    }
  }
}

async function endOne(tx: Transaction, telegramId: number, now: Date, rules: Rules): Promise<void> {
  const officer = await tx.registeredByTelegram(telegramId)
  // Renewed, removed, or ended by another process meanwhile.
  if (!officer || officer.left || officer.validUntil === null || officer.validUntil > now) return
  await tx.endAppointment(officer.id, 'expired', now)
  const ended = await endRights(tx, officer, null, now, rules)
  await passApprovals(tx, officer.instansi, now, rules)
  const { number, instansi } = officer
  const detail = { target: writeOfficerNumber(number), instansi, ...ended }
  await tx.audit({ at: now, officer: null, act: 'officer-expired', inquiry: null, detail })
}
