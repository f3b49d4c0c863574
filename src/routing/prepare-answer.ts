import type { Day } from '../office/index.ts'
import type { DraftContent, DraftFile } from './draft.ts'
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
 * An officer's words (and files) as they would go out: within the courtesy of the desk that answers, and with what the filter
 * sees in them. Both stay with the draft, so that what is confirmed is what was shown. `usual`: the courtesy of an office that
 * has set none.
 */
export async function prepareAnswer(
  tx: Tx,
  inquiry: InquiryIn<'referred' | 'answered'>,
  { text, files = [] }: { text: string; files?: DraftFile[] | undefined },
  usual: FrameTemplate,
): Promise<Extract<DraftContent, { type: 'answer' }>> {
  const { desk } = inquiry.state.referral.holder
  const rules = (await tx.setting(SHARING_SETTING, sharingRulesSchema)) ?? starterSharingRules
  const template =
    (await tx.setting(frameSetting(desk), frameTemplateSchema)) ??
    (await tx.setting(frameSetting(), frameTemplateSchema)) ??
    usual
  const name = (await tx.instansi(desk))?.name ?? ''
  const said = await checkWords(tx, inquiry, [text, ...files.map(({ fileName }) => fileName ?? '')], rules)
  // Files may say all there is to say.
  const warnings = files.length > 0 ? said.filter(({ code }) => code !== 'short') : said
  const content = { type: 'answer' as const, text, frame: frameFor(text, template, name), warnings }
  return files.length > 0 ? { ...content, files } : content
}

/** What the filter sees in a question for the citizen. A short one is a good one. */
export async function prepareQuestion(
  tx: Tx,
  inquiry: InquiryIn<'referred' | 'answered'>,
  text: string,
): Promise<Extract<DraftContent, { type: 'ask' }>> {
  return { type: 'ask', text, warnings: await checkShort(tx, inquiry, text) }
}

/** The same of the reason why an answer takes longer. */
export async function prepareDelay(
  tx: Tx,
  inquiry: InquiryIn<'referred'>,
  { text, until }: { text: string; until: Day | null },
): Promise<Extract<DraftContent, { type: 'delay' }>> {
  return { type: 'delay', until, text, warnings: await checkShort(tx, inquiry, text) }
}

async function checkShort(
  tx: Tx,
  inquiry: InquiryIn<'referred' | 'answered'>,
  text: string,
): Promise<Warning[]> {
  const rules = (await tx.setting(SHARING_SETTING, sharingRulesSchema)) ?? starterSharingRules
  const said = await checkWords(tx, inquiry, [text], rules)
  return said.filter(({ code }) => code !== 'short')
}

/** The officer's words, and the names of files: whoever gets a file reads its name, too. */
async function checkWords(
  tx: Tx,
  inquiry: InquiryIn<'referred' | 'answered'>,
  [text = '', ...names]: string[],
  rules: SharingRules,
): Promise<Warning[]> {
  const all = [text, ...names.map(spelledOut)].join('\n')
  const personal = checkAnswer(all, rules).filter(({ found }) => found.length > 0)
  const style = checkAnswer(text, rules).filter(({ found }) => found.length === 0)
  return [...(await othersData(tx, inquiry, all, rules)), ...personal, ...style]
}

/** "surat_BUDI-081234567890.pdf": signs between words stand for spaces, and the ending is no site. */
function spelledOut(name: string): string {
  return name.replace(/\.\w{1,5}$/, '').replaceAll(/[_.]+/g, ' ')
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
