import { mayRead } from '../../../office/index.ts'
import type { InquiryId } from '../../../routing/index.ts'
import { mayAct } from '../case-standing.ts'
import { type OfficerScene, reply } from '../scene.ts'

/** What a button hung on is stale: the card, or the case that this officer was shown in private and may still read. */
export async function refreshShown(
  scene: OfficerScene,
  { inquiry, referral }: { inquiry: InquiryId; referral: number },
): Promise<void> {
  await reply(scene, { type: 'card-refresh', inquiry, referral }, null)
  const { place, messageId, tx, officer } = scene
  if (!place.private || messageId === null) return
  const shown = await tx.deskReference(place.chatId, messageId)
  if (shown?.kind !== 'case' || shown.inquiry !== inquiry) return
  const found = await tx.lockInquiry(inquiry)
  if (!found || !mayRead(officer, await tx.holdersOf(inquiry))) return
  const where = { chatId: place.chatId, messageId }
  await reply(scene, { type: 'case-refresh', inquiry, act: mayAct(found, officer), ...where }, null)
}
