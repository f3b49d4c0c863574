import { actOn } from './act.ts'
import type { Clock } from './clock.ts'
import type { Command } from './command.ts'
import type { Rules } from './rules.ts'
import type { Delivery } from './outbox.ts'
import type { Transactions } from './transaction.ts'

export type DeliveryOutcome =
  | { sent: string | null }
  | { unreachable: Extract<Command, { type: 'undeliverable' }>['reason'] }
  /** Not now, and not for a while: the message stays owed. */
  | { delayed: true }

interface Dependencies {
  transactions: Transactions
  rules: Rules
  clock: Clock
}

/**
 * What the channel said about an official answer: the outbox row and the case's own state change together, so that the
 * card never says more than what happened (invariant 6).
 */
export function createDeliveryRecorder({ transactions, rules, clock }: Dependencies) {
  return async (delivery: Delivery, outcome: DeliveryOutcome): Promise<void> => {
    const now = clock.now()
    await transactions.transact(async (tx) => {
      if (!('delayed' in outcome))
        await tx.settle(delivery.id, 'sent' in outcome ? outcome : { failed: outcome.unreachable }, now)
      if (delivery.to.kind !== 'citizen' || delivery.to.message.type !== 'official-answer') return
      await actOn(tx, delivery.to.message.inquiry, commandFor(outcome), now, rules)
    })
  }
}

function commandFor(outcome: DeliveryOutcome): Command {
  if ('sent' in outcome) return { type: 'delivered' }
  return 'delayed' in outcome ? { type: 'delayed' } : { type: 'undeliverable', reason: outcome.unreachable }
}
