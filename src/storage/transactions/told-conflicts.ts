import type { Transaction } from '../../routing/index.ts'
import type { Session } from './session.ts'

const TELL = `INSERT INTO told_conflict (key, told_at) SELECT unnest($1::text[]), $2 ON CONFLICT DO NOTHING
  RETURNING key`

/** Of two processes that find the same at once, one waits for the other's commit here and then finds it told. */
export function createToldConflicts(session: Session): Pick<Transaction, 'notYetTold'> {
  return {
    async notYetTold(keys, now) {
      // In one order for all: two processes never wait for each other.
      const rows = await session.query<{ key: string }>(TELL, [[...new Set(keys)].sort(), now])
      return new Set(rows.map(({ key }) => key))
    },
  }
}
