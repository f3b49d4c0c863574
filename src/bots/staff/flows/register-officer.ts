import { randomUUID } from 'node:crypto'
import { hashInvitationCode, officerIdSchema } from '../../../office/index.ts'
import { releaseClaims } from '../../../routing/index.ts'
import { type Scene, say } from '../scene.ts'
import type { Sender } from '../staff-incoming.ts'

/** `/daftar CODE`, in private: the code is used up, and the account is in the register from now on. */
export async function registerOfficer(scene: Scene, sender: Sender | null, code: string): Promise<void> {
  const { tx, now } = scene
  if (!scene.place.private) return say(scene, 'code-needs-private')
  if (!sender) return say(scene, 'not-registered')
  const invitation = code === '' ? null : await tx.redeemInvitation(hashInvitationCode(code), now)
  if (!invitation) return say(scene, 'code-invalid')
  const { role, instansi, decree } = invitation
  const { telegramId, name } = sender
  const former = await tx.officerByTelegram(telegramId, now)
  if (former) await releaseClaims(tx, former.id, now, scene.rules)
  const id = officerIdSchema.parse(randomUUID())
  await tx.appoint({ id, telegramId, name, instansi, role, decree, validFrom: now, validUntil: null })
  await tx.audit({ at: now, officer: id, act: 'registered', inquiry: null, detail: { role, instansi } })
  await say(scene, 'registered', { who: id, instansi })
}
