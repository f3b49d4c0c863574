import {
  type DeskNotice,
  type Draft,
  prepareAnswer,
  prepareQuestion,
  sendBackAnswer,
} from '../../../routing/index.ts'
import { addPart } from '../answer-parts.ts'
import { findStanding, type Standing } from '../case-standing.ts'
import { beginDraft } from './begin-draft.ts'
import { complain } from './complain.ts'
import { isCorrection, writeCorrection } from './correct-case.ts'
import { NOTHING_YET, partsOf, type Written } from './written.ts'
import { isInternalNote } from '../internal-note.ts'
import { type OfficerScene, reply, say } from '../scene.ts'

/** The case (and the holding of it) that an officer's words are about. */
export interface Subject {
  inquiry: Parameters<OfficerScene['tx']['lockInquiry']>[0]
  referral: number
}

const NOTICES = {
  'not-your-instansi': 'not-your-instansi',
  'already-moved': 'already-moved',
  'already-answered': 'already-answered',
  'already-rejected': 'already-rejected',
  'already-noted': 'already-noted',
  withdrawn: 'withdrawn-by-citizen',
  closed: 'closed',
} as const satisfies Record<Extract<Standing, { may: false }>['why'], DeskNotice>

/** Says why an officer can do nothing about a case. */
export async function sayStanding(
  scene: OfficerScene,
  subject: Subject,
  standing: Extract<Standing, { may: false }>,
  replyTo?: number | null,
): Promise<void> {
  const { why, ...facts } = standing
  await say(scene, NOTICES[why], { inquiry: subject.inquiry, ...facts }, replyTo)
}

/**
 * A reply to a card, or to the preview of a draft: kept as the officer's draft, and shown as the citizen will see it.
 * Nothing is sent yet. `former`: the officer's open draft, which these words replace and these files join, so that its old
 * "Kirim" sends nothing; a note among colleagues replaces nothing.
 */
export async function writeAnswer(
  scene: OfficerScene,
  subject: Subject,
  written: Written,
  former: Draft | null,
): Promise<void> {
  const { tx, officer, gathered } = scene
  if (former && isCorrection(former)) return writeCorrection(scene, former, written)
  const standing = await findStanding(tx, subject.inquiry, subject.referral, officer)
  if (!standing.may) return sayStanding(scene, subject, standing)
  const { inquiry } = standing
  const { number: referral } = inquiry.state.referral
  const isNote = isInternalNote(written.text)
  const before = former && !isNote ? partsOf(former) : NOTHING_YET
  const { parts, left } = addPart(before, { ...written, files: gathered.files, isAlbum: false })
  const complained = await complain(scene, written, { inquiry: inquiry.id, referral }, left)
  if (written.text.trim() === '' && gathered.files.length === 0) {
    if (!complained) await say(scene, 'answer-empty', { inquiry: inquiry.id, referral })
    return
  }
  const content = await prepareAnswer(tx, inquiry, parts, scene.frame)
  const { messageId, albumId } = written
  if (former && !isNote) {
    await takeBack(scene, former)
    await tx.saveDraft(former.id, { content, sourceMessageId: parts.source ?? messageId, albumId })
    return reply(scene, { type: 'preview', draft: former.id })
  }
  const source = { sourceMessageId: messageId, albumId }
  const draft = await beginDraft(scene, { inquiry: inquiry.id, referral }, content, source)
  await reply(scene, { type: 'preview', draft })
}

/** What waits for approval is its author's again before it changes: nobody approves what they haven't seen. */
export async function takeBack({ tx, officer, now, rules }: OfficerScene, draft: Draft): Promise<void> {
  if (draft.status !== 'submitted' || draft.content.type !== 'answer') return
  await sendBackAnswer(tx, { draft: { ...draft, content: draft.content }, officer }, null, now, rules)
  await tx.saveDraft(draft.id, { status: 'open' })
}

/** What the citizen is to be asked ("Minta keterangan"): kept with the draft that its button began, and shown as it will go out. */
export async function writeQuestion(scene: OfficerScene, draft: Draft, written: Written): Promise<void> {
  const { tx, officer, gathered } = scene
  const text = written.text.trim()
  const { inquiry, referral } = draft
  if (isInternalNote(text)) return say(scene, 'note-kept', { inquiry, referral })
  if (gathered.files.length > 0) await say(scene, 'files-not-here', { inquiry, referral })
  else if (text === '') await say(scene, 'clarification-empty', { inquiry, referral })
  if (text === '') return
  const standing = await findStanding(tx, inquiry, referral, officer)
  if (!standing.may) return sayStanding(scene, draft, standing)
  const content = await prepareQuestion(tx, standing.inquiry, text)
  await tx.saveDraft(draft.id, { content, sourceMessageId: written.messageId })
  await reply(scene, { type: 'preview', draft: draft.id })
}
