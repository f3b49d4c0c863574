import {
  type AnswerId,
  correctable,
  type Draft,
  type DraftContent,
  type DraftFile,
  type Inquiry,
  type InquiryId,
  type InquiryIn,
  prepareAnswer,
  type Refusal,
} from '../../../routing/index.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { addPart, type AnswerParts } from '../answer-parts.ts'
import { isInternalNote } from '../internal-note.ts'
import { type OfficerScene, reply, say } from '../scene.ts'
import { beginDraft } from './begin-draft.ts'
import { complain } from './complain.ts'
import { partsOf, type Written } from './written.ts'

type Answered = InquiryIn<'answered'>
type AnswerContent = Extract<DraftContent, { type: 'answer' }>

/** "Ralat" and "Tarik jawaban" on the card: asks for the new words, or for the reason. */
export async function beginCorrection(
  scene: OfficerScene,
  id: InquiryId,
  verb: 'correct' | 'recall',
): Promise<PressAnswer> {
  const inquiry = await scene.tx.lockInquiry(id)
  const answered = inquiry && correctable(inquiry, scene.officer)
  if (!answered) return pressAnswer('closed', { inquiry: id })
  if ('refused' in answered) return refusedPress(inquiry, answered)
  const recall = verb === 'recall'
  if (recall && answered.state.correction?.recalled)
    return refusedPress(inquiry, { refused: 'recalled-before' })
  const files = recall ? [] : await filesOf(scene, answered.state.answerId)
  const draft = await keepDraft(scene, answered, { type: 'answer', text: '', recall, files }, null)
  await reply(scene, { type: 'edit-prompt', draft })
  return pressAnswer('received')
}

/** The officer edited the own message after it had become the answer: that is offered as a *ralat*. */
export async function offerCorrection(
  scene: OfficerScene,
  former: Draft,
  parts: AnswerParts,
  messageId: number,
): Promise<void> {
  const inquiry = await scene.tx.lockInquiry(former.inquiry)
  const answered = inquiry && correctable(inquiry, scene.officer)
  if (!answered || 'refused' in answered || (parts.text === '' && parts.files.length === 0))
    return say(scene, 'closed', { inquiry: former.inquiry })
  const content = await contentOf(scene, answered, parts, false)
  const draft = await keepDraft(scene, answered, content, messageId)
  await reply(scene, { type: 'preview', draft })
}

/**
 * What the officer wrote as a reply to the question for it, or to the preview: shown as the citizen will read it. The files of
 * the version before stay unless new ones come; a recall's reason takes none along.
 */
export async function writeCorrection(scene: OfficerScene, draft: Draft, written: Written): Promise<void> {
  const { content, inquiry, referral } = draft
  if (content.type !== 'answer') return
  const { gathered } = scene
  if (isInternalNote(written.text)) return say(scene, 'note-kept', { inquiry, referral })
  const files = content.recall ? [] : gathered.files
  if (files.length < gathered.files.length) await say(scene, 'files-not-here', { inquiry, referral })
  const { parts, left } = addPart(partsOf(draft), { ...written, files, isAlbum: false })
  const complained = await complain(scene, written, { inquiry, referral }, left)
  if (written.text.trim() === '' && files.length === 0) {
    if (!complained) await say(scene, 'answer-empty', { inquiry, referral })
    return
  }
  const source = parts.source ?? written.messageId
  await scene.tx.saveDraft(draft.id, { albumId: written.albumId })
  await keepCorrection(scene, draft, { ...parts, source }, 'preview')
}

/** The words and files that a *ralat* has now. */
export async function keepCorrection(
  scene: OfficerScene,
  draft: Draft,
  parts: AnswerParts,
  shows: 'preview' | 'preview-refresh',
): Promise<void> {
  const { content, inquiry: id } = draft
  if (content.type !== 'answer') return
  const inquiry = await scene.tx.lockInquiry(id)
  const answered = inquiry && correctable(inquiry, scene.officer)
  if (!inquiry || !answered || 'refused' in answered) return say(scene, 'closed', { inquiry: id })
  if (answered.state.answerId !== content.corrects) return sayCorrected(scene, draft, inquiry)
  if (parts.text === '' && parts.files.length === 0)
    return say(scene, 'answer-empty', { inquiry: id, referral: draft.referral })
  const next = await contentOf(scene, answered, parts, content.recall === true)
  const source = parts.source === null ? {} : { sourceMessageId: parts.source }
  await scene.tx.saveDraft(draft.id, { content: next, ...source })
  await reply(scene, { type: shows, draft: draft.id })
}

/** Somebody corrected or recalled it meanwhile: the second one hears by whom and when, and begins anew from what is there now. */
export async function correctionLost(
  scene: OfficerScene,
  draft: Draft,
  refusal: Refusal,
): Promise<PressAnswer> {
  const inquiry = await scene.tx.lockInquiry(draft.inquiry)
  await sayCorrected(scene, draft, inquiry)
  return refusedPress(inquiry, refusal)
}

async function sayCorrected(scene: OfficerScene, draft: Draft, inquiry: Inquiry | null): Promise<void> {
  await scene.tx.saveDraft(draft.id, { status: 'cancelled' })
  const { who, at } = correctedBy(inquiry)
  await say(scene, 'corrected-before', { inquiry: draft.inquiry, who, at })
}

function refusedPress(inquiry: Inquiry | null, { refused }: Refusal): PressAnswer {
  const id = inquiry?.id ?? null
  switch (refused) {
    case 'corrected-before':
    case 'recalled-before':
      return pressAnswer('corrected-before', { inquiry: id, ...correctedBy(inquiry) })
    case 'not-the-holder':
      return pressAnswer('not-your-instansi', {
        inquiry: id,
        instansi: inquiry?.state.name === 'answered' ? inquiry.state.instansi : null,
      })
    default:
      return pressAnswer('closed', { inquiry: id })
  }
}

function correctedBy(inquiry: Inquiry | null) {
  const correction = inquiry?.state.name === 'answered' ? inquiry.state.correction : undefined
  return { who: correction?.officer ?? null, at: correction?.at ?? null }
}

/** A reason for a recall needs no courtesy around it: the sentence that carries it has its own. */
async function contentOf(
  { tx, frame }: OfficerScene,
  inquiry: Answered,
  parts: AnswerParts,
  recall: boolean,
): Promise<AnswerContent> {
  const { frame: around, ...content } = await prepareAnswer(tx, inquiry, parts, frame)
  return { ...content, recall, ...(recall ? {} : { frame: around }), corrects: inquiry.state.answerId }
}

/** Those that went out with a version of the answer. */
async function filesOf({ tx }: OfficerScene, answer: AnswerId): Promise<DraftFile[]> {
  const files = await tx.filesOfAnswer(answer)
  return files.map((file) => ({ ...file, messageId: null, caption: '', handle: '' }))
}

export function isCorrection({ content }: Draft): boolean {
  return content.type === 'answer' && content.corrects !== undefined
}

function keepDraft(
  scene: OfficerScene,
  { id, state }: Answered,
  content: AnswerContent,
  sourceMessageId: number | null,
) {
  const about = { inquiry: id, referral: state.referral.number }
  return beginDraft(scene, about, { ...content, corrects: state.answerId }, { sourceMessageId })
}
