import { type OfficerId, type Registered, writeOfficerNumber } from '../../office/index.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'
import { type Ended, endRights } from './end-rights.ts'
import { passApprovals } from './pass-approvals.ts'

/** Why the register stays as it is. */
export interface RegisterRefusal {
  refused: /** Nobody could invite, link or change anything any more. */
    | 'last-admin'
    /** Removed before. */
    | 'removed'
    /** Another appointment took its place. */
    | 'moved'
    | 'unknown-instansi'
    | 'needs-decree'
    | 'ends-too-early'
    | 'already-over'
    | 'no-change'
}

export function isRegisterRefusal<Outcome extends object>(
  outcome: Outcome | RegisterRefusal,
): outcome is RegisterRefusal {
  return 'refused' in outcome
}

/** Takes somebody out of the register. `by`: who does it; null: on the command line. */
export async function removeOfficer(
  tx: Transaction,
  { officer, by }: { officer: Registered; by: OfficerId | null },
  now: Date,
  rules: Rules,
): Promise<Ended | RegisterRefusal> {
  const refusal = await refusalToRemove(tx, officer, now)
  if (refusal) return refusal
  await tx.endAppointment(officer.id, 'removed', now)
  const ended = await endRights(tx, officer, null, now, rules)
  await passApprovals(tx, officer.instansi, now, rules)
  const { instansi, role } = officer
  const detail = { target: writeOfficerNumber(officer.number), instansi, role, ...ended }
  await tx.audit({ at: now, officer: by, act: 'officer-removed', inquiry: null, detail })
  return ended
}

/** Why somebody can't be taken out of the register; null: they can. */
export async function refusalToRemove(
  tx: Transaction,
  officer: Registered,
  now: Date,
): Promise<RegisterRefusal | null> {
  const gone = whyGone(officer)
  if (gone) return { refused: gone }
  return (await isLastAdmin(tx, officer, now)) ? { refused: 'last-admin' } : null
}

/** An appointment that ran out can go on; one that was ended by somebody is over. Null: it isn't over. */
export function whyGone({ left }: Registered): 'removed' | 'moved' | null {
  return left === null || left.why === 'expired' ? null : left.why
}

/** Is this the only one left who can put the register right? */
export async function isLastAdmin(tx: Transaction, { id, role }: Registered, now: Date): Promise<boolean> {
  if (role !== 'diskominfo') return false
  const admins = await tx.lockAdmins(now)
  return admins.length === 1 && admins[0] === id
}
