import { randomUUID } from 'node:crypto'
import type { InstansiId, Officer } from '../office/index.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
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

/** An officer's confirmed words become the official answer, or lose to one that was recorded first. */
export async function answerInquiry(
  tx: Transaction,
  given: { inquiry: InquiryId; officer: Officer; text: string },
  now: Date,
  rules: Rules,
): Promise<Decision | Refusal> {
  const answerId = answerIdSchema.parse(randomUUID())
  const outcome = await actOn(
    tx,
    given.inquiry,
    { type: 'answer', answerId, officer: given.officer },
    now,
    rules,
  )
  if (!isRefusal(outcome) && outcome.inquiry.state.name === 'answered') {
    const { instansi } = outcome.inquiry.state
    const { inquiry, officer, text } = given
    await tx.addAnswer({ id: answerId, inquiry, number: 1, text, officer: officer.id, instansi, at: now })
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
