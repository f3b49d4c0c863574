import type pg from 'pg'
import type { InstansiId } from '../../office/index.ts'
import type { RecipientKey, Transaction, Transactions } from '../../routing/index.ts'
import { classifyFault } from '../connect/classify-fault.ts'
import { pause } from '../connect/pause.ts'
import type { Retry } from '../connect/retry.ts'
import { createTransaction } from './create-transaction.ts'
import { createSessions, type OpenSession } from './session.ts'

/** Somebody to whom something is owed, and not before when. */
export interface Owing {
  recipient: RecipientKey
  notBefore: Date | null
}

interface Dependencies {
  /** Its connections must be in pipeline mode. */
  pool: pg.Pool
  retry: Retry
  /** Told after the commit. */
  onOwed(owing: Owing[]): void
  /** Desks that something was owed to and that have no place yet: nothing was stored for them. Told after the commit. */
  onUnreachableDesk(desks: InstansiId[]): void
  /** Outbox rows that were settled. Told after the commit. */
  onSettled(id: bigint): void
}

/**
 * The port, on plain `pg` and not on Prisma: for a transaction of four statements Prisma's interactive transaction took
 * 2.6 ms of this process's processor time and `pg` 0.65 ms (300 questions a second leave 3.3 ms for everything), and
 * only here can statements travel together, and a commit whose answer was lost be looked up.
 */
export function createTransactions(deps: Dependencies): Transactions {
  const openSession = createSessions()

  async function attempt<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const owing = new Map<RecipientKey, Date | null>()
    const unreachable = new Set<InstansiId>()
    const client = await deps.pool.connect()
    const session = openSession(client)
    let broken: Error | undefined
    let result: Result
    try {
      const begun = client.query('BEGIN')
      begun.catch(() => {})
      const tx = createTransaction(session, {
        owing: (recipient, notBefore) => noteEarliest(owing, recipient, notBefore),
        unreachable: (desk) => unreachable.add(desk),
        settled: (id) => session.afterCommit(() => deps.onSettled(id)),
      })
      result = await work(tx)
      broken = await commit(client, session)
    } catch (error) {
      broken = await rollBack(client, error)
      throw error
    } finally {
      client.release(broken)
    }
    // Only now that our connection is given back: all of the pool's may be in this same doubt.
    if (broken && !(await happened(session.xid))) throw broken
    session.committed()
    if (owing.size > 0) deps.onOwed([...owing].map(([recipient, notBefore]) => ({ recipient, notBefore })))
    if (unreachable.size > 0) deps.onUnreachableDesk([...unreachable])
    return result
  }

  /** Gives the fault when the connection broke on the way, so that nobody knows whether the commit took place. */
  async function commit(client: pg.PoolClient, session: OpenSession): Promise<Error | undefined> {
    if (session.xid === null) {
      const rows = await session.query<{ xid: string | null }>(
        'SELECT pg_current_xact_id_if_assigned()::text AS xid',
        [],
      )
      session.xid = rows[0]?.xid ?? null
    }
    try {
      session.flush()
      // Sent behind what is under way: after a fault there the server answers with a rollback.
      const { command } = await client.query('COMMIT')
      await session.settled()
      if (session.fault() !== null) throw session.fault()
      if (command !== 'COMMIT') throw new Error(`The transaction was not committed: ${command}`)
      return undefined
    } catch (error) {
      if (classifyFault(error) !== 'lost' || !(error instanceof Error)) throw error
      return error
    }
  }

  /** The connection broke between our COMMIT and its answer: the server remembers what became of the transaction. */
  async function happened(xid: string | null): Promise<boolean> {
    // It had changed nothing: running it again is harmless.
    if (xid === null) return false
    for (;;) {
      const status = await deps.retry(async () => {
        const { rows } = await deps.pool.query<{ status: string | null }>(
          'SELECT pg_xact_status($1::xid8) AS status',
          [xid],
        )
        return rows[0]?.status
      })
      if (status !== 'in progress') return status === 'committed'
      await pause(50)
    }
  }

  return { transact: (work) => deps.retry(() => attempt(work)) }
}

/** Gives the fault when the connection can't be used again. */
async function rollBack(client: pg.PoolClient, cause: unknown): Promise<Error | undefined> {
  if (classifyFault(cause) === 'lost') return cause instanceof Error ? cause : new Error(String(cause))
  try {
    await client.query('ROLLBACK')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function noteEarliest(
  owing: Map<RecipientKey, Date | null>,
  recipient: RecipientKey,
  notBefore: Date | null,
): void {
  const known = owing.get(recipient)
  if (known === null) return
  owing.set(recipient, notBefore && known && known < notBefore ? known : notBefore)
}
