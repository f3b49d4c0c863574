import type { LockConnection } from '../locks/lock-connection.ts'

/** What processes on one database tell each other, and the channel that each subject has in PostgreSQL. */
const CHANNELS = { knowledge: 'jawab24_knowledge', rules: 'jawab24_rules' } as const

/**
 * News among all processes on one database, told when a transaction commits. Best effort: a listener is also called
 * whenever news may have been missed (for the present connection, and for each one that replaces a broken one), and
 * whoever depends on it also looks now and then.
 */
export interface Notices {
  /** Nothing is called after `stop`. */
  follow(subject: keyof typeof CHANNELS, onNews: () => void): { stop(): void }
}

export function createNotices(connection: Pick<LockConnection, 'query' | 'onOpen' | 'onNotice'>): Notices {
  return {
    follow(subject, onNews) {
      const channel = CHANNELS[subject]
      let following = true
      const tell = () => {
        if (following) onNews()
      }
      connection.onNotice((heard) => {
        if (heard === channel) tell()
      })
      connection.onOpen(async () => {
        // A connection that breaks before it listens is replaced, and then this is called again.
        await connection.query(`LISTEN ${channel}`, []).then(tell, () => {})
      })
      return {
        stop() {
          following = false
        },
      }
    },
  }
}
