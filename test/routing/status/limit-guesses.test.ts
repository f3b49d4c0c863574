import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attempt, NO_LOOKUPS } from '../../../src/routing/status/limit-guesses.ts'
import { HOUR_MS, later, SUNDAY_AFTERNOON } from '../../support/builders.ts'

const guess = (times: number, now = SUNDAY_AFTERNOON, before = NO_LOOKUPS) => {
  let last = attempt(before, false, now)
  for (let at = 1; at < times; at++) last = attempt(last.lookups, false, now)
  return last
}

describe('guesses of one conversation', () => {
  it('are slowed after three, and refused after eight, the right words too', () => {
    const waits = Array.from({ length: 9 }, (_, at) => guess(at + 1)).map(({ outcome, waitMs }) => [
      outcome,
      waitMs / 1_000,
    ])
    expect(waits).toEqual([
      ['missed', 0],
      ['missed', 0],
      ['missed', 0],
      ['missed', 2],
      ['missed', 4],
      ['missed', 8],
      ['missed', 16],
      ['missed', 32],
      ['refused', 32],
    ])
    expect(attempt(guess(8).lookups, true, SUNDAY_AFTERNOON).outcome).toBe('refused')
    expect(attempt(guess(4).lookups, true, SUNDAY_AFTERNOON)).toMatchObject({
      outcome: 'found',
      waitMs: 4_000,
    })
  })

  it('begin anew an hour after the last wrong one, and every one is counted', () => {
    const { lookups } = guess(10)
    expect(lookups).toMatchObject({ missed: 8, refused: 2, found: 0 })
    expect(attempt(lookups, true, later(SUNDAY_AFTERNOON, HOUR_MS - 1)).outcome).toBe('refused')
    expect(attempt(lookups, true, later(SUNDAY_AFTERNOON, HOUR_MS))).toMatchObject({
      outcome: 'found',
      waitMs: 0,
      lookups: { found: 1 },
    })
  })

  it('are never more than eight within an hour, whatever is mixed with them', () => {
    const steps = fc.array(fc.record({ right: fc.boolean(), pause: fc.integer({ min: 0, max: 900_000 }) }))
    fc.assert(
      fc.property(steps, (all) => {
        let now = SUNDAY_AFTERNOON
        let { lookups } = { lookups: NO_LOOKUPS }
        const missedAt: number[] = []
        for (const { right, pause } of all) {
          now = later(now, pause)
          const next = attempt(lookups, right, now)
          if (next.outcome === 'missed') missedAt.push(now.getTime())
          lookups = next.lookups
        }
        const crowded = missedAt.filter((at, index) => at - (missedAt[index - 8] ?? -Infinity) < HOUR_MS)
        expect(crowded).toEqual([])
        expect(lookups.found + lookups.missed + lookups.refused).toBe(all.length)
      }),
    )
  })
})
