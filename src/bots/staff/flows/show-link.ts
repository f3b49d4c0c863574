import { channelLinkSchema, WHATSAPP_LINK, WHATSAPP_UNLINK } from '../../../routing/index.ts'
import type { LinkButton } from '../link-buttons.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, reply, type Scene, say, sayNotRegistered } from '../scene.ts'

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

/** "Putuskan" asks once more, and then the number is unlinked by whoever holds it: any other can be linked next. */
export async function pressLinkButton(
  scene: OfficerScene,
  { verb, number }: LinkButton,
): Promise<PressAnswer> {
  const { officer, place, tx, now } = scene
  if (officer.role !== 'diskominfo') return pressAnswer('diskominfo-only')
  if (!place.private) return pressAnswer('ask-in-private')
  const link = await tx.setting(WHATSAPP_LINK, channelLinkSchema)
  if (link?.is !== 'linked' || Number(link.number) !== number) return pressAnswer('old-button')
  if (verb === 'unlink-no') {
    await say(scene, 'draft-cancelled')
    return pressAnswer('cancelled')
  }
  if (verb === 'unlink') {
    await reply(scene, { type: 'channel-link', unlink: true })
    return pressAnswer('received')
  }
  await tx.saveSetting(WHATSAPP_UNLINK, { number: link.number, at: now }, now)
  await say(scene, 'whatsapp-unlinking')
  return pressAnswer('received')
}
