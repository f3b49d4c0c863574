import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Config, parseConfig } from '../../src/config.ts'
import { faqEntrySchema } from '../../src/knowledge/index.ts'
import { instansiSchema, officerIdSchema, type Role } from '../../src/office/index.ts'
import type { Transactions } from '../../src/routing/index.ts'
import type { Emulator } from '../../src/simulator/index.ts'
import { instansi } from './builders.ts'
import type { TestDatabase } from './database.ts'

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
export const GROUP = -1_009_000_001

/** The desks that have a topic and an officer in every city. */
export const DESKS = ['diskominfo', 'dishub', 'disdukcapil', 'pupr', 'dlh'] as const
export type DeskName = (typeof DESKS)[number]

export interface SeatedOfficer {
  desk: DeskName
  id: number
  name: string
  threadId: number
}

let lastPersonId = 30_000
export function nextPersonId(): number {
  return ++lastPersonId
}

/** Who is appointed: by default from now on, for good. */
export interface Appointment {
  telegramId: number
  name: string
  desk: string
  role?: Role
  validFrom: Date
  validUntil?: Date | null
}

export async function appoint(
  transactions: Transactions,
  { telegramId, name, desk, role, validFrom, validUntil = null }: Appointment,
): Promise<void> {
  await transactions.transact((tx) =>
    tx.appoint({
      id: officerIdSchema.parse(randomUUID()),
      telegramId,
      name,
      instansi: instansi(desk),
      role: role ?? (desk === 'diskominfo' ? 'diskominfo' : 'petugas'),
      decree: { number: '800/12/2026', date: '2026-01-05' },
      validFrom,
      validUntil,
    }),
  )
}

function starter<Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> {
  const file = readFileSync(new URL(`../../prisma/starter/${name}`, import.meta.url), 'utf8')
  return shape.parse(JSON.parse(file))
}

/** The sample answers that every city knows. */
export const starterFaq = () => starter('faq.json', z.array(faqEntrySchema))

/** The directory that every city has. */
export const starterDirectory = () => starter('instansi.json', z.array(instansiSchema))

/** Directory, sample answers, officers and linked desks, as an office would have them on its first day. */
export async function furnish(
  test: TestDatabase,
  emulator: Emulator,
  clock: { now(): Date },
): Promise<SeatedOfficer[]> {
  const database = await test.open()
  await database.knowledge.importInstansi(starterDirectory(), clock.now())
  await database.knowledge.importFaq(starterFaq(), clock.now())
  const people = DESKS.map((desk) => ({ desk, id: nextPersonId(), name: `Petugas ${desk}` }))
  for (const { id, name } of people) emulator.addPerson({ id, firstName: name })
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
    emulator.sendText(person.id, privateWithStaffBot(person.id), '/start')
    return { ...person, threadId: topic.threadId }
  })
  await database.transactions.transact(async (tx) => {
    for (const { desk, threadId } of officers) {
      await tx.linkDesk({ instansi: instansi(desk), chatId: GROUP, threadId })
    }
  })
  for (const { desk, id, name } of officers) {
    await appoint(database.transactions, { telegramId: id, name, desk, validFrom: clock.now() })
  }
  await database.close()
  return officers
}

export const privateWithStaffBot = (personId: number) => `private/${STAFF_BOT.id}/${personId}`
export const privateWithCitizenBot = (personId: number) => `private/${CITIZEN_BOT.id}/${personId}`

/** The configuration of a city, through the same door as the real one's. */
export function configFor(given: {
  apiRoot: string
  dataDir: string
  databaseUrl: string
  redisUrl?: string | undefined
}): Config {
  const parsed = parseConfig({
    PORT: '0',
    DATA_DIR: given.dataDir,
    TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token,
    TELEGRAM_STAFF_TOKEN: STAFF_BOT.token,
    TELEGRAM_API_ROOT: given.apiRoot,
    TELEGRAM_MESSAGES_PER_SECOND: '1000',
    // Time stands still between the steps of a story, however much is written.
    CITIZEN_MESSAGES_PER_MINUTE: '100000',
    CITIZEN_MESSAGES_PER_HOUR: '1000000',
    CITIZEN_CASES_PER_DAY: '1000',
    OFFICE_NAME: 'Pemerintah Kabupaten Contoh',
  })
  if (!parsed.ok) throw new Error(parsed.faults.join('\n'))
  return {
    ...parsed.config,
    // Test servers listen on sockets in a folder, which the setting's own form has no room for.
    database: { kind: 'server', url: given.databaseUrl },
    jobs: given.redisUrl === undefined ? { on: 'postgres' } : { on: 'redis', url: given.redisUrl },
  }
}
