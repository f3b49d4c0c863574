import { hashInvitationCode } from '../../../office/index.ts'
import { takeInvitation } from '../../../routing/index.ts'
import { type Scene, say, sayNotRegistered } from '../scene.ts'
import type { Sender } from '../staff-incoming.ts'

/** `/daftar CODE`, in private: the code is used up, and the account is in the register from now on, or is there anew. */
export async function registerOfficer(scene: Scene, sender: Sender | null, code: string): Promise<void> {
  const { tx, now, rules } = scene
  if (!scene.place.private) return say(scene, 'code-needs-private')
  if (!sender) return sayNotRegistered(scene)
  const { telegramId, name } = sender
  const former = await tx.registeredByTelegram(telegramId)
  const hash = hashInvitationCode(code)
  const invitation = code === '' ? null : await tx.invitation(hash, former?.number ?? null, now)
  if (!invitation) return say(scene, 'code-invalid')
  const taken = await takeInvitation(tx, { telegramId, name, former, invitation }, now, rules)
  // Refused, the code stays good: another admin may be there soon.
  if ('refused' in taken) return say(scene, taken.refused === 'last-admin' ? 'last-admin' : 'code-invalid')
  await tx.useInvitation(hash, now)
  const { id, instansi } = taken.officer
  await say(scene, taken.renewed ? 'renewed' : 'registered', { who: id, instansi })
}
