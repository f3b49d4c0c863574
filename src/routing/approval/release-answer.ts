import { randomUUID } from 'node:crypto'
import type { Officer } from '../../office/index.ts'
import { actOn } from '../act.ts'
import { isRefusal, type Refusal } from '../decision.ts'
import { answerIdSchema } from '../ids.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'
import type { AnswerDraft } from './confirm-answer.ts'
import { deputiesOf } from './who-releases.ts'

interface Given {
  draft: AnswerDraft
  officer: Officer
}

/** "Setujui": the answer is recorded as its author's, let go by this officer. Null: done. */
export async function releaseAnswer(
  tx: Transaction,
  { draft, officer }: Given,
  now: Date,
  rules: Rules,
): Promise<Refusal | null> {
  const { inquiry, content, officer: author } = draft
  const answerId = answerIdSchema.parse(randomUUID())
  const warnings = (content.warnings ?? []).map(({ code }) => code)
  const deputies = await deputiesFor(tx, draft)
  const command = { type: 'approve-answer' as const, answerId, draft: draft.id, officer, deputies, warnings }
  const outcome = await actOn(tx, inquiry, command, now, rules)
  if (isRefusal(outcome)) return outcome
  if (outcome.inquiry.state.name === 'answered') {
    const { text, files, frame } = content
    const { instansi } = outcome.inquiry.state
    const kept = { id: answerId, inquiry, number: 1, text, files, frame, officer: author, instansi, at: now }
    await tx.addAnswer(kept)
  }
  await tx.saveDraft(draft.id, { status: 'done' })
  const detail = { draft: draft.id, proposer: author, answer: answerId, warnings: warnings.join(' ') }
  await tx.audit({ at: now, officer: officer.id, act: 'answer-approved', inquiry, detail })
  return null
}

/** "Kembalikan dengan catatan": the draft is its author's again; without a note its author took it back. Null: done. */
export async function sendBackAnswer(
  tx: Transaction,
  { draft, officer }: Given,
  note: string | null,
  now: Date,
  rules: Rules,
): Promise<Refusal | null> {
  const deputies = await deputiesFor(tx, draft)
  const command = { type: 'return-answer' as const, draft: draft.id, officer, deputies }
  const outcome = await actOn(tx, draft.inquiry, command, now, rules)
  if (isRefusal(outcome)) return outcome
  await tx.saveDraft(draft.id, note === null ? { status: 'open' } : { status: 'open', note })
  const detail = { draft: draft.id, proposer: draft.officer }
  await tx.audit({ at: now, officer: officer.id, act: 'answer-returned', inquiry: draft.inquiry, detail })
  return null
}

async function deputiesFor(tx: Transaction, { inquiry }: AnswerDraft) {
  const held = await tx.lockInquiry(inquiry)
  return held?.state.name === 'referred' ? deputiesOf(tx, held.state.referral.holder.desk) : []
}
