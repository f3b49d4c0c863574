import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Insight, Officer } from '../../src/office/index.ts'
import { type CaseFilter, caseFigures } from '../../src/reports/index.ts'
import {
  answerIdSchema,
  type Command,
  decide,
  type InquiryEvent,
  isRefusal,
  openInquiry,
} from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { anOfficer, aNewInquiry, HOUR_MS, instansi, responsible, someRules } from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { NOW } from './a-decision.ts'

const [RSUD, PDAM] = [instansi('rsud'), instansi('pdam')]
const nurse = anOfficer('rsud')
let testDatabase: TestDatabase
let database: Database
let counter = 0

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  const directory = [RSUD, PDAM].map((id) => ({ id, name: String(id), aliases: [], duties: '' }))
  await database.knowledge.importInstansi(directory, NOW)
})
afterAll(() => testDatabase.drop())

const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS)

/** A case at the RSUD from that hour on, and what is done with it so many hours later; gives what was recorded. */
async function stored(from: number, commands: [hours: number, command: Command][]): Promise<InquiryEvent[]> {
  const rules = someRules()
  const events: InquiryEvent[] = []
  const begun = await database.transactions.transact(async (tx) => {
    const conversation = await tx.lockConversation('telegram', `citizen ${++counter}`, NOW)
    const { id, person } = conversation
    const inquiry = aNewInquiry({ conversation: id, person, receivedAt: at(from) })
    const decision = openInquiry(inquiry, { type: 'refer', to: responsible('rsud') }, at(from), rules)
    await tx.record(decision)
    return decision
  })
  events.push(...begun.events)
  let { inquiry } = begun
  for (const [hours, command] of commands) {
    const decision = decide(inquiry, command, at(from + hours), rules)
    if (isRefusal(decision)) throw new Error(decision.refused)
    await database.transactions.transact((tx) => tx.record(decision))
    events.push(...decision.events)
    inquiry = decision.inquiry
  }
  return events
}

const answer = (officer = nurse) =>
  ({ type: 'answer', answerId: answerIdSchema.parse(randomUUID()), officer }) as const
const asked = { type: 'ask-citizen', officer: nurse } as const

async function countIn(from: number, until: number, of: Insight): Promise<number> {
  return (await database.figures.summary({ from: at(from), until: at(until) }, of, at(until))).cases
}

async function read(since: Date, desk: typeof RSUD | null): Promise<InquiryEvent[][]> {
  const found: InquiryEvent[][] = []
  for await (const portion of database.views.histories(since, desk)) found.push(...portion)
  return found
}

test('histories are read as they were decided, whole, of what came or was answered since', async () => {
  const before = await stored(-100, [[1, answer()]])
  const answeredSince = await stored(-90, [[95, answer()]])
  const moved = await stored(1, [
    [2, { type: 'move', to: responsible('pdam'), officer: nurse, reason: 'not-our-task' }],
  ])
  const found = await read(NOW, null)
  expect(found).toHaveLength(2)
  expect(found).toEqual(expect.arrayContaining([answeredSince, moved]))
  expect(await read(at(-100), null)).toEqual(expect.arrayContaining([before]))
  expect(await read(NOW, PDAM)).toEqual([moved])
})

test('what is open now, and overdue, is what the figures say of it', async () => {
  const cases = [
    await stored(200, []),
    await stored(200, [[1, asked]]),
    await stored(200, [[25, asked]]),
    await stored(240, []),
    await stored(200, [[30, answer()]]),
  ]
  const now = at(250)
  const figures = cases.map((events) => caseFigures(events, now)).filter(({ closedAt }) => closedAt === null)
  const mine = { open: figures.length, overdue: figures.filter(({ late }) => late.value).length }
  expect(mine).toEqual({ open: 4, overdue: 2 })
  expect(await database.views.openNow(RSUD, now)).toEqual(mine)
})

test('what stands now is told by desk, and to an officer only what they have claimed', async () => {
  await stored(227, [[22.9, { type: 'claim', officer: nurse }]])
  const now = at(250)
  const rsud = { desk: RSUD, open: 5, dueSoon: 1, overdue: 2, paused: 2, unclaimed: 4 }
  const pdam = { desk: PDAM, open: 1, dueSoon: 0, overdue: 1, paused: 0, unclaimed: 1 }
  expect(await database.views.standing({ of: 'all' }, now)).toEqual([pdam, rsud])
  expect(await database.views.standing({ of: 'instansi', instansi: RSUD }, now)).toEqual([rsud])
  const own = { of: 'officer', officer: nurse.id, instansi: RSUD } as const
  const claimed = { desk: RSUD, open: 1, dueSoon: 1, overdue: 0, paused: 0, unclaimed: 0 }
  expect(await database.views.standing(own, now)).toEqual([claimed])
  // Half an hour after "Ambil" nobody is called busy with it any more.
  expect(await database.views.standing(own, at(250.5))).toEqual([])
})

test('a period has what was received in it, and for each the part that is theirs', async () => {
  await stored(1_000, [[1, answer()]])
  await stored(1_001, [
    [2, { type: 'move', to: responsible('pdam'), officer: nurse, reason: 'not-our-task' }],
  ])
  // The last moment of a period is the first of the next one.
  await stored(1_010, [])
  await stored(999, [])
  const period = [1_000, 1_010] as const
  expect(await countIn(...period, { of: 'all' })).toBe(2)
  expect(await countIn(...period, { of: 'instansi', instansi: RSUD })).toBe(2)
  expect(await countIn(...period, { of: 'instansi', instansi: PDAM })).toBe(1)
  const colleague = anOfficer('rsud')
  await database.transactions.transact(async (tx) => {
    await tx.appoint(nurse)
    await tx.appoint(colleague)
  })
  const of = (officer: typeof nurse) => ({ of: 'officer', officer: officer.id, instansi: RSUD }) as const
  expect(await countIn(...period, of(nurse))).toBe(1)
  expect(await countIn(...period, of(colleague))).toBe(0)
})

test('a list and its number are of those whose they are, an officer’s under each appointment, and in order', async () => {
  await stored(2_000, [[1, answer()]])
  const former = anOfficer('rsud')
  const again = anOfficer('rsud', 'petugas', { telegramId: former.telegramId, validFrom: at(2_004) })
  await database.transactions.transact(async (tx) => {
    await tx.appoint({ ...former, validFrom: at(2_000) })
    await tx.appoint(again)
  })
  for (const [hour, officer] of [
    [2_001, former],
    [2_005, again],
    [2_003, former],
  ] as const)
    await stored(hour, [[1, answer(officer)]])
  const find = async (of: Insight, change: Partial<CaseFilter> = {}) => {
    const period = { from: at(2_000), until: at(2_010) }
    const filter = {
      period,
      of,
      standings: null,
      kind: null,
      channel: null,
      fate: null,
      words: null,
      ...change,
    }
    const rows = await database.figures.cases(filter, null, 100, at(2_010))
    expect(await database.figures.countCases(filter, 100, at(2_010))).toBe(rows.length)
    return rows.map(({ receivedAt }) => (receivedAt.getTime() - NOW.getTime()) / HOUR_MS)
  }
  const desk = { of: 'instansi', instansi: RSUD } as const
  for (const of of [{ of: 'all' } as const, desk]) {
    expect(await find(of)).toEqual([2_005, 2_003, 2_001, 2_000])
    expect(await find(of, { standings: ['answered'], fate: 'kept' })).toHaveLength(4)
    expect(await find(of, { standings: ['referred'] })).toEqual([])
  }
  const of = ({ id }: Officer) => ({ of: 'officer', officer: id, instansi: RSUD }) as const
  expect(await find(of(former))).toEqual([2_005, 2_003, 2_001])
  expect(await find(of(again))).toEqual([2_005, 2_003, 2_001])
  expect(await find(of(nurse))).toEqual([2_000])
})
