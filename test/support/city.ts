import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Config } from '../../src/config.ts'
import { parseConfig } from '../../src/config.ts'
import { faqEntrySchema } from '../../src/knowledge/index.ts'
import { createLog, type Log } from '../../src/log.ts'
import { type Service, startService } from '../../src/main.ts'
import { instansiSchema, officerIdSchema, type Role } from '../../src/office/index.ts'
import { type ChatMessage, createEmulator, type Emulator } from '../../src/simulator/index.ts'
import { instansi } from './builders.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { createTestClock } from './test-clock.ts'
import { until } from './until.ts'

export const CITIZEN_BOT = {
  id: 500_000_001,
  token: '500000001:warga-rahasia-AAAAAAAAAAAAAAAAAAAAAAAA',
  username: 'tanya_bot',
  firstName: 'Tanya',
}
export const STAFF_BOT = {
  id: 500_000_002,
  token: '500000002:petugas-rahasia-BBBBBBBBBBBBBBBBBBBBBBB',
  username: 'meja_bot',
  firstName: 'Meja',
}
const GROUP = -1_009_000_001

/** The desks that have a topic and an officer in every city. */
export const DESKS = ['diskominfo', 'dishub', 'disdukcapil', 'pupr', 'dlh'] as const
export type DeskName = (typeof DESKS)[number]

export interface CityOptions {
  /** Jobs on this Redis instead of PostgreSQL. */
  redisUrl?: string
  /** Changes to the configuration that the service is started with. */
  config?: (config: Config) => Config
  log?: Log
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
  const dataDir = mkdtempSync(join(tmpdir(), 'jawab24-city-'))
  const officers = await furnish(test, emulator, clock)
  const config = (options.config ?? ((same) => same))(configFor({ apiRoot, dataDir, test, ...options }))
  const log = options.log ?? createLog({ level: 'silent' })
  let service: Service | null = await startService(config, log, { clock })

  return {
    clock,
    emulator,
    test,
    config,
    group: `group/${GROUP}`,
    /** Somebody who writes to the citizens' bot. */
    citizen(name = 'Siti'): Actor {
      const { id } = emulator.addPerson({ id: nextPersonId(), firstName: name })
      return actor(emulator, id, `private/${CITIZEN_BOT.id}/${id}`)
    },
    /** The officer who is registered for this desk, in the staff group. */
    officer(desk: DeskName): Actor {
      const found = officers.find((each) => each.desk === desk)
      if (!found) throw new Error(`No officer sits at ${desk}`)
      return actor(emulator, found.id, `group/${GROUP}`, found.threadId)
    },
    /** Somebody in the staff group whom nobody registered. */
    stranger(): Actor {
      const { id } = emulator.addPerson({ id: nextPersonId(), firstName: 'Orang Asing' })
      emulator.setMember(GROUP, id, 'member')
      return actor(emulator, id, `group/${GROUP}`)
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
    /** Waits for a message of the staff bot in this desk's topic whose text fits; gives the newest of them. */
    async deskSees(desk: DeskName, text: RegExp): Promise<ChatMessage> {
      return until(() => this.deskMessages(desk).findLast((message) => text.test(message.text)), {
        what: `the desk ${desk} to see ${text}`,
      })
    },
    /** Moves the time and has everything done that fell due. */
    async pass(ms: number): Promise<void> {
      clock.advance(ms)
      await service?.catchUp()
    },
    async catchUp(): Promise<void> {
      await service?.catchUp()
    },
    /** Stops the service and starts it again on the same database. */
    async restart(): Promise<void> {
      await service?.stop()
      service = await startService(config, log, { clock })
    },
    async close(): Promise<void> {
      await service?.stop()
      await emulator.close()
      await test.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** What one person can do and see in one chat. */
export interface Actor {
  id: number
  chat: string
  /** Everything in the chat from the other side, oldest first. */
  heard(): ChatMessage[]
  says(text: string, options?: { replyTo?: ChatMessage }): ChatMessage
  /** Waits for a message of a bot whose text fits, and gives the newest of them. */
  hears(text: RegExp): Promise<ChatMessage>
  /** Presses the button of this message whose label fits. */
  presses(message: ChatMessage, label: RegExp): void
}

function actor(emulator: Emulator, id: number, chat: string, threadId?: number): Actor {
  const inTopic = threadId === undefined ? {} : { threadId }
  return {
    id,
    chat,
    heard: () => emulator.messages(chat).filter(({ from, deleted }) => from.isBot && !deleted),
    says: (text, { replyTo } = {}) =>
      emulator.sendText(id, chat, text, { ...inTopic, ...(replyTo ? { replyTo: replyTo.messageId } : {}) }),
    async hears(text) {
      return until(() => this.heard().findLast((message) => text.test(message.text)), {
        what: `${chat} to hear ${text}`,
      })
    },
    presses(message, label) {
      const current = emulator.messages(chat).find(({ messageId }) => messageId === message.messageId)
      const button = current?.buttons.flat().find((each) => label.test(each.text))
      if (!button?.callbackData) throw new Error(`No button ${label} under: ${current?.text ?? '(gone)'}`)
      emulator.press(id, chat, message.messageId, button.callbackData)
    },
  }
}

let lastPersonId = 30_000
function nextPersonId(): number {
  return ++lastPersonId
}

function starter<Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> {
  return shape.parse(
    JSON.parse(readFileSync(new URL(`../../prisma/starter/${name}`, import.meta.url), 'utf8')),
  )
}

/** Directory, sample answers, officers and linked desks, as an office would have them on its first day. */
async function furnish(test: TestDatabase, emulator: Emulator, clock: { now(): Date }) {
  const database = await test.open()
  await database.knowledge.importInstansi(starter('instansi.json', z.array(instansiSchema)), clock.now())
  await database.knowledge.importFaq(starter('faq.json', z.array(faqEntrySchema)), clock.now())
  const people = DESKS.map((desk) => ({ desk, id: nextPersonId(), firstName: `Petugas ${desk}` }))
  for (const { id, firstName } of people) emulator.addPerson({ id, firstName })
  const group = emulator.addGroup({
    id: GROUP,
    title: 'Petugas',
    isForum: true,
    supergroup: true,
    topics: [...DESKS],
    members: [...people.map(({ id }) => id), STAFF_BOT.id],
  })
  emulator.setMember(GROUP, STAFF_BOT.id, 'administrator')
  const officers = people.map((person) => {
    const topic = group.topics.find(({ name }) => name === person.desk)
    if (!topic) throw new Error(`No topic for ${person.desk}`)
    emulator.sendText(person.id, `private/${STAFF_BOT.id}/${person.id}`, '/start')
    return { ...person, threadId: topic.threadId }
  })
  await database.transactions.transact(async (tx) => {
    for (const { desk, id, firstName, threadId } of officers) {
      await tx.linkDesk({ instansi: instansi(desk), chatId: GROUP, threadId })
      await tx.appoint({
        id: officerIdSchema.parse(randomUUID()),
        telegramId: id,
        name: firstName,
        instansi: instansi(desk),
        role: (desk === 'diskominfo' ? 'diskominfo' : 'petugas') satisfies Role,
        decree: { number: '800/12/2026', date: '2026-01-05' },
        validFrom: clock.now(),
        validUntil: null,
      })
    }
  })
  await database.close()
  return officers
}

function configFor({
  apiRoot,
  dataDir,
  test,
  redisUrl,
}: { apiRoot: string; dataDir: string; test: TestDatabase } & CityOptions): Config {
  const parsed = parseConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token,
    TELEGRAM_STAFF_TOKEN: STAFF_BOT.token,
    TELEGRAM_API_ROOT: apiRoot,
    OFFICE_NAME: 'Pemerintah Kabupaten Contoh',
  })
  if (!parsed.ok) throw new Error(parsed.faults.join('\n'))
  return {
    ...parsed.config,
    // Test servers listen on sockets in a folder, which the setting's own form has no room for.
    database: { kind: 'server', url: test.url },
    jobs: redisUrl === undefined ? { on: 'postgres' } : { on: 'redis', url: redisUrl },
  }
}
