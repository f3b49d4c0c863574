import {
  claimOf,
  currentWords,
  type InquiryIn,
  SHARING_SETTING,
  sharingRulesSchema,
  starterSharingRules,
  withheldFrom,
} from '../../../routing/index.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, owe } from '../scene.ts'
import { claim } from './claim-case.ts'

/**
 * "Lihat data": the citizen's words without masks, in private, for the one officer who works on the case; who presses
 * first thereby claims it. Each look is in the audit log.
 */
export async function showWholeWords(
  scene: OfficerScene,
  inquiry: InquiryIn<'referred'>,
  reachable: boolean,
): Promise<PressAnswer> {
  const { tx, officer, now } = scene
  const { id } = inquiry
  const lists = (await tx.setting(SHARING_SETTING, sharingRulesSchema)) ?? starterSharingRules
  const words = currentWords(await tx.wordsOf(id)).map(({ text }) => text)
  const { personal, rude } = withheldFrom(words, lists)
  if (!personal && !rude) return pressAnswer('nothing-masked')
  if (!reachable) return pressAnswer('open-private-first')
  const held = claimOf(inquiry, now)
  if (held && held.officer !== officer.id)
    return pressAnswer('data-of-other', { inquiry: id, who: held.officer, at: held.until })
  if (!held) {
    const claimed = await claim(scene, inquiry)
    if (claimed.word !== 'claimed') return claimed
  }
  const referral = inquiry.state.referral.number
  const message = { type: 'whole-words' as const, inquiry: id, referral, officer: officer.id }
  await owe(scene, [{ to: 'officer', officer: officer.id, message }])
  const detail = { personal, rude, referral }
  await tx.audit({ at: now, officer: officer.id, act: 'data-viewed', inquiry: id, detail })
  return pressAnswer('data-sent', { inquiry: id })
}
