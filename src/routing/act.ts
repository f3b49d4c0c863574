import { randomUUID } from 'node:crypto'
import type { InstansiId, Officer } from '../office/index.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import type { DraftContent } from './draft.ts'
import { type Decision, isRefusal, type Refusal } from './decision.ts'
import type { MoveReason } from './event.ts'
import { reachableHolder } from './holder-for.ts'
import { answerIdSchema, type InquiryId } from './ids.ts'
import type { Rules } from './rules.ts'
import type { Transaction } from './transaction.ts'

/** Locks an inquiry, decides the command, and records what follows. An unknown inquiry is a closed one. */
export async function actOn(
  tx: Transaction,
  id: InquiryId,
  command: Command,
  now: Date,
  rules: Rules,
): Promise<Decision | Refusal> {
  const inquiry = await tx.lockInquiry(id)
  if (!inquiry) return { refused: 'closed' }
  const outcome = decide(inquiry, command, now, rules)
  if (!isRefusal(outcome)) await tx.record(outcome)
  return outcome
}

type AnswerContent = Extract<DraftContent, { type: 'answer' }>
type QuestionContent = Extract<DraftContent, { type: 'ask' }>

/** An officer's confirmed words become the official answer, or lose to one that was recorded first. */
export async function answerInquiry(
  tx: Transaction,
  given: { inquiry: InquiryId; officer: Officer } & Pick<
    AnswerContent,
    'text' | 'files' | 'frame' | 'warnings'
  >,
  now: Date,
  rules: Rules,
): Promise<Decision | Refusal> {
  const answerId = answerIdSchema.parse(randomUUID())
  const warnings = (given.warnings ?? []).map(({ code }) => code)
  const command = { type: 'answer' as const, answerId, officer: given.officer, warnings }
  const outcome = await actOn(tx, given.inquiry, command, now, rules)
  if (!isRefusal(outcome) && outcome.inquiry.state.name === 'answered') {
    const { instansi } = outcome.inquiry.state
    const { inquiry, officer, text, files, frame } = given
    const kept = { id: answerId, inquiry, number: 1, text, files, frame, instansi, at: now }
    await tx.addAnswer({ ...kept, officer: officer.id })
    if (warnings.length > 0) {
      const detail = { answer: answerId, warnings: warnings.join(' ') }
      await tx.audit({ at: now, officer: officer.id, act: 'answered-despite-warnings', inquiry, detail })
    }
  }
  return outcome
}

/** An officer's confirmed question goes to the citizen, and the clocks stand still. */
export async function askCitizenAbout(
  tx: Transaction,
  given: { inquiry: InquiryId; officer: Officer } & Pick<QuestionContent, 'text' | 'warnings'>,
  now: Date,
  rules: Rules,
): Promise<Decision | Refusal> {
  const { inquiry: id, officer, text } = given
  const warnings = (given.warnings ?? []).map(({ code }) => code)
  const outcome = await actOn(tx, id, { type: 'ask-citizen', officer, warnings }, now, rules)
  if (isRefusal(outcome) || outcome.inquiry.state.name !== 'referred') return outcome
  const { pause, referral } = outcome.inquiry.state
  if (!pause) return outcome
  await tx.addClarification({
    inquiry: id,
    number: pause.number,
    text,
    officer: officer.id,
    instansi: referral.holder.desk,
    at: now,
  })
  if (warnings.length > 0) {
    const detail = { question: pause.number, warnings: warnings.join(' ') }
    await tx.audit({ at: now, officer: officer.id, act: 'asked-despite-warnings', inquiry: id, detail })
  }
  return outcome
}

/** "Alihkan" and "Bukan kewenangan kami"; an *instansi* without a linked desk goes by way of triage. */
export async function moveInquiry(
  tx: Transaction,
  given: { inquiry: InquiryId; officer: Officer; to: InstansiId; reason: MoveReason; words: string | null },
  now: Date,
  rules: Rules,
): Promise<Decision | Refusal> {
  const { officer, reason } = given
  const to = await reachableHolder(tx, given.to)
  const outcome = await actOn(tx, given.inquiry, { type: 'move', to, officer, reason }, now, rules)
  if (!isRefusal(outcome) && outcome.inquiry.state.name === 'referred' && given.words !== null) {
    await tx.addMoveReason(given.inquiry, outcome.inquiry.state.referral.number - 1, given.words)
  }
  return outcome
}
