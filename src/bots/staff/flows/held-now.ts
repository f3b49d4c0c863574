import type { InquiryId, InquiryIn } from '../../../routing/index.ts'
import { findStanding } from '../case-standing.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import type { OfficerScene } from '../scene.ts'
import { refreshShown } from './refresh-shown.ts'

/** The case of a pressed button, where the officer's desk holds it just as it did then; else what the presser is told. */
export async function heldNow(
  scene: OfficerScene,
  card: { inquiry: InquiryId; referral: number },
): Promise<{ held: InquiryIn<'referred'> } | { told: PressAnswer }> {
  const { inquiry: id, referral } = card
  const standing = await findStanding(scene.tx, id, referral, scene.officer)
  if (standing.may && standing.inquiry.state.referral.number === referral) return { held: standing.inquiry }
  // The button should no longer be there; unless it is merely somebody else's.
  if (standing.may || standing.why !== 'not-your-instansi') await refreshShown(scene, card)
  if (standing.may) return { told: pressAnswer('old-button') }
  const { why, instansi, who, at } = standing
  return { told: pressAnswer(why, { inquiry: id, instansi, who, at }) }
}
