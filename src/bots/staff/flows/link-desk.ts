import { nameInstansi } from '../search-instansi.ts'
import { type Scene, say, sayNotRegistered } from '../scene.ts'
import { postOpenCards } from './post-open-cards.ts'

/** `/hubungkan INSTANSI`: this group, or this topic, is that desk from now on, and shows what waits there. */
export async function linkDesk(scene: Scene, typed: string): Promise<void> {
  const { tx, officer, now, place } = scene
  if (!officer) return sayNotRegistered(scene)
  if (officer.role !== 'diskominfo') return say(scene, 'diskominfo-only')
  if (place.private) return say(scene, 'link-needs-group')
  const instansi = nameInstansi(await tx.directory(), typed)
  if (!instansi) return say(scene, 'link-unknown')
  const { chatId, threadId } = place
  await tx.linkDesk({ instansi, chatId, threadId })
  const detail = { instansi, chatId, threadId }
  await tx.audit({ at: now, officer: officer.id, act: 'desk-linked', inquiry: null, detail })
  await say(scene, 'linked', { instansi })
  await postOpenCards(scene, instansi)
}
