import type { Invitation, OfficerId } from '../../office/index.ts'
import type { Transaction } from '../transaction.ts'

/** An invitation that nobody used and whose time isn't over. */
export interface OpenInvitation {
  /** Says nothing of its code. */
  id: number
  invitation: Invitation
  expiresAt: Date
  /** In whose name it was made; null: on the command line. */
  madeBy: OfficerId | null
}

/** From now on its code is good for nothing; false where somebody used it, or its time was over. */
export async function withdrawInvitation(
  tx: Transaction,
  { id, by }: { id: number; by: OfficerId },
  now: Date,
): Promise<boolean> {
  const invitation = await tx.endInvitation(id, now)
  if (!invitation) return false
  const { role, instansi } = invitation
  await tx.audit({
    at: now,
    officer: by,
    act: 'invitation-withdrawn',
    inquiry: null,
    detail: { role, instansi },
  })
  return true
}
