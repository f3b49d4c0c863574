import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbeddedServer } from '../src/storage/embedded/open-server.ts'
import { type Database, openDatabase } from '../src/storage/index.ts'
import { BOTS } from './emulator-protocol.ts'
import { sampleOffice } from './known-questions.ts'
import { costOf, costOfPostgres } from './process-cost.ts'
import { runChild } from './run-child.ts'
import { USUAL_RULES } from './usual-rules.ts'

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

interface Given {
  /** Further settings. */
  env?: Record<string, string>
  /** Where the database is or will be, and stays; else in a folder of its own that goes with the service. */
  folder?: string | null
  /** Fills the database before the service is started. */
  prepare?(database: Database, client: pg.Client): Promise<void>
}

/** The service, live, as a process of its own on its embedded database, with the sample office. */
export async function openService(apiRoot: string, { env = {}, folder = null, prepare }: Given = {}) {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'jawab24-bench-')))
  // The server stays up for the bare INSERTs too.
  const server = await openEmbeddedServer(dataDir, quiet)
  const database = await openDatabase({
    where: { dataDir },
    kind: 'live',
    timeZone: USUAL_RULES.timeZone,
    log: quiet,
    now: new Date(),
  })
  const { entries, instansi } = await sampleOffice()
  await database.knowledge.importInstansi(instansi, new Date())
  await database.knowledge.importFaq(entries, new Date())
  const connection = await server.database('jawab24')
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client(connection)
    await client.connect()
    return client
  }
  if (prepare) {
    const client = await connect()
    await prepare(database, client)
    await client.end()
  }
  await database.close()

  const startedAt = new Date()
  const child = runChild(process.execPath, [launcher(), 'start'], {
    stdout: true,
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: dataDir,
      TELEGRAM_CITIZEN_TOKEN: BOTS.citizen.token,
      TELEGRAM_STAFF_TOKEN: BOTS.staff.token,
      TELEGRAM_API_ROOT: apiRoot,
      // Telegram's own limit would be all that is measured.
      TELEGRAM_MESSAGES_PER_SECOND: '1000',
      LOG_LEVEL: 'warn',
      // What is measured is the service, not how it slows one person down.
      CITIZEN_MESSAGES_PER_MINUTE: '100000',
      CITIZEN_MESSAGES_PER_HOUR: '1000000',
      CITIZEN_CASES_PER_DAY: '100000',
      ...env,
    },
  })
  const said = await readyLine(child.process).catch(async (error: unknown) => {
    await server.leave()
    throw error
  })
  return {
    startedAt,
    /** Where its pages are. */
    url: /https?:\S+/.exec(said)?.[0] ?? '',
    pid: child.pid,
    readyMs: Date.now() - startedAt.getTime(),
    connect,
    cost: async () => ({ service: await costOf(child.pid), postgres: await costOfPostgres(dataDir) }),
    async stop(): Promise<void> {
      await child.stop()
      await server.leave()
      if (folder === null) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function launcher(): string {
  return new URL('../scripts/launch.mjs', import.meta.url).pathname
}

/** What the service says, as soon as it says that it is ready. */
export async function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (/Jawab24 siap.*\n/.test(said)) resolve(said)
    })
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}: ${said}`)))
  })
}
