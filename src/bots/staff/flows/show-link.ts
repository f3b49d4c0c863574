import { reply, type Scene, say, sayNotRegistered } from '../scene.ts'

/**
 * `/whatsapp`: how the number stands, and the code while one waits. For *Diskominfo*'s admins, and in private only: whoever
 * scans the code decides which telephone speaks for the office.
 */
export async function showLink(scene: Scene): Promise<void> {
  const { officer, place } = scene
  if (!officer) return sayNotRegistered(scene)
  if (officer.role !== 'diskominfo') return say(scene, 'diskominfo-only')
  if (!place.private) return say(scene, 'ask-in-private')
  if (!scene.whatsapp) return say(scene, 'whatsapp-off')
  await reply(scene, { type: 'channel-link' })
  scene.showCode(place.chatId)
}
