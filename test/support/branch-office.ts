import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { seedStarter } from '../../src/main/seed-starter.ts'
import { type ChatMessage, createEmulator, type Emulator } from '../../src/simulator/index.ts'
import { openDatabase } from '../../src/storage/index.ts'
import { instansi } from './builders.ts'
import { createTestDatabase } from './database.ts'
import { appoint, CITIZEN_BOT, nextPersonId, privateWithCitizenBot, STAFF_BOT } from './furnish.ts'
import { type Actor, createActor } from './people.ts'
import { type Program, type ProgramOptions, ready, runProgram, runToEnd } from './process.ts'
import { quietLog } from './quiet-log.ts'
import { until } from './until.ts'

/** The desks that have a group of their own and an officer: Telegram's limits are per group. */
export const DESKS = ['diskominfo', 'dishub', 'disdukcapil', 'pupr', 'dlh'] as const

const GROUPS = -1_008_000_000

/** Where the service keeps its data: in its own embedded PostgreSQL, or on the test run's server. */
export type Home = 'embedded' | 'server'

export type BranchOffice = Awaited<ReturnType<typeof openBranchOffice>>

/**
 * An office whose service runs in processes of its own, started and killed as people and machines do, while the emulated
 * Telegram lives in the test's process and survives them all.
 */
export async function openBranchOffice(
  home: Home,
  settings: Record<string, string> = {},
  usual: ProgramOptions = {},
) {
  const clock = { now: () => new Date() }
  const emulator = await createEmulator({ clock })
  const apiRoot = await emulator.listen()
  for (const bot of [CITIZEN_BOT, STAFF_BOT]) emulator.addBot(bot)
  const dataDir = mkdtempSync(join(tmpdir(), 'jawab24-office-'))
  const test = home === 'server' ? await createTestDatabase() : null
  const started: Program[] = []
  const env = {
    PORT: '0',
    DATA_DIR: dataDir,
    TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token,
    TELEGRAM_STAFF_TOKEN: STAFF_BOT.token,
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_MESSAGES_PER_SECOND: '1000',
    LOG_LEVEL: 'warn',
    ...(test ? { DATABASE_URL: asSetting(test.url) } : {}),
    ...settings,
  }
  await furnish(emulator, clock, test ? { databaseUrl: test.url } : { dataDir })

  async function rows<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client(test ? { connectionString: test.url } : embeddedAt(dataDir))
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query<Row>(sql, values)).rows
    } finally {
      await client.end()
    }
  }

  /** Looks along the way of a message, so that nothing slips past. */
  async function unsettled(): Promise<Record<string, number>> {
    let pending = 0
    for (const { token } of [CITIZEN_BOT, STAFF_BOT]) {
      const answer = await fetch(`${apiRoot}/bot${token}/getWebhookInfo`)
      pending += JSON.parse(await answer.text()).result.pending_update_count
    }
    const [left] = await rows<Record<string, number>>(
      `SELECT (SELECT count(*) FROM inbox WHERE handled_at IS NULL AND parked_at IS NULL)::int AS inbox,
        (SELECT count(*) FROM outbox WHERE status = 'waiting')::int AS waiting,
        (SELECT count(*) FROM outbox WHERE status = 'sending')::int AS sending`,
    )
    return { pending, ...left }
  }

  return {
    emulator,
    apiRoot,
    dataDir,
    env,
    rows,
    /** Starts the service, without waiting for it. */
    begin(more: Record<string, string> = {}, options: ProgramOptions = {}): Program {
      const program = runProgram(['start'], { ...env, ...more }, { ...usual, ...options })
      started.push(program)
      return program
    },
    /** Starts the service and waits until it is ready. */
    async start(more: Record<string, string> = {}): Promise<Program> {
      const program = this.begin(more)
      await ready(program)
      return program
    },
    /** Runs another command on the same office. */
    command: (...words: string[]) => runToEnd(words, env, usual),
    citizen(name = 'Siti'): Actor {
      const { id } = emulator.addPerson({ id: nextPersonId(), firstName: name })
      return createActor(emulator, { id, name }, { chat: privateWithCitizenBot(id) })
    },
    /** What bots said in the groups of all desks. */
    cards: (): ChatMessage[] =>
      DESKS.flatMap((_, index) => emulator.messages(`group/${GROUPS - index}`)).filter(
        ({ from }) => from.isBot,
      ),
    /** Waits until every update was taken and handled, and every message sent. */
    async settled(timeoutMs = 60_000): Promise<void> {
      await until(
        async () => {
          const left = await unsettled()
          // What a wait in vain then names as its cause.
          if (Object.values(left).some((count) => count > 0)) throw new Error(JSON.stringify(left))
          return true
        },
        { what: 'everything to be handled and sent', timeoutMs, everyMs: 100 },
      )
    },
    async close(): Promise<void> {
      await Promise.all(started.map((program) => program.kill()))
      await emulator.close()
      await test?.drop()
      await endEmbedded(dataDir)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** How the embedded server of this folder is reached. */
export function embeddedAt(dataDir: string, database = 'jawab24'): pg.ClientConfig {
  return { host: join(dataDir, 'postgres', 'socket'), user: 'jawab24', database }
}

/** The process id of the embedded server of this folder, when it runs. */
export function postmasterOf(dataDir: string): number | null {
  try {
    const pid = Number(
      readFileSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0],
    )
    process.kill(pid, 0)
    return pid
  } catch {
    return null
  }
}

/** Waits until the embedded server of this folder is gone: on a slow machine a service may end a little earlier. */
export function databaseStopped(dataDir: string): Promise<boolean> {
  return until(() => postmasterOf(dataDir) === null, { what: 'the embedded PostgreSQL to end' })
}

/** Ends the embedded server that a killed service left behind. */
export async function endEmbedded(dataDir: string): Promise<void> {
  const pid = postmasterOf(dataDir)
  if (pid === null) return
  process.kill(pid, 'SIGQUIT')
  await databaseStopped(dataDir)
}

/** A server's URL as a person writes it in the environment: the socket's folder needs a URL without a host. */
export function asSetting(url: string): string {
  const { username, pathname, searchParams } = new URL(url.replace('@/', '@none/'))
  const host = searchParams.get('host')
  if (host === null) return url
  return `postgresql://${pathname}?host=${encodeURIComponent(host)}&user=${username}`
}

/** Directory, sample answers, officers and linked groups, as an office has them on its first day. */
async function furnish(
  emulator: Emulator,
  clock: { now(): Date },
  where: Parameters<typeof openDatabase>[0]['where'],
): Promise<void> {
  const database = await openDatabase({
    where,
    kind: 'live',
    timeZone: 'Asia/Makassar',
    log: quietLog,
    now: clock.now(),
  })
  await seedStarter(database, clock.now())
  for (const [index, desk] of DESKS.entries()) {
    const officer = emulator.addPerson({ id: nextPersonId(), firstName: `Petugas ${desk}` })
    const group = emulator.addGroup({
      id: GROUPS - index,
      title: desk,
      supergroup: true,
      members: [officer.id, STAFF_BOT.id],
    })
    await database.transactions.transact((tx) =>
      tx.linkDesk({ instansi: instansi(desk), chatId: group.id, threadId: null }),
    )
    await appoint(database.transactions, {
      telegramId: officer.id,
      name: officer.firstName,
      desk,
      validFrom: clock.now(),
    })
  }
  await database.close()
}
