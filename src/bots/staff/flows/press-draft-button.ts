import { type InstansiId, mayRead, TRIAGE } from '../../../office/index.ts'
import {
  actOn,
  type AnswerDraft,
  askCitizenAbout,
  claimOf,
  confirmAnswer,
  correctAnswer,
  type Decision,
  type Draft,
  type DraftId,
  isRefusal,
  type MoveReason,
  moveInquiry,
  mustWait,
  quietUntil,
  type Refusal,
  triage,
} from '../../../routing/index.ts'
import { fingerprint, type StaffButton } from '../callback-data.ts'
import { findStanding } from '../case-standing.ts'
import { isInternalNote } from '../internal-note.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { shownWords } from '../render/render-preview.ts'
import { type OfficerScene, reply, say } from '../scene.ts'
import { correctionLost } from './correct-case.ts'
import { rejectCase } from './reject-case.ts'
import { dropFiles } from './rewrite-answer.ts'
import { isDelay, sendDelay } from './tell-delay.ts'
import { sayStanding } from './write-answer.ts'

type DraftButton = Exclude<
  Extract<StaffButton, { draft: DraftId }>,
  { verb: 'approve-answer' | 'return-answer' | 'why-take-back' | 'estimate' | 'why-delay' }
>

/** Kirim, Ubah, Batal, and the steps of a transfer. Drafts belong to their author. */
export async function pressDraftButton(scene: OfficerScene, button: DraftButton): Promise<PressAnswer> {
  const draft = await scene.tx.lockDraft(button.draft)
  if (!draft) return pressAnswer('old-button')
  if (button.verb === 'show-files') return showFiles(scene, draft)
  if (draft.officer !== scene.officer.id) return pressAnswer('draft-not-yours')
  if (draft.status !== 'open') return pressAnswer('draft-expired', { inquiry: draft.inquiry })
  switch (button.verb) {
    case 'send':
    case 'send-anyway':
      return send(scene, draft, button)
    case 'points':
    case 'back':
      if (draft.content.type !== 'answer') return pressAnswer('old-button')
      await reply(scene, { type: 'preview', draft: draft.id, step: button.verb })
      return pressAnswer('received')
    case 'drop-files':
      await dropFiles(scene, draft)
      return pressAnswer('received')
    case 'edit':
      await reply(scene, { type: 'edit-prompt', draft: draft.id }, draft.sourceMessageId)
      return pressAnswer('received')
    case 'cancel':
      await scene.tx.saveDraft(draft.id, { status: 'cancelled' })
      await say(scene, 'draft-cancelled', { inquiry: draft.inquiry })
      return pressAnswer('cancelled')
    case 'pick':
      return pick(scene, draft, button.instansi)
    case 'search':
      return search(scene, draft)
    case 'own-words':
      await reply(scene, { type: 'preview', draft: draft.id })
      return pressAnswer('received')
    case 'why-reject': {
      if (draft.content.type !== 'reject') return pressAnswer('old-button')
      const outcome = await rejectCase(scene, draft, button.rejection)
      return 'refused' in outcome ? lost(scene, draft, outcome) : outcome
    }
    case 'reason':
      return giveReason(scene, draft, button.reason, null)
  }
}

/** What the filter warned of, and what a colleague claimed, goes out only by a second press, on the question that names it. */
async function send(
  scene: OfficerScene,
  draft: Draft,
  button: Extract<DraftButton, { verb: 'send' | 'send-anyway' }>,
): Promise<PressAnswer> {
  const { verb, shown } = button
  const { content, inquiry } = draft
  if (content.type === 'ask') return sendQuestion(scene, { ...draft, content }, verb, shown)
  if (isDelay(draft)) return sendDelay(scene, draft, button)
  if (content.type !== 'answer') return pressAnswer('old-button')
  const isEmpty = content.text.trim() === '' && !content.files?.length
  if (isEmpty || isInternalNote(content.text)) return pressAnswer('answer-empty')
  if (shownWords(content) !== shown) return pressAnswer('preview-outdated')
  const held = await scene.tx.lockInquiry(inquiry)
  if (!held) return pressAnswer('closed', { inquiry })
  const claimed = claimOf(held, scene.now)
  const another = claimed !== null && claimed.officer !== scene.officer.id
  if (verb === 'send' && ((content.warnings ?? []).length > 0 || another)) {
    await reply(scene, { type: 'preview', draft: draft.id, step: 'sure' })
    return pressAnswer('warned')
  }
  if (content.corrects !== undefined) return sendCorrection(scene, { ...draft, content })
  const given = { draft: { ...draft, content }, officer: scene.officer }
  const outcome = await confirmAnswer(scene.tx, given, scene.now, scene.rules)
  if ('refused' in outcome) return lost(scene, draft, outcome)
  if (outcome.sent) {
    await say(scene, 'answer-sent', { inquiry })
    return pressAnswer('sent', { inquiry })
  }
  const notice = outcome.by === 'diskominfo' ? 'approval-asked-diskominfo' : 'approval-asked'
  await say(scene, notice, { inquiry })
  return pressAnswer('approval-asked', { inquiry })
}

/** "Kirim" under a question for the citizen: the clocks stand still until there is a reply. */
async function sendQuestion(
  scene: OfficerScene,
  draft: Draft & { content: Extract<Draft['content'], { type: 'ask' }> },
  verb: 'send' | 'send-anyway',
  shown: string,
): Promise<PressAnswer> {
  const { inquiry } = draft
  const { text, warnings = [] } = draft.content
  if (text.trim() === '' || isInternalNote(text)) return pressAnswer('answer-empty')
  if (fingerprint(text) !== shown) return pressAnswer('preview-outdated')
  if (verb === 'send' && warnings.length > 0) {
    await reply(scene, { type: 'preview', draft: draft.id, step: 'sure' })
    return pressAnswer('warned')
  }
  const given = { inquiry, officer: scene.officer, text, warnings }
  const outcome = await askCitizenAbout(scene.tx, given, scene.now, scene.rules)
  if (isRefusal(outcome)) return lost(scene, draft, outcome)
  await scene.tx.saveDraft(draft.id, { status: 'done' })
  const morning = quietUntil(scene.now, scene.rules.timeZone)
  const at = morning ?? scene.now
  await say(scene, morning ? 'clarification-waits' : 'clarification-asked', { inquiry, at })
  return pressAnswer(morning ? 'asked-for-morning' : 'asked', { inquiry, at })
}

/** A *ralat* is somebody's second word: where answers wait for approval, only who may approve gives it; a recall can't wait. */
async function sendCorrection(scene: OfficerScene, draft: AnswerDraft): Promise<PressAnswer> {
  const { content, inquiry } = draft
  const { text, files, frame, warnings, corrects, recall = false } = content
  if (corrects === undefined) return pressAnswer('old-button')
  if (!recall && (await mustWait(scene.tx, draft, scene.officer)))
    return pressAnswer('correction-needs-approver')
  const given = { inquiry, officer: scene.officer, text, files, frame, warnings, corrects, recall }
  const outcome = await correctAnswer(scene.tx, given, scene.now, scene.rules)
  if (isRefusal(outcome)) return correctionLost(scene, draft, outcome)
  await scene.tx.saveDraft(draft.id, { status: 'done' })
  await say(scene, recall ? 'recall-sent' : 'correction-sent', { inquiry })
  return pressAnswer('sent', { inquiry })
}

/** "Lihat berkas": to whoever may read the case, where the button stands. */
async function showFiles(scene: OfficerScene, draft: Draft): Promise<PressAnswer> {
  if (draft.content.type !== 'answer' || !draft.content.files?.length) return pressAnswer('old-button')
  if (!mayRead(scene.officer, await scene.tx.holdersOf(draft.inquiry))) return pressAnswer('case-not-yours')
  await reply(scene, { type: 'draft-files', draft: draft.id })
  return pressAnswer('received')
}

async function pick(scene: OfficerScene, draft: Draft, to: InstansiId): Promise<PressAnswer> {
  if (draft.content.type !== 'transfer' || !(await scene.tx.instansi(to))) return pressAnswer('old-button')
  if (await staysHere(scene, draft, to)) return pressAnswer('same-desk')
  await scene.tx.saveDraft(draft.id, { content: { type: 'transfer', to } })
  await reply(scene, { type: 'choose-reason', draft: draft.id })
  return pressAnswer('received')
}

/** A desk that isn't linked is reached by way of triage: from triage itself the case would go nowhere. */
async function staysHere({ tx }: OfficerScene, { inquiry }: Draft, to: InstansiId): Promise<boolean> {
  const held = await tx.lockInquiry(inquiry)
  if (held?.state.name !== 'referred') return false
  const { desk } = held.state.referral.holder
  const linked = (await tx.desks()).some(({ instansi }) => instansi === to)
  return desk === to || (desk === TRIAGE && !linked)
}

async function search(scene: OfficerScene, draft: Draft): Promise<PressAnswer> {
  if (draft.content.type !== 'transfer') return pressAnswer('old-button')
  await scene.tx.saveDraft(draft.id, { content: { type: 'transfer', to: null } })
  await reply(scene, { type: 'choose-instansi', draft: draft.id, instansi: [] })
  return pressAnswer('received')
}

/** The last step of "Alihkan" and "Bukan kewenangan kami". `words`: the officer's own, kept beside the code. */
export async function giveReason(
  scene: OfficerScene,
  draft: Draft,
  reason: MoveReason,
  words: string | null,
): Promise<PressAnswer> {
  const { tx, officer } = scene
  const { content, inquiry: id } = draft
  if (content.type !== 'decline' && (content.type !== 'transfer' || content.to === null)) {
    return pressAnswer('old-button')
  }
  const standing = await findStanding(tx, id, draft.referral, officer)
  if (standing.may && standing.inquiry.state.referral.number !== draft.referral) {
    // The case went away and came back since: what was begun then is not meant for this holding.
    await tx.saveDraft(draft.id, { status: 'cancelled' })
    return pressAnswer('draft-expired', { inquiry: id })
  }
  const to = content.type === 'transfer' ? content.to : null
  const outcome = await move(scene, draft, to, reason, words)
  if (isRefusal(outcome)) return lost(scene, draft, outcome)
  await tx.saveDraft(draft.id, { status: 'done' })
  const { state } = outcome.inquiry
  const holder = state.name === 'referred' ? state.referral.holder : null
  if (holder?.meant) {
    await say(scene, 'moved-for-deskless', { inquiry: id, instansi: holder.meant })
    return pressAnswer('moved-for-deskless', { inquiry: id, instansi: holder.meant })
  }
  const instansi = holder?.desk ?? null
  await say(scene, 'moved-done', { inquiry: id, instansi })
  return pressAnswer('moved', { inquiry: id, instansi })
}

async function move(
  { tx, officer, now, rules }: OfficerScene,
  { inquiry, referral }: Draft,
  to: InstansiId | null,
  reason: MoveReason,
  words: string | null,
): Promise<Decision | Refusal> {
  if (to) return moveInquiry(tx, { inquiry, officer, to, reason, words }, now, rules)
  const outcome = await actOn(tx, inquiry, { type: 'move', to: triage, officer, reason }, now, rules)
  if (!isRefusal(outcome) && words !== null) await tx.addMoveReason(inquiry, referral, words)
  return outcome
}

/** Somebody was faster, or the case ended meanwhile: the officer hears by whom and when, also if the dialog is missed. */
async function lost(scene: OfficerScene, draft: Draft, { refused }: Refusal): Promise<PressAnswer> {
  const { inquiry } = draft
  if (refused === 'same-holder') return pressAnswer('same-desk', { inquiry })
  if (refused === 'already-asked' || refused === 'no-time-to-ask') return pressAnswer(refused, { inquiry })
  const current = await scene.tx.lockInquiry(inquiry)
  if (refused === 'awaiting-approval' && current?.state.name === 'referred')
    return pressAnswer(refused, { inquiry, who: current.state.approval?.proposer ?? null })
  const standing = await findStanding(scene.tx, inquiry, draft.referral, scene.officer)
  if (standing.may) return pressAnswer('old-button')
  await scene.tx.saveDraft(draft.id, { status: 'cancelled' })
  await sayStanding(scene, draft, standing)
  const { why, instansi, who, at } = standing
  return pressAnswer(why, { inquiry, instansi, who, at })
}
