import { supervises } from '../../../office/index.ts'
import { caseFigures } from '../../../reports/index.ts'
import {
  type BreachCause,
  breachStanding,
  type DraftId,
  type InquiryId,
  isRefusal,
  type Refusal,
  ruleOnCause,
  type TakeBackReason,
} from '../../../routing/index.ts'
import type { BreachButton } from '../breach-buttons.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, reply } from '../scene.ts'
import { beginDraft } from './begin-draft.ts'

/** Everything about deadlines that passed is *Diskominfo*'s. */
export async function pressBreachButton(scene: OfficerScene, button: BreachButton): Promise<PressAnswer> {
  if (!supervises(scene.officer)) return pressAnswer('supervision-only')
  switch (button.verb) {
    case 'breaches':
      await reply(scene, { type: 'breaches', page: button.page })
      return pressAnswer('received')
    case 'breach':
      await reply(scene, { type: 'breach', inquiry: button.breach })
      return pressAnswer('received')
    case 'breach-again':
    case 'causes':
      await show(scene, button.breach, button.verb === 'causes')
      return pressAnswer('received')
    case 'cause':
      return explain(scene, button.breach, button.cause)
    case 'take-back':
      return beginTakingBack(scene, button.breach)
    case 'why-take-back':
      return chooseReason(scene, button.draft, button.excuse)
  }
}

async function show(scene: OfficerScene, inquiry: InquiryId, choose = false): Promise<void> {
  await reply(scene, { type: 'breach', inquiry, again: true, ...(choose ? { choose } : {}) })
}

async function explain(scene: OfficerScene, inquiry: InquiryId, cause: BreachCause): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  // Locked before its events are read: what is kept as suggested is what the log said just then.
  await tx.lockInquiry(inquiry)
  const { breach } = caseFigures(await tx.eventsOf(inquiry), now)
  const given = { inquiry, officer, cause, proposed: breach.value?.proposed ?? null }
  const outcome = await ruleOnCause(tx, given, now, rules)
  if (isRefusal(outcome) && outcome.refused !== 'explained-before') return lost(outcome, inquiry)
  await show(scene, inquiry)
  return pressAnswer('breach-explained', { inquiry })
}

async function beginTakingBack(scene: OfficerScene, id: InquiryId): Promise<PressAnswer> {
  const inquiry = await scene.tx.lockInquiry(id)
  const standing = inquiry && breachStanding(inquiry)
  const referral = inquiry && 'referral' in inquiry.state ? inquiry.state.referral : null
  if (!standing || !referral) return pressAnswer('not-broken', { inquiry: id })
  if (standing === 'taken-back') return pressAnswer('taken-back-before', { inquiry: id })
  const about = { inquiry: id, referral: referral.number }
  const draft = await beginDraft(scene, about, { type: 'take-back', reason: null })
  await reply(scene, { type: 'take-back-prompt', draft })
  return pressAnswer('received')
}

async function chooseReason(scene: OfficerScene, id: DraftId, reason: TakeBackReason): Promise<PressAnswer> {
  const { tx, officer } = scene
  const draft = await tx.lockDraft(id)
  if (!draft || draft.content.type !== 'take-back') return pressAnswer('old-button')
  if (draft.officer !== officer.id) return pressAnswer('draft-not-yours')
  if (draft.status !== 'open') return pressAnswer('draft-expired', { inquiry: draft.inquiry })
  await tx.saveDraft(id, { content: { type: 'take-back', reason } })
  await reply(scene, { type: 'take-back-prompt', draft: id })
  return pressAnswer('received')
}

function lost({ refused }: Refusal, inquiry: InquiryId): PressAnswer {
  return pressAnswer(refused === 'diskominfo-only' ? 'supervision-only' : 'not-broken', { inquiry })
}
