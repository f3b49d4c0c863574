import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Service, startService } from '../../src/main.ts'
import type { Role } from '../../src/office/index.ts'
import type { Transaction } from '../../src/routing/index.ts'
import { type ChatMessage, createEmulator, type Happening } from '../../src/simulator/index.ts'
import { faultsIn } from './faults-in-text.ts'
import { createTestDatabase } from './database.ts'
import {
  appoint,
  CITIZEN_BOT,
  configFor,
  type DeskName,
  furnish,
  GROUP,
  nextPersonId,
  privateWithCitizenBot,
  privateWithStaffBot,
  STAFF_BOT,
} from './furnish.ts'
import { type Actor, createActor } from './people.ts'
import { createTestClock } from './test-clock.ts'
import { until } from './until.ts'

export { CITIZEN_BOT, type DeskName, GROUP, privateWithStaffBot, STAFF_BOT } from './furnish.ts'
export type { Actor } from './people.ts'

export interface CityOptions {
  /** Jobs on this Redis instead of PostgreSQL. */
  redisUrl?: string
  /** What is drawn by lot, as numbers from 0 up to 1; by default nobody is drawn. */
  random?: () => number
  /** Changes to the configuration that the service is started with. */
  config?: (config: Config) => Config
}

const NOBODY = () => 0.999_999

/** So many faults are told of. */
const SHOWN = 5

/** What bots said that nobody should read, each with what is wrong about it. */
function unfitTexts(happened: readonly Happening[], wrote: readonly string[]): string[] {
  const messages = happened.flatMap((one) => ('message' in one ? one.message : []))
  const written = [...wrote, ...messages.filter(({ from }) => !from.isBot).map(({ text }) => text)]
  const said = [
    ...messages.filter(({ from, media }) => from.isBot && !media).map(({ text }) => text),
    ...happened.flatMap((one) => (one.type === 'button-answered' && one.text !== '' ? one.text : [])),
  ]
  return [...new Set(said)].flatMap((text) => {
    const faults = faultsIn(text, written)
    return faults.length > 0 ? `${faults.join(', ')}: ${text}` : []
  })
}

export type City = Awaited<ReturnType<typeof openCity>>

/**
 * A whole small office: the real service on a real database, its two bots against an emulated Telegram, citizens, a staff
 * forum with a topic per desk, and a clock that only the test moves. One per test file; close it at the end.
 */
export async function openCity(options: CityOptions = {}) {
  const clock = createTestClock()
  const test = await createTestDatabase()
  const emulator = await createEmulator({ clock })
  const apiRoot = await emulator.listen()
  for (const bot of [CITIZEN_BOT, STAFF_BOT]) emulator.addBot(bot)
  const happened: Happening[] = []
  const wrote: string[] = []
  emulator.watch((happening) => happened.push(happening))
  const dataDir = mkdtempSync(join(tmpdir(), 'jawab24-city-'))
  const officers = await furnish(test, emulator, clock)
  const plain = configFor({ apiRoot, dataDir, databaseUrl: test.url, redisUrl: options.redisUrl })
  const config = options.config?.(plain) ?? plain
  const lines: string[] = []
  const log = createLog({ level: 'debug', to: { write: (line) => void lines.push(line) } })
  const pool = new pg.Pool({ connectionString: test.url, max: 2 })
  pool.on('error', () => {})
  const start = () =>
    startService(config, log, { clock, chatLimits: false, random: options.random ?? NOBODY })
  let service: Service | null = await start()

  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await pool.query<Record<string, unknown>>(sql, values)).rows

  /** Updates that a bot was not yet seen to have. */
  async function unconfirmed(token: string): Promise<number> {
    const answer = await fetch(`${apiRoot}/bot${token}/getWebhookInfo`)
    return JSON.parse(await answer.text()).result.pending_update_count
  }

  /** Looks along the way of a message, so that nothing slips past: not fetched, not handled, not sent. */
  async function isSettled(): Promise<boolean> {
    for (const { token } of [CITIZEN_BOT, STAFF_BOT]) if ((await unconfirmed(token)) > 0) return false
    const [inbox] = await rows('SELECT FROM inbox WHERE handled_at IS NULL AND parked_at IS NULL LIMIT 1')
    if (inbox) return false
    const [outbox] = await rows(
      `SELECT FROM outbox WHERE status IN ('waiting', 'sending') AND (not_before IS NULL OR not_before <= $1) LIMIT 1`,
      [clock.now()],
    )
    return !outbox
  }

  /** The service knows that it posted this, or has nothing of the group's in hand: parts of a message are not known. */
  async function isNoted({ messageId }: ChatMessage): Promise<boolean> {
    const [unsure] = await rows(
      `SELECT FROM outbox WHERE recipient = $1 AND status = 'sending'
         AND NOT EXISTS (SELECT FROM outbox WHERE recipient = $1 AND platform_message_id = $2)`,
      [`staff/${GROUP}`, String(messageId)],
    )
    return !unsure
  }

  function newPerson(name: string, id = nextPersonId()): { id: number; name: string } {
    emulator.addPerson({ id, firstName: name })
    return { id, name }
  }

  return {
    clock,
    emulator,
    test,
    config,
    rows,
    group: `group/${GROUP}`,
    /** Where the service listens. */
    url: () => service?.url ?? '',
    /** Everything that the service logged, as text. */
    logged: () => lines.join(''),
    /** Everything that people could see happening in any chat, in order. */
    happened,
    /** Somebody's words that no app sent: what bots make of them is still theirs. */
    wrote: (text: string) => void wrote.push(text),

    /** Somebody who writes to the citizens' bot. */
    citizen(name = 'Siti', id?: number): Actor {
      const person = newPerson(name, id)
      return createActor(emulator, person, { chat: privateWithCitizenBot(person.id) })
    },
    /** The officer who is registered for this desk, in its topic of the staff group. */
    officer(desk: DeskName): Actor {
      const found = officers.find((each) => each.desk === desk)
      if (!found) throw new Error(`No officer sits at ${desk}`)
      return createActor(emulator, found, { chat: `group/${GROUP}`, threadId: found.threadId })
    },
    /** Whose topic of the staff group this is. */
    topicOf: (threadId: number | undefined): string =>
      officers.find((each) => each.threadId === threadId)?.desk ?? 'grup',
    /** A further officer of this desk; `validUntil`: when the appointment ends. */
    async colleague(
      desk: DeskName,
      name: string,
      { validUntil = null, role }: { validUntil?: Date | null; role?: Role } = {},
    ): Promise<Actor> {
      const actor = this.stranger(name, desk)
      const database = await test.open()
      const validFrom = clock.now()
      const appointment = { telegramId: actor.id, name, desk, validFrom, validUntil }
      await appoint(database.transactions, role ? { ...appointment, role } : appointment)
      await database.close()
      return actor
    },
    /** Somebody in the staff group whom nobody registered, in this desk's topic. */
    stranger(name = 'Orang Asing', desk: DeskName = 'dishub'): Actor {
      const person = newPerson(name)
      emulator.setMember(GROUP, person.id, 'member')
      const threadId = officers.find((each) => each.desk === desk)?.threadId
      return createActor(emulator, person, { chat: `group/${GROUP}`, threadId })
    },
    /** The same person alone with the staff bot. */
    inPrivate: (actor: Actor): Actor => actor.in(privateWithStaffBot(actor.id)),
    /** One transaction of the kind that administration makes. */
    async administer<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
      const database = await test.open()
      try {
        return await database.transactions.transact(work)
      } finally {
        await database.close()
      }
    },

    /** The messages of the staff bot in the topic of this desk, oldest first. */
    deskMessages(desk: DeskName): ChatMessage[] {
      const threadId = officers.find((each) => each.desk === desk)?.threadId
      return emulator
        .messages(`group/${GROUP}`)
        .filter(
          (message) => message.threadId === threadId && message.from.id === STAFF_BOT.id && !message.deleted,
        )
    },
    /**
     * Waits for a message of the staff bot in this desk's topic whose text fits; gives the newest of them. `after`: newer
     * than this one only. A reply to it may follow at once: no officer is faster than the service's own note of it.
     */
    async deskSees(desk: DeskName, text: RegExp, after?: ChatMessage): Promise<ChatMessage> {
      const fits = (message: ChatMessage) =>
        text.test(message.text) && message.messageId > (after?.messageId ?? -1)
      const message = await until(() => this.deskMessages(desk).findLast(fits), {
        what: `the desk ${desk} to see ${text}`,
      })
      await until(() => isNoted(message), { what: `the service to note that it sent ${text}` })
      return message
    },
    /** Waits until the service has noted what it calls this message: people are slower to reply than tests. */
    async noted(message: ChatMessage): Promise<ChatMessage> {
      const isNoted = async () =>
        (await rows('SELECT FROM desk_message WHERE message_id = $1 LIMIT 1', [message.messageId])).length > 0
      await until(isNoted, { what: `the service to note: ${message.text}`, everyMs: 10 })
      return message
    },
    /** Presses a button, and waits for what the presser is told on the own screen. */
    async press(
      actor: Actor,
      message: ChatMessage,
      label: RegExp,
    ): Promise<{ text: string; alert: boolean }> {
      const before = happened.length
      actor.presses(message, label)
      return until(
        () =>
          happened
            .slice(before)
            .flatMap((one) => (one.type === 'button-answered' && one.personId === actor.id ? [one] : []))[0],
        { what: `${actor.name} to be told what ${label} did` },
      )
    },
    /** The history of one case: types of its events with their bodies, in order. */
    async events(ticket: string): Promise<{ type: string; body: Record<string, unknown> }[]> {
      const found = await rows(
        `SELECT e.type, e.body FROM inquiry_event e JOIN inquiry i ON i.id = e.inquiry_id
         WHERE i.ticket = $1 ORDER BY e.sequence`,
        [ticket.replace('-', '')],
      )
      return found.map(({ type, body }) => ({ type: String(type), body: Object(body) }))
    },

    /** Waits until every update was handled and everything that is due was sent. */
    settled: () => until(isSettled, { what: 'everything to be settled', everyMs: 10 }),
    /** Moves the time and has everything done that fell due. */
    async pass(ms: number): Promise<void> {
      await this.settled()
      clock.advance(ms)
      await service?.catchUp()
      await this.settled()
    },
    catchUp: async () => service?.catchUp(),
    async stop(): Promise<void> {
      await service?.stop()
      service = null
    },
    async start(): Promise<void> {
      service = await start()
    },
    /** Stops the service and starts it again on the same database. */
    async restart(): Promise<void> {
      await this.stop()
      await this.start()
    },
    /** Ends it. Rejects when anything that people were shown, in any story, was not fit to be read. */
    async close(): Promise<void> {
      await service?.stop()
      await pool.end()
      await emulator.close()
      await test.drop()
      rmSync(dataDir, { recursive: true, force: true })
      const unfit = unfitTexts(happened, wrote)
      if (unfit.length > 0) throw new Error(`People were shown:\n${unfit.slice(0, SHOWN).join('\n---\n')}`)
    },
  }
}
