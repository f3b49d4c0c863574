import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, type Day, HOUR_MS } from '../../src/office/index.ts'
import type { Days, Traffic } from '../../src/reports/index.ts'
import type { ChannelName } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

const FIRST = '2026-03-01'
/** Midnight of that day in Makassar. */
const BEGAN = Date.parse('2026-02-28T16:00:00Z')
const DAYS = 8

interface Contact {
  person: number
  channel: ChannelName
  day: number
  hour: number
  sent: boolean
}

const contacts = fc.array(
  fc.record({
    person: fc.nat(4),
    channel: fc.constantFrom<ChannelName>('telegram', 'whatsapp'),
    day: fc.nat(DAYS - 1),
    hour: fc.nat(23),
    sent: fc.boolean(),
  }),
  { maxLength: 25 },
)
const periods = fc.tuple(fc.integer({ min: -1, max: DAYS }), fc.integer({ min: -1, max: DAYS })).map(
  ([one, other]): Days => ({
    first: addDays(FIRST, Math.min(one, other)),
    last: addDays(FIRST, Math.max(one, other)),
  }),
)

let testDatabase: TestDatabase
let database: Database
beforeEach(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
})
afterEach(() => testDatabase.drop())

async function store(all: readonly Contact[]): Promise<void> {
  const rows = all.map(
    ({ person, channel, day, hour, sent }) =>
      `('00000000-0000-4000-8000-00000000000${person}', '${channel}', '${new Date(BEGAN + (day * 24 + hour) * HOUR_MS).toISOString()}', ${sent})`,
  )
  if (rows.length > 0)
    await testDatabase.sql(`INSERT INTO contact (person_id, channel, at, sent) VALUES ${rows.join(', ')}`)
}

const dayOf = ({ day }: Contact): Day => addDays(FIRST, day)

/** Somebody with a pencil and the whole list. */
function naive(all: readonly Contact[], { first, last }: Days): Traffic | null {
  const days = all.map(dayOf).toSorted()
  if (days.length === 0 || (days[0] ?? '') > last || (days.at(-1) ?? '') < first) return null
  const here = all.filter((one) => dayOf(one) >= first && dayOf(one) <= last)
  const came = here.filter(({ sent }) => !sent)
  const people = [...new Set(came.map(({ person }) => person))]
  const everCame = (person: number) =>
    all
      .filter((one) => !one.sent && one.person === person && dayOf(one) <= last)
      .map(dayOf)
      .toSorted()
  const visitorsOf = (these: readonly Contact[]) => new Set(these.map(({ person }) => person)).size
  return {
    came: came.length,
    sent: here.length - came.length,
    visits: new Set(came.map((one) => `${one.person} ${dayOf(one)}`)).size,
    visitors: people.length,
    newcomers: people.filter((person) => (everCame(person)[0] ?? '') >= first).length,
    returning: people.filter((person) => everCame(person)[0] !== everCame(person).at(-1)).length,
    channels: [...new Set(here.map(({ channel }) => channel))]
      .map((channel) => {
        const these = came.filter((one) => one.channel === channel)
        return { channel, came: these.length, visitors: visitorsOf(these) }
      })
      .toSorted((one, other) => other.came - one.came || one.channel.localeCompare(other.channel)),
    hours: Array.from({ length: 24 }, (_, hour) => came.filter((one) => one.hour === hour).length),
    days: [...new Set(here.map(dayOf))].toSorted().map((day) => {
      const these = came.filter((one) => dayOf(one) === day)
      return { day, came: these.length, visitors: visitorsOf(these) }
    }),
  }
}

test('who came is what somebody finds who has the whole list, in whatever order it became known', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(contacts, { maxLength: 3 }), periods, async (batches, period) => {
      await testDatabase.sql('TRUNCATE contact, contact_hour, traffic_day')
      for (const [index, batch] of batches.entries()) {
        await store(batch)
        // Each look counts days that the next messages may outdate.
        expect(await database.figures.traffic(period)).toEqual(
          naive(batches.slice(0, index + 1).flat(), period),
        )
      }
    }),
    { numRuns: 60 },
  )
})

test('an office in another zone has other days', async () => {
  await store([{ person: 1, channel: 'telegram', day: 0, hour: 0, sent: false }])
  const day = { first: FIRST, last: FIRST }
  const dayBefore = { first: addDays(FIRST, -1), last: addDays(FIRST, -1) }
  const further = await testDatabase.open({ timeZone: 'Asia/Jakarta' })
  expect((await database.figures.traffic(day))?.came).toBe(1)
  expect(await further.figures.traffic(day)).toBeNull()
  expect((await further.figures.traffic(dayBefore))?.came).toBe(1)
  // What the other one counts meanwhile outdates what this one has counted.
  await store([{ person: 1, channel: 'telegram', day: 0, hour: 0, sent: false }])
  expect((await further.figures.traffic(dayBefore))?.came).toBe(2)
  expect((await database.figures.traffic(day))?.came).toBe(2)
})
