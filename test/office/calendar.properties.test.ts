import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addHours,
  countedMs,
  isOpenAt,
  type OfficeHours,
  officeHoursSchema,
  subtractMs,
} from '../../src/office/index.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** The days that are drawn from lie around here. */
const BEGIN = Date.UTC(2027, 1, 1)

/** WIB, WITA and WIT, with their distance to UTC in hours, so that the model needs no time zone data. */
const zone = fc.constantFrom(
  { timeZone: 'Asia/Jakarta', distance: 7 },
  { timeZone: 'Asia/Makassar', distance: 8 },
  { timeZone: 'Asia/Jayapura', distance: 9 },
)

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const day = fc.integer({ min: 0, max: 50 }).map((days) => dayAt(BEGIN + days * DAY_MS))
/** Up to two breaks: an even number of different minutes in order. */
const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_439 }), { minLength: 0, maxLength: 6 })
  .map((minutes) => {
    const sorted = minutes.toSorted((a, b) => a - b)
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, at): [string, string] => [
      clock(sorted[2 * at] ?? 0),
      clock(sorted[2 * at + 1] ?? 0),
    ])
  })
const week = fc.record({ 0: spans, 1: spans, 2: spans, 3: spans, 4: spans, 5: spans, 6: spans })

const calendar = fc
  .record({
    // A working day that is always there, so that the office opens at all.
    week: week.map((drawn) => ({ ...drawn, 3: [['09:00', '15:00'] as [string, string]] })),
    periods: fc.array(
      fc.record({
        from: day,
        days: fc.integer({ min: 0, max: 30 }),
        week: fc.dictionary(fc.constantFrom('0', '1', '2', '4', '5', '6'), spans),
      }),
      { maxLength: 1 },
    ),
    holidays: fc.array(fc.tuple(day, fc.boolean()), { maxLength: 6 }),
    zone,
  })
  .map(({ week: usual, periods, holidays, zone: where }) => ({
    where,
    hours: officeHoursSchema.parse({
      version: '1',
      week: usual,
      periods: periods.map(({ from, days, week: other }) => ({
        from,
        until: dayAt(Date.parse(from) + days * DAY_MS),
        name: 'Ramadan',
        week: other,
      })),
      holidays: holidays.map(([on, yearly]) => ({
        day: yearly ? `--${on.slice(5)}` : on,
        name: 'Libur',
        kind: 'libur',
      })),
    }),
  }))

const moment = fc.integer({ min: 0, max: 40 * 1_440 }).map((minute) => new Date(BEGIN + minute * MINUTE_MS))

/** Minute by minute: is the office open during this one? */
function isOpenMinute(at: number, hours: OfficeHours, distance: number): boolean {
  const local = new Date(at + distance * 3_600_000).toISOString()
  const [on, time] = [local.slice(0, 10), local.slice(11, 16)]
  if (hours.holidays.some((one) => one.day === on || one.day === `--${on.slice(5)}`)) return false
  const weekday = String(new Date(`${on}T00:00:00Z`).getUTCDay())
  const period = hours.periods.find(({ from, until }) => from <= on && on <= until)
  const pairs = [...Object.entries(period?.week ?? {}), ...Object.entries(hours.week)]
  const valid = pairs.find(([key]) => key === weekday)?.[1] ?? []
  return valid.some(([from, until]) => from <= time && time < until)
}

describe('the calendar against a model that looks at every minute', () => {
  it('counts the same time between two moments', () => {
    fc.assert(
      fc.property(
        calendar,
        moment,
        fc.integer({ min: 0, max: 10 * 1_440 }),
        ({ where, hours }, start, length) => {
          let minutes = 0
          for (let at = 0; at < length; at++)
            if (isOpenMinute(start.getTime() + at * MINUTE_MS, hours, where.distance)) minutes++
          const end = new Date(start.getTime() + length * MINUTE_MS)
          expect(countedMs(start, end, { kind: 'working', hours, timeZone: where.timeZone })).toBe(
            minutes * MINUTE_MS,
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reaches the deadline in the same minute', () => {
    fc.assert(
      fc.property(
        calendar,
        moment,
        fc.integer({ min: 1, max: 40 * 60 }),
        ({ where, hours }, start, wanted) => {
          let left = wanted
          let at = start.getTime()
          while (left > 0) {
            if (isOpenMinute(at, hours, where.distance)) left--
            at += MINUTE_MS
          }
          expect(
            addHours(start, wanted / 60, { kind: 'working', hours, timeZone: where.timeZone }).getTime(),
          ).toBeCloseTo(at, -1)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('agrees with itself: what was added is what lies between', () => {
    fc.assert(
      fc.property(
        calendar,
        fc.integer({ min: 0, max: 40 * DAY_MS }),
        fc.integer({ min: 0, max: 60 * 3_600_000 }),
        ({ where, hours }, startMs, ms) => {
          const working = { kind: 'working' as const, hours, timeZone: where.timeZone }
          const start = new Date(BEGIN + startMs)
          const end = addHours(start, ms / 3_600_000, working)
          expect(Math.abs(countedMs(start, end, working) - ms)).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('goes back to the moment from which that much is left, and never to the end of a day', () => {
    fc.assert(
      fc.property(
        calendar,
        fc.integer({ min: 0, max: 40 * DAY_MS }),
        fc.integer({ min: 1, max: 60 * 3_600_000 }),
        ({ where, hours }, endMs, ms) => {
          const working = { kind: 'working' as const, hours, timeZone: where.timeZone }
          const end = new Date(BEGIN + endMs)
          const from = subtractMs(end, ms, working)
          expect(countedMs(from, end, working)).toBe(ms)
          expect(isOpenAt(from, hours, where.timeZone)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is open in the same minutes', () => {
    fc.assert(
      fc.property(calendar, moment, ({ where, hours }, at) => {
        expect(isOpenAt(at, hours, where.timeZone)).toBe(isOpenMinute(at.getTime(), hours, where.distance))
      }),
      { numRuns: 300 },
    )
  })
})

function dayAt(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
