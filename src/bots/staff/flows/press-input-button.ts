import {
  actOn,
  adoptable,
  type Inquiry,
  isRefusal,
  kindCorrectable,
  type Kind,
  type Refusal,
} from '../../../routing/index.ts'
import type { InputButton } from '../input-buttons.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, reply, say } from '../scene.ts'
import { heldNow } from './held-now.ts'
import { refreshShown } from './refresh-shown.ts'

/** Catat, Ubah jenis, Saran diterapkan. */
export async function pressInputButton(scene: OfficerScene, button: InputButton): Promise<PressAnswer> {
  if (button.verb === 'note') return note(scene, button)
  const inquiry = await scene.tx.lockInquiry(button.remark)
  if (!inquiry) return pressAnswer('closed')
  const { id } = inquiry
  switch (button.verb) {
    case 'change-kind': {
      const desk = kindCorrectable(inquiry, scene.officer)
      if ('refused' in desk) return explain(scene, inquiry, desk)
      await reply(scene, { type: 'choose-kind', inquiry: id })
      return pressAnswer('received')
    }
    case 'set-kind':
      return setKind(scene, inquiry, button.kind)
    case 'adopt': {
      const found = adoptable(inquiry, scene.officer)
      if ('refused' in found) return explain(scene, inquiry, found)
      await reply(scene, { type: 'adopt-prompt', inquiry: id })
      return pressAnswer('received')
    }
    case 'adopt-sure':
      return adopt(scene, inquiry)
    case 'leave-input': {
      const may = kindCorrectable(inquiry, scene.officer)
      if ('refused' in may) return explain(scene, inquiry, may)
      await say(scene, 'input-left', { inquiry: id })
      return pressAnswer('cancelled')
    }
  }
}

async function note(
  scene: OfficerScene,
  { remark: id, holding }: Extract<InputButton, { verb: 'note' }>,
): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const standing = await heldNow(scene, { inquiry: id, referral: holding })
  if ('told' in standing) return standing.told
  const { state } = standing.held
  const outcome = await actOn(tx, id, { type: 'note', officer }, now, rules)
  if (!isRefusal(outcome)) return pressAnswer('noted', { inquiry: id })
  switch (outcome.refused) {
    case 'claimed':
      return pressAnswer('claimed-by-other', {
        inquiry: id,
        who: state.claim?.officer ?? null,
        at: state.claim?.until ?? null,
      })
    case 'awaiting-approval':
      return pressAnswer('awaiting-approval', { inquiry: id, who: state.approval?.proposer ?? null })
    default:
      await refreshShown(scene, { inquiry: id, referral: holding })
      return pressAnswer('needs-answer', { inquiry: id })
  }
}

async function setKind(scene: OfficerScene, inquiry: Inquiry, kind: Kind): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const outcome = await actOn(tx, inquiry.id, { type: 'correct-kind', officer, kind }, now, rules)
  if (isRefusal(outcome)) return explain(scene, inquiry, outcome)
  await say(scene, 'kind-changed', { inquiry: inquiry.id })
  return pressAnswer('kind-changed', { inquiry: inquiry.id })
}

async function adopt(scene: OfficerScene, inquiry: Inquiry): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const outcome = await actOn(tx, inquiry.id, { type: 'adopt', officer }, now, rules)
  if (isRefusal(outcome)) return explain(scene, inquiry, outcome)
  await say(scene, 'suggestion-adopted', { inquiry: inquiry.id })
  return pressAnswer('adopted', { inquiry: inquiry.id })
}

/** The button should no longer be there; unless it is merely somebody else's. */
async function explain(
  scene: OfficerScene,
  { id, state }: Inquiry,
  { refused }: Refusal,
): Promise<PressAnswer> {
  const referral = 'referral' in state ? state.referral : null
  const instansi = referral?.holder.desk ?? null
  if (refused === 'not-the-holder') return pressAnswer('not-your-instansi', { inquiry: id, instansi })
  if (referral) await refreshShown(scene, { inquiry: id, referral: referral.number })
  if (refused === 'adopted-before') return pressAnswer('adopted-before', { inquiry: id })
  return pressAnswer(refused === 'closed' ? 'closed' : 'old-button', { inquiry: id })
}
