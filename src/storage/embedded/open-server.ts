import { join } from 'node:path'
import type pg from 'pg'
import { pause } from '../connect/pause.ts'
import type { Log } from '../log.ts'
import { chooseHome, type Home, SYSTEM_FOLDER } from './choose-home.ts'
import { DATABASE_USER } from './create-cluster.ts'
import { type Binaries, prepareBinaries } from './find-binaries.ts'
import { runBinary } from './run-binary.ts'
import { pruneLogs, reachServer } from './start-server.ts'

/** Held shared by each process that uses the server, so that the last one who leaves can know that it is the last. */
const IN_USE = 240_001
/** After so long without one of them disappearing, the connections that are left are not those that we just closed (milliseconds). */
const CLOSING_MS = 2_000
const PRUNE_MS = 3_600_000

export interface EmbeddedServer {
  /** How to connect to one of its databases, which is made when it isn't there. */
  database(name: string): Promise<pg.ClientConfig>
  /** Stops the server, unless somebody else uses it. All other connections of this process must be closed by then. */
  leave(): Promise<void>
}

/**
 * The PostgreSQL in `dataDir`: connected to when it runs, taken over when a killed process left it behind, started
 * otherwise; started again if it dies while we use it.
 */
export async function openEmbeddedServer(dataDir: string, log: Log): Promise<EmbeddedServer> {
  const home = await chooseHome(dataDir, log)
  const copies = home.owner ? SYSTEM_FOLDER : dataDir
  const binaries = await prepareBinaries(copies, home.owner !== null)
  let leaving = false
  /** Pending while a server that died is brought back. */
  let reviving = Promise.resolve()
  let keeper = await enter()
  const pruning = setInterval(() => void pruneLogs(home).catch(() => {}), PRUNE_MS).unref()

  /** A connection that says "in use", and notices when the server dies. */
  async function enter(): Promise<pg.Client> {
    for (;;) {
      const client = await reachServer(home, binaries, log)
      try {
        await client.query('SELECT pg_advisory_lock_shared($1)', [IN_USE])
      } catch {
        // Whoever left last was stopping the server just now.
        void client.end()
        continue
      }
      client.once('end', () => {
        reviving = revive()
      })
      return client
    }
  }

  async function revive(): Promise<void> {
    while (!leaving) {
      log.warn({}, 'The embedded PostgreSQL went away; bringing it back')
      try {
        keeper = await enter()
        return
      } catch (error) {
        log.error({ err: error }, 'The embedded PostgreSQL does not come back yet')
        await pause(1_000)
      }
    }
  }

  return {
    async database(name) {
      const found = await keeper.query('SELECT FROM pg_database WHERE datname = $1', [name])
      if (found.rowCount === 0) {
        await keeper.query(`CREATE DATABASE ${keeper.escapeIdentifier(name)}`).catch((error) => {
          // Another process was first.
          if (!['42P04', '23505'].includes(error.code)) throw error
        })
      }
      return { host: home.socket, user: DATABASE_USER, database: name }
    },
    async leave() {
      leaving = true
      clearInterval(pruning)
      // A server that is being brought back just now would otherwise be left running, used by nobody.
      await reviving
      try {
        if (await isLast(keeper)) await stopServer(home, binaries, log)
      } catch (error) {
        log.warn({ err: error }, 'The embedded PostgreSQL went away before it could be left')
      } finally {
        await keeper.end()
      }
    },
  }
}

async function isLast(keeper: pg.Client): Promise<boolean> {
  await keeper.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE])
  const { rows } = await keeper.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [IN_USE])
  if (!rows[0]?.free) return false
  let fewest = Number.POSITIVE_INFINITY
  let giveUpAt = 0
  for (;;) {
    const { rowCount } = await keeper.query(
      `SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    )
    const others = rowCount ?? 0
    if (others === 0) return true
    if (others < fewest) giveUpAt = performance.now() + CLOSING_MS
    if (performance.now() > giveUpAt) return false
    fewest = Math.min(fewest, others)
    await pause(20)
  }
}

async function stopServer(home: Home, binaries: Binaries, log: Log): Promise<void> {
  const { code, output } = await runBinary(
    join(binaries.folder, 'bin', 'pg_ctl'),
    ['stop', '--mode=fast', '--wait', '--timeout=30', '--pgdata', home.data],
    home.owner,
  )
  if (code === 0) log.info({}, 'Embedded PostgreSQL stopped')
  else log.warn({ output }, 'Embedded PostgreSQL did not stop in time')
}
