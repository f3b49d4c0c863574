import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quietUntil } from '../../../src/routing/index.ts'
import { type Askable, whatToAsk } from '../../../src/routing/satisfaction/what-to-ask.ts'
import { HOUR_MS } from '../../support/builders.ts'

const timeZone = 'Asia/Makassar'
const DAY_MS = 24 * HOUR_MS
/** Ten in the morning in Malinau. */
const now = new Date('2026-11-25T02:00:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)
const free: Askable = {
  deliveredAt: ago(HOUR_MS),
  holds: true,
  reachable: true,
  isBusy: false,
  lastActiveAt: ago(HOUR_MS),
  lastAskedAt: null,
  lastSurveyAt: null,
}
const ask = (change: Partial<Askable>, draw = 0.5, at = now) =>
  whatToAsk({ ...free, ...change }, at, { draw, surveyShare: 0.1, timeZone })

describe('who is asked about an answer', () => {
  it('whoever has nothing else to do with us', () => {
    expect(ask({})).toEqual({ ask: 'rating' })
  })

  it.each<[string, Partial<Askable>, string]>([
    ['nobody who has gone', { reachable: false }, 'gone'],
    ['nobody whose answer holds no more', { holds: false }, 'overtaken'],
    ['nobody who was asked six days ago', { lastAskedAt: ago(6 * DAY_MS) }, 'asked-lately'],
    ['nobody whose answer is three days old', { deliveredAt: ago(3 * DAY_MS) }, 'never-free'],
  ])('%s', (_, change, why) => {
    expect(ask(change)).toEqual({ ask: 'nothing', why })
  })

  it('whoever was asked a week ago, again', () => {
    expect(ask({ lastAskedAt: ago(7 * DAY_MS) })).toEqual({ ask: 'rating' })
  })

  it('whoever is busy, or just writes to us, an hour later', () => {
    const later = { ask: 'later', at: new Date(now.getTime() + HOUR_MS) }
    expect(ask({ isBusy: true })).toEqual(later)
    expect(ask({ lastActiveAt: ago(HOUR_MS / 3) })).toEqual(later)
  })

  it('at night nobody before the morning', () => {
    const night = new Date('2026-11-25T15:00:00Z')
    expect(ask({ deliveredAt: night }, 0.5, night)).toEqual({
      ask: 'later',
      at: new Date('2026-11-25T22:00:00Z'),
    })
  })
})

describe('who is invited to the survey instead', () => {
  it('whoever is drawn, and was not invited for four months', () => {
    expect(ask({}, 0.0999)).toEqual({ ask: 'survey' })
    expect(ask({}, 0.1)).toEqual({ ask: 'rating' })
    expect(ask({ lastSurveyAt: ago(119 * DAY_MS) }, 0)).toEqual({ ask: 'rating' })
    expect(ask({ lastSurveyAt: ago(120 * DAY_MS) }, 0)).toEqual({ ask: 'survey' })
  })
})

it('whatever is known: nobody is asked at night, within a week, while busy, or about what holds no more', () => {
  const before = fc.integer({ min: 0, max: 200 * DAY_MS }).map(ago)
  const anyone = fc.record({
    deliveredAt: before,
    holds: fc.boolean(),
    reachable: fc.boolean(),
    isBusy: fc.boolean(),
    lastActiveAt: before,
    lastAskedAt: fc.option(before),
    lastSurveyAt: fc.option(before),
  })
  const when = fc.integer({ min: 0, max: DAY_MS }).map((ms) => new Date(now.getTime() + ms))
  const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(anyone, when, draw, (person, at, drawn) => {
      const plan = whatToAsk(person, at, { draw: drawn, surveyShare: 0.5, timeZone })
      if (plan.ask === 'later') {
        expect(plan.at.getTime()).toBeGreaterThan(at.getTime())
        return
      }
      if (plan.ask === 'nothing') return
      expect(quietUntil(at, timeZone)).toBeNull()
      expect([person.holds, person.reachable, person.isBusy]).toEqual([true, true, false])
      expect(at.getTime() - (person.lastAskedAt?.getTime() ?? 0)).toBeGreaterThanOrEqual(7 * DAY_MS)
    }),
    { numRuns: 1_000 },
  )
})
