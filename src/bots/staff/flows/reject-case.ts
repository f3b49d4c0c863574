import { TRIAGE } from '../../../office/index.ts'
import {
  type ActName,
  actOn,
  type Decision,
  type Draft,
  type InquiryId,
  type InquiryIn,
  isRefusal,
  moveInquiry,
  type Refusal,
  type RejectionReason,
} from '../../../routing/index.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, say } from '../scene.ts'

type Referred = InquiryIn<'referred'>

/**
 * "Tolak", with its reason: at an *instansi* it asks *Diskominfo* to decide, at the triage desk it is the decision.
 * Supervision can see later who wanted it and who decided it.
 */
export async function rejectCase(
  scene: OfficerScene,
  draft: Draft,
  reason: RejectionReason,
): Promise<PressAnswer | Refusal> {
  const { tx, officer, now, rules } = scene
  const held = await tx.lockInquiry(draft.inquiry)
  if (held?.state.name === 'referred' && held.state.referral.number !== draft.referral) {
    await tx.saveDraft(draft.id, { status: 'cancelled' })
    return pressAnswer('draft-expired', { inquiry: draft.inquiry })
  }
  const decides = held?.state.name === 'referred' && held.state.referral.holder.desk === TRIAGE
  const type = decides ? ('reject' as const) : ('propose-rejection' as const)
  const outcome = await actOn(tx, draft.inquiry, { type, officer, reason }, now, rules)
  if (isRefusal(outcome)) return outcome
  await tx.saveDraft(draft.id, { status: 'done' })
  await note(scene, draft.inquiry, decides ? 'rejected' : 'rejection-proposed', reason)
  await say(scene, decides ? 'rejected-done' : 'rejection-proposed', { inquiry: draft.inquiry })
  return pressAnswer(decides ? 'rejected' : 'rejection-proposed', { inquiry: draft.inquiry })
}

/** "Setujui penolakan" on the card at the triage desk. */
export async function confirmRejection(scene: OfficerScene, inquiry: Referred): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const { rejection } = inquiry.state
  if (!rejection) return pressAnswer('old-button')
  const { reason } = rejection
  const outcome = await actOn(tx, inquiry.id, { type: 'reject', officer, reason }, now, rules)
  if (isRefusal(outcome)) return pressAnswer('old-button')
  await note(scene, inquiry.id, 'rejected', reason)
  return pressAnswer('rejected', { inquiry: inquiry.id })
}

/** "Kembalikan ke instansi": the desk that wanted it rejected has to answer. */
export async function returnRejection(scene: OfficerScene, inquiry: Referred): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const { rejection } = inquiry.state
  if (!rejection) return pressAnswer('old-button')
  const { from: to, reason: why } = rejection
  const given = { inquiry: inquiry.id, officer, to, reason: 'rejection-returned' as const, words: null }
  const outcome: Decision | Refusal = await moveInquiry(tx, given, now, rules)
  if (isRefusal(outcome)) return pressAnswer('same-desk', { inquiry: inquiry.id })
  await note(scene, inquiry.id, 'rejection-returned', why)
  return pressAnswer('moved', { inquiry: inquiry.id, instansi: to })
}

async function note(
  { tx, officer, now }: OfficerScene,
  inquiry: InquiryId,
  act: ActName,
  reason: RejectionReason,
): Promise<void> {
  await tx.audit({ at: now, officer: officer.id, act, inquiry, detail: { reason } })
}
