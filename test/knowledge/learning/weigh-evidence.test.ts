import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesIndex, type Evidence, standingOf } from '../../../src/knowledge/index.ts'
import { phrasingWeight } from '../../../src/knowledge/learning/weigh-evidence.ts'

const some = (change: Partial<Evidence>): Evidence => ({
  citizensFor: 0,
  citizensAgainst: 0,
  officersFor: 0,
  officersAgainst: 0,
  ...change,
})

describe('a wording', () => {
  it.each([
    ['nobody', {}, 'open'],
    ['one citizen', { citizensFor: 1 }, 'open'],
    ['two citizens', { citizensFor: 2 }, 'confirmed'],
    ['one officer', { officersFor: 1 }, 'confirmed'],
    ['two citizens, denied by a third', { citizensFor: 2, citizensAgainst: 1 }, 'open'],
    ['three citizens, denied by a fourth', { citizensFor: 3, citizensAgainst: 1 }, 'confirmed'],
    ['one denial', { citizensAgainst: 1 }, 'open'],
    ['two denials', { citizensAgainst: 2 }, 'barred'],
    ['two denials, confirmed by as many', { citizensFor: 2, citizensAgainst: 2 }, 'open'],
    ['an officer’s denial', { officersAgainst: 1 }, 'barred'],
    ['an officer against two citizens', { citizensFor: 2, officersAgainst: 1 }, 'barred'],
    ['an officer and two denials', { officersFor: 1, citizensAgainst: 2 }, 'open'],
  ])('with %s', (_, change, standing) => {
    expect(standingOf(some(change))).toBe(standing)
  })

  const evidence = fc.record({
    citizensFor: fc.nat(40),
    citizensAgainst: fc.nat(40),
    officersFor: fc.nat(5),
    officersAgainst: fc.nat(5),
  })

  it('never loses by a word for it, and never gains by one against it', () => {
    const order = { barred: 0, open: 1, confirmed: 2 }
    fc.assert(
      fc.property(evidence, fc.constantFrom('citizens' as const, 'officers' as const), (before, who) => {
        const praised = { ...before, [`${who}For`]: before[`${who}For`] + 1 }
        const denied = { ...before, [`${who}Against`]: before[`${who}Against`] + 1 }
        expect(order[standingOf(praised)]).toBeGreaterThanOrEqual(order[standingOf(before)])
        expect(order[standingOf(denied)]).toBeLessThanOrEqual(order[standingOf(before)])
      }),
    )
  })
})

describe('a new index', () => {
  it('is worth a changed standing or a doubled count, not every press', () => {
    const presses = Array.from({ length: 64 }, (_, at) => some({ citizensFor: at }))
    const worth = presses.flatMap((before, at) => {
      const after = some({ citizensFor: at + 1 })
      return changesIndex(before, after) ? [at + 1] : []
    })
    expect(worth).toEqual([2, 4, 8, 16, 32, 64])
    expect(changesIndex(some({ citizensFor: 1 }), some({ citizensAgainst: 1 }))).toBe(false)
    expect(changesIndex(some({ citizensFor: 2 }), some({ citizensFor: 2, citizensAgainst: 1 }))).toBe(true)
  })
})

describe('the weight of a confirmed wording', () => {
  it('grows with its count, ever more slowly; a few citizens weigh less than the office', () => {
    expect(phrasingWeight(2)).toBeLessThan(1)
    expect(phrasingWeight(6)).toBe(1)
    for (let count = 2; count < 100; count += 1) {
      const gain = phrasingWeight(count + 1) - phrasingWeight(count)
      expect(gain).toBeGreaterThan(0)
      expect(gain).toBeLessThan(phrasingWeight(count) - phrasingWeight(count - 1))
    }
    expect(phrasingWeight(1_000)).toBeLessThan(1.5)
  })
})
