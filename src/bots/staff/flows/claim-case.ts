import { actOn, type InquiryIn, isRefusal } from '../../../routing/index.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import type { OfficerScene } from '../scene.ts'

type Referred = InquiryIn<'referred'>

/** "Ambil": colleagues see on the card who works on it, and until when. */
export async function claim(scene: OfficerScene, { id }: Referred): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const outcome = await actOn(tx, id, { type: 'claim', officer }, now, rules)
  if (isRefusal(outcome)) return whoHasIt(scene, id)
  const { state } = outcome.inquiry
  const at = state.name === 'referred' ? (state.claim?.until ?? null) : null
  return pressAnswer('claimed', { inquiry: id, at })
}

/** "Lepas": only by who claimed it; a colleague is told that answering is possible all the same. */
export async function release(scene: OfficerScene, { id }: Referred): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const command = { type: 'release' as const, officer: officer.id, why: 'officer' as const }
  const outcome = await actOn(tx, id, command, now, rules)
  if (isRefusal(outcome)) return whoHasIt(scene, id)
  return pressAnswer('released', { inquiry: id })
}

/** The button came too late: the card is about to say the same. */
async function whoHasIt({ tx, officer }: OfficerScene, id: Referred['id']): Promise<PressAnswer> {
  const inquiry = await tx.lockInquiry(id)
  if (inquiry?.state.name === 'referred' && inquiry.state.pause)
    return pressAnswer('already-asked', { inquiry: id })
  const claimed = inquiry?.state.name === 'referred' ? inquiry.state.claim : undefined
  if (!claimed) return pressAnswer('not-claimed', { inquiry: id })
  const { officer: who, until: at } = claimed
  return pressAnswer(who === officer.id ? 'claimed' : 'claimed-by-other', { inquiry: id, who, at })
}
