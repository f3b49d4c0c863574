import { randomUUID } from 'node:crypto'
import {
  endOfDecree,
  type Invitation,
  type Officer,
  officerIdSchema,
  presenceOf,
  type Registered,
} from '../../office/index.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'
import { changeOfficer } from './change-officer.ts'
import { endRights } from './end-rights.ts'
import type { RegisterRefusal } from './remove-officer.ts'

interface Redeeming {
  telegramId: number
  name: string
  /** What the register knew of this account before. */
  former: Registered | null
  invitation: Invitation
}

/**
 * Somebody redeems an invitation. Who is in the register already gets its decree, *instansi* and role in place of the
 * former ones; anybody else begins an appointment. `renewed`: it is the same appointment as before.
 */
export async function takeInvitation(
  tx: Transaction,
  { telegramId, name, former, invitation }: Redeeming,
  now: Date,
  rules: Rules,
): Promise<{ officer: Officer; renewed: boolean } | RegisterRefusal> {
  const { role, instansi, decree } = invitation
  const validUntil = endOfDecree(decree, rules.timeZone)
  if (validUntil && validUntil <= now) return { refused: 'already-over' }
  if (former && presenceOf(former, now) === 'active') {
    const change = { role, instansi, decree }
    const renewal = { officer: former, change, by: former.id, name, act: 'officer-renewed' as const }
    const officer = await changeOfficer(tx, renewal, now, rules)
    // The same once more changes nothing, and is no fault.
    if ('refused' in officer && officer.refused === 'no-change') return { officer: former, renewed: true }
    return 'refused' in officer ? officer : { officer, renewed: officer.id === former.id }
  }
  const id = officerIdSchema.parse(randomUUID())
  const officer = { id, telegramId, name, instansi, role, decree, validFrom: now, validUntil }
  await tx.appoint(officer)
  if (former && former.left === null) await endRights(tx, former, null, now, rules)
  await tx.audit({ at: now, officer: id, act: 'registered', inquiry: null, detail: { role, instansi } })
  return { officer, renewed: false }
}
