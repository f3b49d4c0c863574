import type pg from 'pg'
import type { Retry } from '../connect/retry.ts'

/** Whoever computes figures holds this lock, so that nobody does the same beside, nor stores what has just become outdated. */
const COMPUTING = 7_124_240_007
const LOCK = 'SELECT pg_advisory_xact_lock($1)'

/** Does a piece of the work of computing figures in a transaction of its own, one at a time in all processes. */
export function createTurns({ pool, retry }: { pool: pg.Pool; retry: Retry }) {
  async function attempt<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      await client.query(LOCK, [COMPUTING])
      const result = await work(client)
      await client.query('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {})
      throw error
    } finally {
      client.release()
    }
  }
  return function inTurn<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    return retry(() => attempt(work))
  }
}
export type InTurn = ReturnType<typeof createTurns>
