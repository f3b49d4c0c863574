import { hostname } from 'node:os'
import type { LockConnection } from './lock-connection.ts'

/** Advisory locks of the two-number sort: this class, and the process's number. */
const PROCESS = 24_001

const NEW_NUMBER = `SELECT nextval(pg_get_serial_sequence('process', 'number'))::int AS number`
const LOCK = 'SELECT pg_try_advisory_lock($1, $2) AS got'
const REGISTER = `INSERT INTO process (number, started_at, host, pid) VALUES ($1, $2, $3, $4)
  ON CONFLICT (number) DO NOTHING`
const OTHERS = `SELECT number FROM process WHERE number <> $1
  UNION SELECT claimed_by FROM outbox WHERE status = 'sending' AND claimed_by <> $1`
/** Got means that nobody holds it; it is given back when the statement ends. */
const IS_FREE = 'SELECT pg_try_advisory_xact_lock($1, $2) AS got'
const BURY = 'DELETE FROM process WHERE number = ANY ($1::int[])'

/** Which processes live: each holds an advisory lock of its number on its lock connection. */
export interface ProcessRegister {
  /** This process's number, given on first use: commands that never send need none. */
  number(): Promise<number>
  /** Numbers of processes that died without saying goodbye. */
  findDead(): Promise<number[]>
  bury(numbers: number[]): Promise<void>
  leave(): Promise<void>
}

export function createProcessRegister(connection: LockConnection, startedAt: Date): ProcessRegister {
  let number: number | null = null
  let registering: Promise<number> | null = null

  async function register(): Promise<number> {
    const [row] = await connection.query<{ number: number }>(NEW_NUMBER, [])
    if (!row) throw new Error('The database gave this process no number.')
    await enter(row.number)
    connection.onLost(() => (registering = null))
    number = row.number
    return number
  }

  /** Locked before it is seen: nobody takes a process that begins for one that died. */
  async function enter(mine: number): Promise<number> {
    const [row] = await connection.query<{ got: boolean }>(LOCK, [PROCESS, mine])
    // A server that hasn't noticed yet that our former connection is gone holds it for us.
    if (!row?.got) throw new Error('Connection terminated: the former one still holds our number')
    await connection.query(REGISTER, [mine, startedAt, hostname(), process.pid])
    return mine
  }

  const current = (): Promise<number> => {
    registering ??= (number === null ? register() : enter(number)).catch((error) => {
      registering = null
      throw error
    })
    return registering
  }
  // At once, not on the next claim: whoever finds our number free takes what we are sending for lost.
  connection.onOpen(async () => {
    if (number !== null) await current().catch(() => {})
  })

  return {
    number: current,
    async findDead() {
      const others = await connection.query<{ number: number }>(OTHERS, [number ?? 0])
      const dead: number[] = []
      for (const other of others) {
        const [row] = await connection.query<{ got: boolean }>(IS_FREE, [PROCESS, other.number])
        if (row?.got) dead.push(other.number)
      }
      return dead
    },
    async bury(numbers) {
      await connection.query(BURY, [numbers])
    },
    async leave() {
      if (number !== null) await connection.query(BURY, [[number]]).catch(() => {})
    },
  }
}
