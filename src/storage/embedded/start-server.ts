import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { pause } from '../connect/pause.ts'
import type { Log } from '../log.ts'
import { StorageError } from '../storage-error.ts'
import type { Home } from './choose-home.ts'
import { configure, DATABASE_USER, ensureCluster } from './create-cluster.ts'
import type { Binaries } from './find-binaries.ts'
import { runBinary } from './run-binary.ts'

/** How long a server may take to come up: recovery after a crash reads back at most 512 MB (milliseconds). */
const START_MS = 60_000
/** How many of the server's log files are kept, ten megabytes each. */
const KEPT_LOGS = 5

/** Gives an open connection to the server's maintenance database, starting the server when none answers. */
export async function reachServer(home: Home, binaries: Binaries, log: Log): Promise<pg.Client> {
  const giveUpAt = performance.now() + START_MS
  for (;;) {
    const answer = await knock(home)
    if (answer instanceof pg.Client) return answer
    if (answer === 'absent') {
      await ensureCluster(home, binaries)
      const fault = await startServer(home, binaries)
      if (fault === null) {
        log.info({ postgres: binaries.version }, 'Embedded PostgreSQL started')
        continue
      }
      // Somebody else may have been first: then it answers now or soon.
      if (!(await removeStalePid(home)) && performance.now() > giveUpAt) {
        throw new StorageError(
          `PostgreSQL bawaan tidak dapat dijalankan: ${fault}\nCatatannya ada di ${home.logs}.`,
        )
      }
    } else if (performance.now() > giveUpAt) {
      throw new StorageError(
        `PostgreSQL bawaan tidak kunjung siap (${answer}). Catatannya ada di ${home.logs}.`,
      )
    }
    await pause(100)
  }
}

/** An open connection; `absent` when no server listens; else what a server that can't be used yet says. */
async function knock(home: Home): Promise<pg.Client | 'absent' | (string & {})> {
  const client = new pg.Client({
    host: home.socket,
    user: DATABASE_USER,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
    application_name: 'jawab24 keeper',
  })
  // A connection that breaks while it is being closed has nobody else to tell.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    void client.end()
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'absent'
    return error instanceof Error ? error.message : String(error)
  }
}

/** Null when it runs now, else what went wrong. */
async function startServer(home: Home, binaries: Binaries): Promise<string | null> {
  await configure(home)
  await pruneLogs(home)
  const first = join(home.logs, 'start.log')
  const { code, output } = await runBinary(
    join(binaries.folder, 'bin', 'pg_ctl'),
    ['start', '--wait', `--timeout=${START_MS / 1000}`, '--pgdata', home.data, '--log', first],
    home.owner,
  )
  if (code === 0) return null
  const said = await readFile(first, 'utf8').catch(() => '')
  return `${output}\n${said.slice(-1_000)}`.trim()
}

/**
 * After a crash of the machine, above all in containers, the number in postmaster.pid may belong to another program by
 * now; PostgreSQL then refuses to start. Removes the file when that program is certainly not PostgreSQL.
 */
async function removeStalePid(home: Home): Promise<boolean> {
  const file = join(home.data, 'postmaster.pid')
  if (!existsSync(file)) return false
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0])
  const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => null)
  if (!Number.isInteger(pid) || program === null || program.trim() === 'postgres') return false
  await rm(file, { force: true })
  return true
}

/** Keeps the newest log files only. */
export async function pruneLogs(home: Home): Promise<void> {
  const names = (await readdir(home.logs)).filter((name) => /^postgres-.*\.log$/.test(name)).sort()
  const old = names.slice(0, -KEPT_LOGS)
  const first = join(home.logs, 'start.log')
  if (((await stat(first).catch(() => null))?.size ?? 0) > 1_000_000) old.push('start.log')
  for (const name of old) await rm(join(home.logs, name), { force: true })
}
