import { type Lookups, NO_LOOKUPS, type Transaction } from '../../routing/index.ts'
import type { Session } from './session.ts'

const READ = `SELECT misses, missed_at AS "missedAt", found, missed, refused FROM status_lookup WHERE conversation_id = $1`
const SAVE = `INSERT INTO status_lookup (conversation_id, misses, missed_at, found, missed, refused)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (conversation_id) DO UPDATE SET misses = EXCLUDED.misses,
  missed_at = EXCLUDED.missed_at, found = EXCLUDED.found, missed = EXCLUDED.missed, refused = EXCLUDED.refused`

/** Attempts to look up tickets of others; whoever counts them holds the conversation. */
export function createLookups(session: Session): Pick<Transaction, 'lookups' | 'saveLookups'> {
  return {
    async lookups(conversation) {
      const [row] = await session.query<Lookups & object>(READ, [conversation])
      return row ?? NO_LOOKUPS
    },
    async saveLookups(conversation, { misses, missedAt, found, missed, refused }) {
      session.send(SAVE, [conversation, misses, missedAt, found, missed, refused])
    },
  }
}
