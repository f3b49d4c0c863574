import { randomUUID } from 'node:crypto'
import type { Officer } from '../office/index.ts'
import { actOn } from './act.ts'
import { type Decision, isRefusal, type Refusal } from './decision.ts'
import type { DraftContent } from './draft.ts'
import { type AnswerId, answerIdSchema, type InquiryId } from './ids.ts'
import { versionsOf } from './inquiry.ts'
import type { Rules } from './rules.ts'
import type { Transaction } from './transaction.ts'

interface Given
  extends Pick<Extract<DraftContent, { type: 'answer' }>, 'text' | 'files' | 'frame' | 'warnings'> {
  inquiry: InquiryId
  officer: Officer
  corrects: AnswerId
  recall: boolean
}

/** An officer's confirmed words become the next version of the official answer; all versions stay. */
export async function correctAnswer(
  tx: Transaction,
  { inquiry, officer, corrects, recall, text, files, frame, warnings: seen = [] }: Given,
  now: Date,
  rules: Rules,
): Promise<Decision | Refusal> {
  const id = answerIdSchema.parse(randomUUID())
  const warnings = seen.map(({ code }) => code)
  const command = { type: 'correct' as const, answerId: id, corrects, recall, officer, warnings }
  const outcome = await actOn(tx, inquiry, command, now, rules)
  if (isRefusal(outcome) || outcome.inquiry.state.name !== 'answered') return outcome
  const { instansi } = outcome.inquiry.state
  const number = versionsOf(outcome.inquiry.state).length
  const kept = { id, inquiry, number, text, files, recalled: recall, frame, instansi, at: now }
  await tx.addAnswer({ ...kept, officer: officer.id })
  const act = recall ? 'answer-recalled' : 'answer-corrected'
  const detail = { answer: id, number, ...(warnings.length > 0 ? { warnings: warnings.join(' ') } : {}) }
  await tx.audit({ at: now, officer: officer.id, act, inquiry, detail })
  return outcome
}
