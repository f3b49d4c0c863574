import { actOn } from './act.ts'
import type { CitizenMessage } from './citizen-message.ts'
import type { Clock } from './clock.ts'
import type { Command } from './command.ts'
import { isRefusal } from './decision.ts'
import type { AnswerId } from './ids.ts'
import type { Rules } from './rules.ts'
import type { Delivery } from './outbox.ts'
import { stillHolds } from './satisfaction/ask-round.ts'
import { expectRating, noteInvitation, noteQuestion } from './satisfaction/expect-rating.ts'
import type { Transactions } from './transaction.ts'

export type DeliveryOutcome =
  | { sent: string | null; missingFiles?: number }
  | { unreachable: Extract<Command, { type: 'undeliverable' }>['reason'] }
  /** Not now, and not for a while: the message stays owed. */
  | { delayed: true }

interface Dependencies {
  transactions: Transactions
  rules: Rules
  clock: Clock
}

/** Of these it matters what the channel said; of all other messages only that they are settled. */
export const RECORDED: readonly CitizenMessage['type'][] = [
  'official-answer',
  'rating-question',
  'survey-invitation',
]

/**
 * What the channel said about an official answer: the outbox row and the case's own state change together, so that the
 * card never says more than what happened (invariant 6). An answer that arrived may be asked about; a question that didn't
 * was never asked.
 */
export function createDeliveryRecorder({ transactions, rules, clock }: Dependencies) {
  return async (delivery: Delivery, outcome: DeliveryOutcome): Promise<void> => {
    const now = clock.now()
    await transactions.transact(async (tx) => {
      if (!('delayed' in outcome))
        await tx.settle(
          delivery.id,
          'sent' in outcome ? { sent: outcome.sent } : { failed: outcome.unreachable },
          now,
        )
      if (delivery.to.kind !== 'citizen') return
      const { message } = delivery.to
      if (message.type === 'rating-question') return noteQuestion(tx, message.answerId, outcome)
      if (message.type === 'survey-invitation') return noteInvitation(tx, message.survey, outcome)
      if (message.type !== 'official-answer') return
      const { inquiry, answerId } = message
      if ('sent' in outcome) {
        // Nothing went out: a *ralat* or another attempt had made it needless.
        if (outcome.sent === null) return
        await tx.answerSent(answerId, outcome.sent)
      }
      const decided = await actOn(tx, inquiry, commandFor(outcome, answerId), now, rules)
      if (!isRefusal(decided) && stillHolds(decided.inquiry, answerId))
        await expectRating(tx, answerId, now, rules)
    })
  }
}

function commandFor(outcome: DeliveryOutcome, answerId: AnswerId): Command {
  if ('sent' in outcome) {
    const { missingFiles = 0 } = outcome
    return { type: 'delivered', answerId, ...(missingFiles > 0 ? { missingFiles } : {}) }
  }
  if ('delayed' in outcome) return { type: 'delayed', answerId }
  return { type: 'undeliverable', reason: outcome.unreachable, answerId }
}
