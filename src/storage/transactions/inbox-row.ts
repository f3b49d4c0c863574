import type { Transaction } from '../../routing/index.ts'
import type { OpenSession } from './session.ts'

const HANDLE = `UPDATE inbox SET handled_at = $2, raw = NULL, fault = NULL
  WHERE id = $1 AND handled_at IS NULL
  RETURNING pg_current_xact_id()::text AS xid`

/** The row stays locked until the end: whoever else tries the same row waits, and is told that it was handled. */
export function createInboxRow(session: OpenSession): Pick<Transaction, 'handle'> {
  return {
    async handle(inboxId, now) {
      const rows = await session.query<{ xid: string }>(HANDLE, [inboxId, now])
      session.xid = rows[0]?.xid ?? session.xid
      return rows.length > 0
    },
  }
}
