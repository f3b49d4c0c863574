import { mayApprove, type Officer, TRIAGE } from '../../office/index.ts'
import { actOn, answerInquiry } from '../act.ts'
import { isRefusal, type Refusal } from '../decision.ts'
import type { Draft, DraftContent } from '../draft.ts'
import { type Owed, PRIORITY } from '../message.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'
import { approvalModeSchema, approvalSetting, needsApproval, NO_APPROVAL } from './approval-mode.ts'
import { findReleasers } from './who-releases.ts'

/** An answer's draft, with its content known to be one. */
export type AnswerDraft = Draft & { content: Extract<DraftContent, { type: 'answer' }> }

/** What "Kirim" came to: the answer is recorded, or it waits for these. */
export type Confirmed = { sent: true } | { sent: false; by: 'instansi' | 'diskominfo' }

/**
 * The officer confirmed what the preview showed. Who may approve for the *instansi* needs nobody; everybody else's answer
 * waits where the *instansi* asks for it, and those who may let it go get question and answer.
 */
export async function confirmAnswer(
  tx: Transaction,
  { draft, officer }: { draft: AnswerDraft; officer: Officer },
  now: Date,
  rules: Rules,
): Promise<Confirmed | Refusal> {
  const { inquiry: id, content } = draft
  if (!(await mustWait(tx, draft, officer))) {
    const { text, files, frame, warnings } = content
    const given = { inquiry: id, officer, text, files, frame, warnings }
    const outcome = await answerInquiry(tx, given, now, rules)
    if (isRefusal(outcome)) return outcome
    await tx.saveDraft(draft.id, { status: 'done' })
    return { sent: true }
  }
  const held = await tx.lockInquiry(id)
  const owner = held?.state.name === 'referred' ? held.state.referral.holder.desk : officer.instansi
  const { by, officers } = await findReleasers(tx, owner, officer.id, now)
  const warnings = (content.warnings ?? []).map(({ code }) => code)
  const command = { type: 'ask-approval' as const, draft: draft.id, officer, by, warnings }
  const outcome = await actOn(tx, id, command, now, rules)
  if (isRefusal(outcome)) return outcome
  await tx.saveDraft(draft.id, { status: 'submitted' })
  const message = { type: 'approval-request' as const, draft: draft.id }
  const { state } = outcome.inquiry
  const desk = by === 'diskominfo' || state.name !== 'referred' ? TRIAGE : state.referral.holder.desk
  const silent = quietUntil(now, rules.timeZone) !== null
  const files = { type: 'draft-files' as const, draft: draft.id }
  const shown = content.files?.length ? [files, message] : [message]
  const asked: Owed[] = officers.flatMap(({ id: to }) =>
    shown.map((one) => ({ to: 'officer' as const, officer: to, message: one })),
  )
  await tx.owe([{ to: 'desk', desk, message, priority: PRIORITY.card, rank: now, silent }, ...asked], now)
  const detail = { draft: draft.id, by, warnings: warnings.join(' ') }
  await tx.audit({ at: now, officer: officer.id, act: 'approval-asked', inquiry: id, detail })
  return { sent: false, by }
}

/** Does the *instansi* of this case want a *pejabat* to see this officer's words first? */
export async function mustWait(
  tx: Transaction,
  { inquiry: id, content }: AnswerDraft,
  officer: Officer,
): Promise<boolean> {
  const inquiry = await tx.lockInquiry(id)
  if (inquiry?.state.name !== 'referred' && inquiry?.state.name !== 'answered') return false
  const { desk } = inquiry.state.referral.holder
  if (mayApprove(officer, desk)) return false
  const mode = (await tx.setting(approvalSetting(desk), approvalModeSchema)) ?? NO_APPROVAL
  const answersBefore = mode.mode === 'first' ? await tx.answersBy(officer.id) : 0
  return needsApproval(mode, { warned: (content.warnings ?? []).length > 0, answersBefore })
}
