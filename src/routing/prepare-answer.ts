import type { DraftContent } from './draft.ts'
import type { InquiryIn } from './inquiry.ts'
import { checkAnswer, personalPlaces } from './sharing/check-answer.ts'
import { type FrameTemplate, frameFor, frameSetting, frameTemplateSchema } from './sharing/frame.ts'
import { holdsPlace, placeKey } from './sharing/others-data.ts'
import {
  SHARING_SETTING,
  type SharingRules,
  sharingRulesSchema,
  starterSharingRules,
} from './sharing/sharing-rules.ts'
import type { Warning } from './sharing/warning.ts'
import type { Transaction } from './transaction.ts'

type Tx = Pick<Transaction, 'setting' | 'instansi' | 'wordsOf' | 'heldElsewhere'>

/**
 * An officer's words as they would go out: within the courtesy of the desk that answers, and with what the filter sees in
 * them. Both stay with the draft, so that what is confirmed is what was shown. `usual`: the courtesy of an office that
 * has set none.
 */
export async function prepareAnswer(
  tx: Tx,
  inquiry: InquiryIn<'referred' | 'answered'>,
  text: string,
  usual: FrameTemplate,
): Promise<Extract<DraftContent, { type: 'answer' }>> {
  const { desk } = inquiry.state.referral.holder
  const rules = (await tx.setting(SHARING_SETTING, sharingRulesSchema)) ?? starterSharingRules
  const template =
    (await tx.setting(frameSetting(desk), frameTemplateSchema)) ??
    (await tx.setting(frameSetting(), frameTemplateSchema)) ??
    usual
  const name = (await tx.instansi(desk))?.name ?? ''
  const warnings = [...(await othersData(tx, inquiry, text, rules)), ...checkAnswer(text, rules)]
  return { type: 'answer', text, frame: frameFor(text, template, name), warnings }
}

/** Numbers and addresses that another citizen wrote in a case that is open, and this one did not. */
async function othersData(
  tx: Tx,
  inquiry: InquiryIn<'referred' | 'answered'>,
  text: string,
  rules: SharingRules,
): Promise<Warning[]> {
  const places = personalPlaces(text, rules)
  if (places.length === 0) return []
  const own = await tx.wordsOf(inquiry.id)
  const foreign = places.filter((place) => !own.some((words) => holdsPlace(words.text, place)))
  if (foreign.length === 0) return []
  const held = new Set(await tx.heldElsewhere(inquiry.id, foreign.map(placeKey)))
  const found = foreign.filter((place) => held.has(placeKey(place)))
  return found.length > 0 ? [{ code: 'other-citizen', found }] : []
}
