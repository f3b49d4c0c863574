import { writeOfficerNumber } from '../../office/index.ts'
import type { Rules } from '../rules.ts'
import type { Transactions } from '../transaction.ts'
import { endRights } from './end-rights.ts'
import { passApprovals } from './pass-approvals.ts'

/**
 * The rights of an expired decree end by themselves, to the moment. What its officer still had in hand then is ended here;
 * may be called at any time, by anybody, any number of times.
 */
export async function endRunOut(transactions: Transactions, now: Date, rules: Rules): Promise<number> {
  const due = await transactions.transact((tx) => tx.runOut(now))
  for (const { telegramId } of due) {
    await transactions.transact(async (tx) => {
      const officer = await tx.registeredByTelegram(telegramId)
      // Renewed, removed, or ended by another process meanwhile.
      if (!officer || officer.left || officer.validUntil === null || officer.validUntil > now) return
      await tx.endAppointment(officer.id, 'expired', now)
      const ended = await endRights(tx, officer, null, now, rules)
      await passApprovals(tx, officer.instansi, now, rules)
      const { number, instansi } = officer
      const detail = { target: writeOfficerNumber(number), instansi, ...ended }
      await tx.audit({ at: now, officer: null, act: 'officer-expired', inquiry: null, detail })
    })
  }
  return due.length
}
