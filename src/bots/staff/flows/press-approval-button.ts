import {
  type AnswerDraft,
  deputiesOf,
  type DraftId,
  mayRelease,
  type Refusal,
  releaseAnswer,
  sendBackAnswer,
} from '../../../routing/index.ts'
import type { StaffButton } from '../callback-data.ts'
import { findStanding } from '../case-standing.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { shownWords } from '../render/render-preview.ts'
import { type OfficerScene, owe, reply, say } from '../scene.ts'

type ApprovalButton = Extract<StaffButton, { verb: 'approve-answer' | 'return-answer' }>

/** Why an answer comes back, in characters. */
const LONGEST_NOTE = 1_000

/** Setujui and Kembalikan, under an answer that waits. */
export async function pressApprovalButton(scene: OfficerScene, button: ApprovalButton): Promise<PressAnswer> {
  const draft = await lockAnswer(scene, button.draft)
  if (!draft) return pressAnswer('old-button')
  if (button.verb === 'return-answer') return askForNote(scene, draft)
  if (draft.status === 'submitted' && shownWords(draft.content) !== button.shown)
    return pressAnswer('approval-outdated')
  const refusal = await releaseAnswer(scene.tx, { draft, officer: scene.officer }, scene.now, scene.rules)
  if (refusal) return refused(scene, draft, refusal)
  await say(scene, 'approval-sent', { inquiry: draft.inquiry })
  await tellAuthor(scene, draft, 'approval-given')
  return pressAnswer('approval-sent', { inquiry: draft.inquiry })
}

async function askForNote(scene: OfficerScene, draft: AnswerDraft): Promise<PressAnswer> {
  const { tx, officer } = scene
  const inquiry = await tx.lockInquiry(draft.inquiry)
  if (inquiry?.state.name !== 'referred') return refused(scene, draft, { refused: 'closed' })
  const { desk } = inquiry.state.referral.holder
  if (!mayRelease(officer, desk, await deputiesOf(tx, desk)))
    return refused(scene, draft, { refused: 'may-not-approve' })
  if (inquiry.state.approval?.draft !== draft.id) return refused(scene, draft, { refused: 'not-awaiting' })
  await reply(scene, { type: 'return-prompt', draft: draft.id })
  return pressAnswer('received')
}

/** The note: a reply to the question for it. */
export async function takeNote(scene: OfficerScene, id: DraftId, text: string): Promise<void> {
  const { tx, officer, now, rules } = scene
  const draft = await lockAnswer(scene, id)
  if (!draft) return say(scene, 'approval-void')
  const note = text.trim().slice(0, LONGEST_NOTE)
  if (note === '') return say(scene, 'approval-needs-note')
  const refusal = await sendBackAnswer(tx, { draft, officer }, note, now, rules)
  if (refusal) {
    const { word } = await refused(scene, draft, refusal)
    // A press would have shown a dialog for these; a reply has only this.
    if (word === 'approval-own' || word === 'approval-not-allowed')
      await say(scene, 'approval-void', { inquiry: draft.inquiry })
    return
  }
  await say(scene, 'approval-note-kept', { inquiry: draft.inquiry })
  const { chatId, threadId, sourceMessageId: replyTo } = draft
  await owe(scene, [
    { to: 'chat', chatId, threadId, replyTo, message: { type: 'returned-answer', draft: id } },
  ])
}

async function lockAnswer({ tx }: OfficerScene, id: DraftId): Promise<AnswerDraft | null> {
  const draft = await tx.lockDraft(id)
  return draft && draft.content.type === 'answer' ? { ...draft, content: draft.content } : null
}

/** Where the author wrote it, as a reply to the own words. */
async function tellAuthor(scene: OfficerScene, draft: AnswerDraft, notice: 'approval-given'): Promise<void> {
  const { chatId, threadId, sourceMessageId: replyTo, inquiry } = draft
  const about = { inquiry, referral: draft.referral, who: scene.officer.id, instansi: null, at: null }
  await owe(scene, [{ to: 'chat', chatId, threadId, replyTo, message: { type: 'notice', notice, ...about } }])
}

/** It was decided, moved or withdrawn meanwhile, or isn't this officer's to decide: nothing is changed, and they hear why. */
async function refused(
  scene: OfficerScene,
  draft: AnswerDraft,
  { refused: why }: Refusal,
): Promise<PressAnswer> {
  const inquiry = await scene.tx.lockInquiry(draft.inquiry)
  if (why === 'own-answer') return pressAnswer('approval-own')
  if (why === 'may-not-approve') {
    const desk = inquiry?.state.name === 'referred' ? inquiry.state.referral.holder.desk : null
    return pressAnswer('approval-not-allowed', { instansi: desk })
  }
  const decided = await whoDecided(scene, draft)
  if (decided) {
    await say(scene, 'approval-decided', { inquiry: draft.inquiry, ...decided })
    return pressAnswer('approval-decided', { inquiry: draft.inquiry, ...decided })
  }
  const standing = await findStanding(scene.tx, draft.inquiry, draft.referral, scene.officer)
  await say(scene, 'approval-void', { inquiry: draft.inquiry })
  if (standing.may || standing.why === 'not-your-instansi') return pressAnswer('approval-void')
  const { why: truth, instansi, who, at } = standing
  return pressAnswer(truth, { inquiry: draft.inquiry, instansi, who, at })
}

/** Who let this answer go or gave it back, and when; null where nobody did. */
async function whoDecided({ tx }: OfficerScene, { id, inquiry }: AnswerDraft) {
  const answered = await tx.lastEvent(inquiry, 'answered')
  const approver = answered?.body.approver
  if (answered && approver) return { who: approver, at: answered.at }
  const returned = answered ? null : await tx.lastEvent(inquiry, 'approval-returned')
  return returned?.body.draft === id ? { who: returned.body.officer, at: returned.at } : null
}
