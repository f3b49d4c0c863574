import { createHash } from 'node:crypto'
import type { LockConnection } from './lock-connection.ts'

/** How often somebody who stands by tries again, in milliseconds. */
const STAND_BY_MS = 1_000

export interface Holding {
  /** Lets go, or stops standing by. Nothing is called afterwards. */
  release(): Promise<void>
}

/** Named locks among all processes on one database. */
export interface Locks {
  /**
   * Stands by until the lock is ours and says so; says when it was lost with its connection, and goes on trying. The two
   * are called in turns, `onHeld` first.
   */
  hold(name: string, events: { onHeld(): void; onLost(): void }): Holding
}

export function createLocks(connection: LockConnection): Locks {
  return {
    hold(name, { onHeld, onLost }) {
      const key = keyOf(name)
      let held = false
      let released = false
      let trying: Promise<void> | null = null

      const attempt = async (): Promise<void> => {
        try {
          const [row] = await connection.query<{ got: boolean }>('SELECT pg_try_advisory_lock($1) AS got', [
            key,
          ])
          if (!row?.got) return
          if (released) return await unlock()
          held = true
          onHeld()
        } catch {
          // No connection: the next turn comes.
        }
      }
      const unlock = async (): Promise<void> => {
        await connection.query('SELECT pg_advisory_unlock($1)', [key]).catch(() => {})
      }
      const turn = (): Promise<void> => {
        if (!held && !released) trying ??= attempt().finally(() => (trying = null))
        return trying ?? Promise.resolve()
      }
      const timer = setInterval(() => void turn(), STAND_BY_MS).unref()
      connection.onLost(() => {
        if (!held || released) return
        held = false
        onLost()
      })
      connection.onOpen(turn)
      return {
        async release() {
          released = true
          clearInterval(timer)
          await trying
          if (held) await unlock()
          held = false
        },
      }
    },
  }
}

/** Advisory locks have numbers: 63 bits of the name's hash, so that two names practically never meet. */
function keyOf(name: string): bigint {
  return createHash('sha256').update(`jawab24 ${name}`).digest().readBigUInt64BE() >> 1n
}
