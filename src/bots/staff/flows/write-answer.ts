import {
  type DeskNotice,
  type Draft,
  type DraftId,
  prepareAnswer,
  sendBackAnswer,
} from '../../../routing/index.ts'
import { type Standing, findStanding } from '../case-standing.ts'
import { offerCorrection, writeCorrection } from './correct-case.ts'
import { isInternalNote } from '../internal-note.ts'
import { type OfficerScene, reply, say } from '../scene.ts'

/** The case (and the holding of it) that an officer's words are about. */
export interface Subject {
  inquiry: Parameters<OfficerScene['tx']['lockInquiry']>[0]
  referral: number
}

interface Written {
  messageId: number
  text: string
  media: boolean
}

const NOTICES = {
  'not-your-instansi': 'not-your-instansi',
  'already-moved': 'already-moved',
  'already-answered': 'already-answered',
  'already-rejected': 'already-rejected',
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
 * Nothing is sent yet. `former`: the officer's open draft, which these words replace, so that its old "Kirim" sends
 * nothing; a note among colleagues replaces nothing.
 */
export async function writeAnswer(
  scene: OfficerScene,
  subject: Subject,
  written: Written,
  former: Draft | null,
): Promise<void> {
  const { tx, officer, place, now } = scene
  if (former && isCorrection(former)) return writeCorrection(scene, former, written)
  const standing = await findStanding(tx, subject.inquiry, subject.referral, officer)
  if (!standing.may) return sayStanding(scene, subject, standing)
  const { inquiry } = standing
  const { number: referral } = inquiry.state.referral
  const text = written.text.trim()
  if (written.media) await say(scene, 'answer-needs-text', { inquiry: inquiry.id, referral })
  else if (text === '') await say(scene, 'answer-empty', { inquiry: inquiry.id, referral })
  if (text === '') return
  const content = await prepareAnswer(tx, inquiry, text, scene.frame)
  if (former && !isInternalNote(text)) {
    await takeBack(scene, former)
    await tx.saveDraft(former.id, { content, sourceMessageId: written.messageId })
    return reply(scene, { type: 'preview', draft: former.id })
  }
  const draft = await tx.createDraft({
    officer: officer.id,
    inquiry: inquiry.id,
    referral,
    content,
    status: 'open',
    chatId: place.chatId,
    threadId: place.threadId,
    sourceMessageId: written.messageId,
    createdAt: now,
  })
  await reply(scene, { type: 'preview', draft })
}

/** What waits for approval is its author's again before it changes: nobody approves what they haven't seen. */
async function takeBack({ tx, officer, now, rules }: OfficerScene, draft: Draft): Promise<void> {
  if (draft.status !== 'submitted' || draft.content.type !== 'answer') return
  await sendBackAnswer(tx, { draft: { ...draft, content: draft.content }, officer }, null, now, rules)
  await tx.saveDraft(draft.id, { status: 'open' })
}

/** What the citizen is to be asked ("Minta keterangan"): kept with the draft that its button began, and shown as it will go out. */
export async function writeQuestion(scene: OfficerScene, draft: Draft, written: Written): Promise<void> {
  const { tx } = scene
  const text = written.text.trim()
  const { inquiry, referral } = draft
  if (text === '' || isInternalNote(text)) return say(scene, 'clarification-empty', { inquiry, referral })
  await tx.saveDraft(draft.id, { content: { type: 'ask', text }, sourceMessageId: written.messageId })
  await reply(scene, { type: 'preview', draft: draft.id })
}

function isCorrection({ content }: Draft): boolean {
  return content.type === 'answer' && content.corrects !== undefined
}

/** The officer edited the own message from which a draft was made: the draft follows, and is shown anew. */
export async function rewriteAnswer(scene: OfficerScene, id: DraftId, written: Written): Promise<void> {
  const { tx, officer } = scene
  const draft = await tx.lockDraft(id)
  if (!draft || draft.officer !== officer.id || draft.status === 'cancelled') return
  const { content } = draft
  if (content.type !== 'answer' && content.type !== 'ask') return
  const text = written.text.trim()
  if (text === content.text) return
  const { inquiry, referral } = draft
  if (draft.status === 'done' && content.type === 'ask') return say(scene, 'closed', { inquiry })
  if (draft.status === 'done') return offerCorrection(scene, draft, text, written.messageId)
  if (isCorrection(draft)) return writeCorrection(scene, draft, written)
  const standing = await findStanding(tx, inquiry, referral, officer)
  if (!standing.may) return sayStanding(scene, draft, standing)
  if (content.type === 'ask') return writeQuestion(scene, draft, written)
  if (text === '') return say(scene, 'answer-empty', { inquiry, referral })
  await takeBack(scene, draft)
  await tx.saveDraft(id, { content: await prepareAnswer(tx, standing.inquiry, text, scene.frame) })
  await reply(scene, { type: 'preview', draft: id })
}
