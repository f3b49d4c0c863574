import { expect, test } from 'vitest'
import { liveYear } from '../../bench/year/live-year.ts'
import { openOffice } from '../../bench/year/office.ts'
import { createChance } from '../../bench/year/random.ts'
import { DAY_MS } from '../../src/office/index.ts'
import { caseFigures, summarise } from '../../src/reports/index.ts'
import { eventBodySchema } from '../../src/routing/index.ts'

const END = new Date('2026-11-28T04:00:00Z')
const WITA_MS = 8 * 3_600_000

async function live(seed: number) {
  const chance = createChance(seed)
  const { lives, citizens } = liveYear(4_000, END, await openOffice(chance), chance)
  return { all: [...lives], citizens }
}

test('a generated year has histories that are whole, and the shape of a town', async () => {
  const { all, citizens } = await live(1)
  for (const { events } of all)
    for (const { body } of events) expect(eventBodySchema.safeParse(body).success).toBe(true)
  const summary = summarise(all.map(({ events }) => caseFigures(events, END)))
  expect(summary.incomplete).toBe(0)
  const share = (count = 0) => count / summary.cases
  expect(share(summary.standings['answered-at-once'])).toBeGreaterThan(0.3)
  expect(share(summary.standings['answered-at-once'])).toBeLessThan(0.4)
  expect(summary.deadline.share.value).toBeGreaterThan(0.88)
  expect(summary.deadline.share.value).toBeLessThan(0.95)
  expect(summary.instansi.size).toBe(41)
  for (const count of [
    summary.reopened,
    summary.corrected,
    summary.transfers,
    summary.adopted,
    summary.breaches.takenBack,
  ])
    expect(count).toBeGreaterThan(0)
  expect(citizens.size).toBeLessThan(all.length / 2)
  const moments = all.map(({ inquiry }) => new Date(inquiry.receivedAt.getTime() + WITA_MS))
  expect(Math.min(...all.map(({ inquiry }) => inquiry.receivedAt.getTime()))).toBeGreaterThan(
    END.getTime() - 365 * DAY_MS,
  )
  const at = (from: number, until: number) =>
    moments.filter((one) => one.getUTCHours() >= from && one.getUTCHours() < until).length
  expect(at(8, 12)).toBeGreaterThan(at(17, 21))
  expect(at(19, 21)).toBeGreaterThan(at(17, 19))
  expect(moments.filter((one) => one.getUTCDay() % 6 === 0).length).toBeLessThan(all.length / 5)
})

test('the same seed gives the same year', async () => {
  const [one, again, other] = [await live(7), await live(7), await live(8)]
  expect(again.all).toEqual(one.all)
  expect(other.all).not.toEqual(one.all)
})
