import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instansi } from '../office/index.ts'
import { officerIdSchema, TRIAGE } from '../office/index.ts'
import type { Clock, Transactions } from '../routing/index.ts'
import { createEmulator, type Emulator } from '../simulator/index.ts'
import {
  CITIZEN_BOT,
  CITIZEN_NUMBER,
  CITIZENS,
  STAFF_BOT,
  STAFF_GROUP,
  type SimulatedOfficer,
  simulatedOfficers,
} from './cast.ts'

interface Dependencies {
  dataDir: string
  clock: Clock
  directory: readonly Instansi[]
  transactions: Transactions
}

export interface OpenStage {
  emulator: Emulator
  /** Where the two bots find their Bot API. */
  apiRoot: string
  /** `deskName`: what colleagues call the desk. */
  officers: (SimulatedOfficer & { threadId: number | undefined; deskName: string })[]
}

/**
 * Puts the simulated people, their group and its topics on the stage, and enters officers and desks into the database as
 * `/daftar` and `/hubungkan` would. A stage that was there before is found as it was left.
 */
export async function openStage({
  dataDir,
  clock,
  directory,
  transactions,
}: Dependencies): Promise<OpenStage> {
  const emulator = await createEmulator({ clock, keep: fileKeeper(join(dataDir, 'simulator.json')) })
  const officers = simulatedOfficers(directory)
  const topics = setTheStage(emulator, officers, directory)
  await register(transactions, officers, topics, clock.now())
  const apiRoot = await emulator.listen()
  return {
    emulator,
    apiRoot,
    officers: officers.map((officer) => ({
      ...officer,
      threadId: topics.get(officer.instansi),
      deskName: shortName(officer.instansi, directory),
    })),
  }
}

/** Gives the topic of each desk. */
function setTheStage(
  emulator: Emulator,
  officers: readonly SimulatedOfficer[],
  directory: readonly Instansi[],
): Map<string, number> {
  const known = new Set(emulator.people().map(({ id }) => id))
  for (const { id, firstName } of [...CITIZENS, ...officers])
    if (!known.has(id)) emulator.addPerson({ id, firstName })
  const bots = new Set(emulator.bots().map(({ id }) => id))
  for (const bot of [CITIZEN_BOT, STAFF_BOT, CITIZEN_NUMBER]) if (!bots.has(bot.id)) emulator.addBot(bot)
  const group = theGroup(emulator) ?? createGroup(emulator, officers, directory)
  // A group of an older cast gets who is new in it; who left it stays away.
  const members = new Set(group.members.map(({ id }) => id))
  for (const { id } of officers) if (!members.has(id)) letIn(emulator, group.id, id)
  const threads = new Map(group.topics.map(({ name, threadId }) => [name, threadId]))
  return new Map(directory.flatMap(({ id }) => withValue(id, threads.get(topicName(id, directory)))))
}

function letIn(emulator: Emulator, group: number, officer: number): void {
  emulator.setMember(group, officer, 'member')
  emulator.sendText(officer, `private/${STAFF_BOT.id}/${officer}`, '/start')
}

function theGroup(emulator: Emulator) {
  const groups = emulator.chats().flatMap(({ chat }) => (chat.type === 'private' ? [] : [chat]))
  return groups.find(({ migratedTo }) => migratedTo === undefined)
}

function createGroup(
  emulator: Emulator,
  officers: readonly SimulatedOfficer[],
  directory: readonly Instansi[],
) {
  const triageFirst = [...directory].sort((a, b) => Number(b.id === TRIAGE) - Number(a.id === TRIAGE))
  const group = emulator.addGroup({
    id: STAFF_GROUP,
    title: 'Petugas Jawab24',
    isForum: true,
    supergroup: true,
    topics: triageFirst.map(({ id }) => topicName(id, directory)),
    members: [STAFF_BOT.id, ...officers.map(({ id }) => id)],
  })
  emulator.setMember(group.id, STAFF_BOT.id, 'administrator')
  for (const { id } of officers) emulator.sendText(id, `private/${STAFF_BOT.id}/${id}`, '/start')
  return group
}

/** What colleagues call it. */
function shortName(id: string, directory: readonly Instansi[]): string {
  const found = directory.find((each) => each.id === id)
  return found?.aliases[0] ?? found?.name ?? id
}

function topicName(id: string, directory: readonly Instansi[]): string {
  return id === TRIAGE ? `${shortName(id, directory)} (triase)` : shortName(id, directory)
}

async function register(
  transactions: Transactions,
  officers: readonly SimulatedOfficer[],
  topics: ReadonlyMap<string, number>,
  now: Date,
): Promise<void> {
  await transactions.transact(async (tx) => {
    const linked = new Set((await tx.desks()).map(({ instansi }) => instansi))
    for (const { id, firstName, instansi, role } of officers) {
      const threadId = topics.get(instansi)
      if (!linked.has(instansi) && threadId !== undefined) {
        await tx.linkDesk({ instansi, chatId: STAFF_GROUP, threadId })
        linked.add(instansi)
      }
      if (await tx.officerByTelegram(id, now)) continue
      await tx.appoint({
        id: officerIdSchema.parse(randomUUID()),
        telegramId: id,
        name: firstName,
        instansi,
        role,
        decree: { number: 'contoh/2026', date: '2026-01-05' },
        validFrom: now,
        validUntil: null,
      })
    }
  })
}

/** Writes beside and renames: a crash leaves the old snapshot or the new one, never half of one. */
function fileKeeper(path: string) {
  return {
    load: () =>
      readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      }),
    async save(snapshot: string) {
      await writeFile(`${path}.new`, snapshot, { mode: 0o600 })
      await rename(`${path}.new`, path)
    },
  }
}

function withValue<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]]
}
