import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, dayBegins, dayOf, type Insight, MINUTE_MS } from '../../src/office/index.ts'
import { caseFigures, type Stretch, summarise } from '../../src/reports/index.ts'
import { type InquiryEvent, inquiryIdSchema } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import {
  anOfficer,
  aNewInquiry,
  HOUR_MS,
  instansi,
  responsible,
  someRules,
  SUNDAY_AFTERNOON,
} from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { anyOpening, type Life, live, ruleSets, steps } from '../support/lives.ts'

const ZONE = 'Asia/Makassar'
const DESKS = ['dishub', 'pupr', 'disdukcapil'].map(instansi)
const before = fc
  .integer({ min: 0, max: 90 * 24 * 60 })
  .map((minutes) => new Date(SUNDAY_AFTERNOON.getTime() - minutes * MINUTE_MS))
const lives = fc.array(
  fc
    .tuple(anyOpening, steps, ruleSets, before)
    // What happened to it later is the same on whatever day it came.
    .map(([opening, moves, change, cameAt]) => ({ ...live(opening, moves, someRules(change)), cameAt })),
  { maxLength: 12, size: 'max' },
)
/** From noon to noon, from midnight to midnight, and everything between. */
const stretches = fc.tuple(before, before, fc.boolean()).map(([one, other, isWhole]): Stretch => {
  const [from, until] = one < other ? [one, other] : [other, one]
  const midnightOf = (at: Date) => dayBegins(dayOf(at, ZONE), ZONE)
  return isWhole ? { from: midnightOf(from), until: midnightOf(until) } : { from, until }
})
const EVER: Stretch = { from: new Date(0), until: new Date(SUNDAY_AFTERNOON.getTime() + 1_000 * DAY_MS) }

let testDatabase: TestDatabase
let database: Database
const histories: { cameAt: Date; events: InquiryEvent[] }[] = []
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  const directory = DESKS.map((id) => ({ id, name: String(id), aliases: [], duties: '' }))
  await database.knowledge.importInstansi(directory, SUNDAY_AFTERNOON)
})
afterAll(() => testDatabase.drop())

async function store({
  inquiry,
  events,
  cameAt = inquiry.receivedAt,
}: Life & { cameAt?: Date }): Promise<void> {
  await database.transactions.transact(async (tx) => {
    const { id, person } = await tx.lockConversation(
      'telegram',
      `citizen ${histories.length}`,
      inquiry.receivedAt,
    )
    const { ticket } = aNewInquiry()
    const own = {
      ...inquiry,
      id: inquiryIdSchema.parse(randomUUID()),
      ticket,
      conversation: id,
      person,
      receivedAt: cameAt,
    }
    await tx.record({ inquiry: own, events, owed: [] })
  })
  histories.push({ cameAt, events })
}

/** All cases that came in a stretch, one by one, from their histories: the definition. */
function recount(of: Insight, now: Date, { from, until } = EVER) {
  const cases = histories
    .filter(({ cameAt, events }) => cameAt >= from && cameAt < until && concerns(events, of))
    .map(({ events }) => caseFigures(events, now))
  return summarise(cases.filter(({ standing }) => standing !== 'joined'))
}

function concerns(events: readonly InquiryEvent[], of: Insight): boolean {
  if (of.of === 'all') return true
  return events.some(({ body }) => {
    if (body.type === 'answered-at-once') return body.instansi === of.instansi
    return (body.type === 'referred' || body.type === 'moved') && body.holder.desk === of.instansi
  })
}

const inOrder = (summary: ReturnType<typeof recount>) => ({
  ...summary,
  instansi: [...summary.instansi].toSorted(([one], [other]) => one.localeCompare(other)),
})

test('what is counted where it is stored is what a recount of all histories finds', async () => {
  let latest = SUNDAY_AFTERNOON
  await fc.assert(
    fc.asyncProperty(lives, stretches, fc.boolean(), async (all, part, isPrepared) => {
      for (const life of all) await store(life)
      latest = all.reduce((last, { now }) => (now > last ? now : last), latest)
      // Then whole months are added up as well, which the next cases outdate.
      if (isPrepared) await database.figures.refresh(latest)
      for (const of of [{ of: 'all' } as const, { of: 'instansi', instansi: instansi('dishub') } as const])
        for (const stretch of [EVER, part])
          expect(inOrder(await database.figures.summary(stretch, of, latest))).toEqual(
            inOrder(recount(of, latest, stretch)),
          )
    }),
    { numRuns: 12 },
  )
})

test('a deadline that passes while nothing happens is counted when it is asked for', async () => {
  const now = latestMoment(400)
  const later = latestMoment(401)
  const before = await database.figures.summary(EVER, { of: 'all' }, now)
  await store(live({ type: 'refer', to: { desk: instansi('pupr'), as: 'responsible' } }, [], someRules()))
  expect((await database.figures.summary(EVER, { of: 'all' }, now)).cases).toBe(before.cases + 1)
  expect(inOrder(await database.figures.summary(EVER, { of: 'all' }, later))).toEqual(
    inOrder(recount({ of: 'all' }, later)),
  )
})

test('a question that waits for the morning is counted as asked from then on, though nothing happens', async () => {
  const officer = anOfficer('pupr')
  const asked = live({ type: 'refer', to: responsible('pupr') }, [
    { command: { type: 'ask-citizen', officer }, pause: 9 * HOUR_MS },
  ])
  await store(asked)
  const standingsAt = async (now: Date) =>
    (await database.figures.summary(EVER, { of: 'all' }, now)).standings
  const morning = new Date(asked.now.getTime() + 8 * HOUR_MS)
  const before = await standingsAt(asked.now)
  expect(await standingsAt(morning)).toEqual({
    ...before,
    paused: (before.paused ?? 0) + 1,
    referred: (before.referred ?? 0) - 1,
  })
})

test('a list counts no further than it is asked to', async () => {
  const filter = { period: EVER, of: { of: 'all' } as const, ...ANY }
  const all = await database.figures.countCases(filter, 1_000_000, latestMoment(402))
  expect(all).toBe((await database.figures.cases(filter, null, 1_000_000, latestMoment(402))).length)
  expect(all).toBeGreaterThan(3)
  expect(await database.figures.countCases(filter, 3, latestMoment(402))).toBe(3)
})

const ANY = { standings: null, kind: null, channel: null, fate: null, words: null }

function latestMoment(days: number): Date {
  return new Date(SUNDAY_AFTERNOON.getTime() + days * DAY_MS)
}
