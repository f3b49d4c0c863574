import { type Draft, type DraftId, prepareAnswer } from '../../../routing/index.ts'
import { addPart, type AnswerParts, editPart } from '../answer-parts.ts'
import { findStanding } from '../case-standing.ts'
import { isInternalNote } from '../internal-note.ts'
import { type OfficerScene, reply, say } from '../scene.ts'
import { complain } from './complain.ts'
import { isCorrection, keepCorrection, offerCorrection } from './correct-case.ts'
import { sayStanding, takeBack, writeQuestion } from './write-answer.ts'
import { partsOf, type Written } from './written.ts'

/** The officer edited the own message from which a draft was made: the draft follows, and is shown anew. */
export async function rewriteAnswer(scene: OfficerScene, id: DraftId, written: Written): Promise<void> {
  const { tx, officer, gathered } = scene
  const draft = await tx.lockDraft(id)
  if (!draft || draft.officer !== officer.id || draft.status === 'cancelled') return
  const { content, inquiry } = draft
  if (content.type === 'ask') return rewriteQuestion(scene, draft, written)
  if (content.type !== 'answer') return
  const before = partsOf(draft)
  const parts = editPart(before, { ...written, files: gathered.files, isAlbum: false })
  if (isSame(before, parts)) return
  await complain(scene, written, { inquiry, referral: draft.referral })
  if (draft.status === 'done' && isInternalNote(parts.text)) return say(scene, 'note-kept', { inquiry })
  if (draft.status === 'done') return offerCorrection(scene, draft, parts, written.messageId)
  await changeAnswer(scene, draft, parts, 'preview')
}

/** A further part of an album that began a draft: the draft grows, and the preview that stands there follows. */
export async function addToAlbum(scene: OfficerScene, id: DraftId, written: Written): Promise<void> {
  const { tx, officer, gathered } = scene
  const draft = await tx.lockDraft(id)
  if (!draft || draft.officer !== officer.id || draft.status === 'cancelled') return
  const { inquiry, referral } = draft
  if (draft.content.type !== 'answer' || draft.status !== 'open')
    return say(scene, 'file-too-late', { inquiry, referral })
  const part = { ...written, files: gathered.files, isAlbum: true }
  const { parts, left } = addPart(partsOf(draft), part)
  await complain(scene, written, { inquiry, referral }, left)
  if (!isSame(partsOf(draft), parts)) await changeAnswer(scene, draft, parts, 'preview-refresh')
}

/** The files of a draft are left out ("Tanpa berkas"). */
export async function dropFiles(scene: OfficerScene, draft: Draft): Promise<void> {
  await changeAnswer(scene, draft, { ...partsOf(draft), files: [] }, 'preview-refresh')
}

async function changeAnswer(
  scene: OfficerScene,
  draft: Draft,
  parts: AnswerParts,
  shows: 'preview' | 'preview-refresh',
): Promise<void> {
  const { tx, officer } = scene
  const { inquiry, referral } = draft
  if (isCorrection(draft)) return keepCorrection(scene, draft, parts, shows)
  const standing = await findStanding(tx, inquiry, referral, officer)
  if (!standing.may) return sayStanding(scene, draft, standing)
  if (parts.text === '' && parts.files.length === 0) return say(scene, 'answer-empty', { inquiry, referral })
  await takeBack(scene, draft)
  const content = await prepareAnswer(tx, standing.inquiry, parts, scene.frame)
  await tx.saveDraft(draft.id, {
    content,
    ...(parts.source === null ? {} : { sourceMessageId: parts.source }),
  })
  await reply(scene, { type: shows, draft: draft.id })
}

/** An edited question; one that became a note among colleagues is not to be asked any more. */
async function rewriteQuestion(scene: OfficerScene, draft: Draft, written: Written): Promise<void> {
  const { tx, officer } = scene
  const { content, inquiry, referral } = draft
  const text = written.text.trim()
  if (content.type !== 'ask' || text === content.text) return
  if (draft.status === 'done') return say(scene, 'closed', { inquiry })
  const standing = await findStanding(tx, inquiry, referral, officer)
  if (!standing.may) return sayStanding(scene, draft, standing)
  if (isInternalNote(text)) await tx.saveDraft(draft.id, { content: { type: 'ask', text: '' } })
  await writeQuestion(scene, draft, written)
}

function isSame(one: AnswerParts, other: AnswerParts): boolean {
  const ids = ({ files }: AnswerParts) => files.map(({ id }) => id).join()
  return one.text === other.text && ids(one) === ids(other)
}
