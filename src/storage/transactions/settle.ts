import type { Transaction } from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import { SETTLE } from '../outbox/settle-statement.ts'
import type { Notes } from './create-transaction.ts'
import type { Session } from './session.ts'

/** An outbox row's end together with what follows from it. */
export function createSettling(session: Session, notes: Pick<Notes, 'settled'>): Pick<Transaction, 'settle'> {
  return {
    async settle(outboxId, outcome, now) {
      const messageId = 'sent' in outcome ? outcome.sent : null
      const fault = 'failed' in outcome ? storable(outcome.failed) : null
      session.send(SETTLE, [[outboxId], [messageId], [fault], now])
      notes.settled(outboxId)
    },
  }
}
