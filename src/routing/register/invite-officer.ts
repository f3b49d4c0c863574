import {
  endOfDecree,
  hashInvitationCode,
  INVITATION_LASTS_MS,
  type Invitation,
  newInvitationCode,
  type OfficerId,
  TRIAGE,
  writeOfficerNumber,
} from '../../office/index.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'

/** Makes a one-time code. `by`: in whose name, with whom it ends; `meantFor`: the only officer who can use it, by number. */
export async function inviteOfficer(
  tx: Transaction,
  { invitation, by, meantFor }: { invitation: Invitation; by: OfficerId | null; meantFor: number | null },
  now: Date,
  { timeZone }: Pick<Rules, 'timeZone'>,
): Promise<{ code: string; expiresAt: Date } | { refused: 'unknown-instansi' | 'already-over' }> {
  const { role, instansi, decree } = invitation
  if (instansi !== TRIAGE && !(await tx.instansi(instansi))) return { refused: 'unknown-instansi' }
  const end = endOfDecree(decree, timeZone)
  if (end && end <= now) return { refused: 'already-over' }
  const code = newInvitationCode()
  const expiresAt = new Date(now.getTime() + INVITATION_LASTS_MS)
  await tx.createInvitation(hashInvitationCode(code), invitation, expiresAt, { madeBy: by, meantFor })
  const target = meantFor === null ? {} : { target: writeOfficerNumber(meantFor) }
  const detail = { role, instansi, ...target }
  await tx.audit({ at: now, officer: by, act: 'officer-invited', inquiry: null, detail })
  return { code, expiresAt }
}
