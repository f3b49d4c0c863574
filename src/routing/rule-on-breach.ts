import type { Officer } from '../office/index.ts'
import { actOn } from './act.ts'
import { type Decision, isRefusal, type Refusal } from './decision.ts'
import type { InquiryId } from './ids.ts'
import type { BreachCause, TakeBackReason } from './ruling.ts'
import type { Rules } from './rules.ts'
import type { Transaction } from './transaction.ts'

/** Why the deadline passed, as *Diskominfo* has found; `proposed`: what the log had suggested. Supervision can see later who said so. */
export async function ruleOnCause(
  tx: Transaction,
  given: { inquiry: InquiryId; officer: Officer; cause: BreachCause; proposed: BreachCause | null },
  now: Date,
  rules: Rules,
): Promise<Decision | Refusal> {
  const { inquiry, officer, cause, proposed } = given
  const outcome = await actOn(tx, inquiry, { type: 'explain-breach', officer, cause, proposed }, now, rules)
  if (isRefusal(outcome)) return outcome
  const detail = { cause, proposed }
  await tx.audit({ at: now, officer: officer.id, act: 'breach-explained', inquiry, detail })
  return outcome
}

/** The case is not to be counted as late. `words`: the officer's own, kept where they can be erased. */
export async function takeOverdueBack(
  tx: Transaction,
  given: { inquiry: InquiryId; officer: Officer; reason: TakeBackReason; words: string },
  now: Date,
  rules: Rules,
): Promise<Decision | Refusal> {
  const { inquiry, officer, reason, words } = given
  const outcome = await actOn(tx, inquiry, { type: 'take-back-overdue', officer, reason }, now, rules)
  if (isRefusal(outcome)) return outcome
  await tx.addTakeBackWords(inquiry, outcome.inquiry.sequence, words)
  await tx.audit({ at: now, officer: officer.id, act: 'overdue-taken-back', inquiry, detail: { reason } })
  return outcome
}
