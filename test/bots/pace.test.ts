import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPace } from '../../src/bots/pace.ts'

const at = (ms: number) => new Date(1_800_000_000_000 + ms)
const limits = { perMinute: 5, perHour: 20 }

describe('the pace of one person', () => {
  it('lets so many go at once and then one whenever there is room, and minds nobody else', () => {
    const pace = createPace(limits)
    for (let index = 0; index < 5; index++) {
      expect(pace.delayMs('a', at(0))).toBe(0)
      pace.treated('a', at(0))
    }
    expect(pace.delayMs('a', at(0))).toBe(12_000)
    expect(pace.delayMs('a', at(11_000))).toBe(1_000)
    expect(pace.delayMs('a', at(12_000))).toBe(0)
    expect(pace.delayMs('b', at(0))).toBe(0)
  })

  it('keeps to both limits whatever comes when, and never stops', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 200 }), (pauses) => {
        const pace = createPace(limits)
        const treated: number[] = []
        let now = 0
        for (const pause of pauses) {
          now += pause
          const wait = pace.delayMs('a', at(now))
          // One that waits as long as it is told may go then.
          expect(wait).toBeLessThanOrEqual(3_600_000 / limits.perHour)
          now += wait
          expect(pace.delayMs('a', at(now))).toBe(0)
          pace.treated('a', at(now))
          treated.push(now)
        }
        for (const from of treated) {
          const within = (ms: number) => treated.filter((one) => one >= from && one < from + ms).length
          // Full at the beginning, and refilled meanwhile.
          expect(within(60_000)).toBeLessThanOrEqual(2 * limits.perMinute)
          expect(within(3_600_000)).toBeLessThanOrEqual(2 * limits.perHour)
        }
      }),
    )
  })
})
