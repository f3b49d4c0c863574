import pg from 'pg'
import type { Log } from '../log.ts'

/** PostgreSQL's int8: ids of ours and of Telegram's, which may be larger than what a number holds exactly. */
const INT8 = 20

/** How a pool is told where the database is, and that int8 comes as BigInt. */
export function withTypes(config: pg.ClientConfig): pg.ClientConfig {
  return {
    ...config,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 && format !== 'binary' ? BigInt : pg.types.getTypeParser(oid, format ?? 'text'),
    },
  }
}

/** A pool whose idle connections may break without anybody being hurt: the next use opens new ones. */
export function openPool(config: pg.PoolConfig, log: Log): pg.Pool {
  const pool = new pg.Pool({ idleTimeoutMillis: 60_000, connectionTimeoutMillis: 10_000, ...config })
  // A connection that breaks while it is in use says so through its query; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', (error) => log.warn({ err: error }, 'An idle database connection broke'))
  return pool
}
