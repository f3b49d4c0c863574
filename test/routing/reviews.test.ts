import { describe, expect, it } from 'vitest'
import { isOpenAt, usualOfficeHours } from '../../src/office/index.ts'
import { keptDays, occasionsOf } from '../../src/routing/proposals/review.ts'

const TODAY = '2026-11-23'

describe('the occasions on which an owner is asked', () => {
  it.each<[string, string | null, string | null, string[]]>([
    ['nothing set', null, null, []],
    ['all far away', '2027-12-31', '2027-01-01', []],
    ['the day of review', null, TODAY, [`review ${TODAY}`]],
    ['a day of review long past', null, '2026-01-01', ['review 2026-01-01']],
    ['the last day in 30 days', '2026-12-23', null, ['expiring 2026-12-23']],
    ['in 31 days', '2026-12-24', null, []],
    ['the last day itself', TODAY, null, [`expiring ${TODAY}`]],
    ['the day after', '2026-11-22', null, ['expired 2026-11-22']],
    ['both days near', '2026-12-01', '2026-11-20', ['expiring 2026-12-01', 'review 2026-11-20']],
    ['expired and to be reviewed', '2026-11-01', '2026-11-01', ['expired 2026-11-01']],
  ])('%s', (_, validUntil, reviewAt, expected) => {
    expect(
      occasionsOf({ validUntil, reviewAt }, TODAY).map(({ occasion, day }) => `${occasion} ${day}`),
    ).toEqual(expected)
  })

  it('are gone once it was said that the entry holds', () => {
    for (const validUntil of [null, '2026-01-01', '2026-12-01', '2030-01-01']) {
      const kept = keptDays({ validUntil, reviewAt: '2026-01-01' }, TODAY, '2027-11-23')
      expect(occasionsOf(kept, TODAY)).toEqual([])
      expect(kept.reviewAt).toBe('2027-11-23')
    }
    // A last day that is far away was chosen on purpose.
    expect(keptDays({ validUntil: '2030-01-01', reviewAt: null }, TODAY, '2027-11-23').validUntil).toBe(
      '2030-01-01',
    )
  })
})

it('an office is open on its days, in its hours, in its time zone', () => {
  const open = (at: string) => isOpenAt(new Date(at), usualOfficeHours, 'Asia/Makassar')
  expect(open('2026-11-23T00:00:00Z')).toBe(true)
  expect(open('2026-11-22T23:59:00Z')).toBe(false)
  expect(open('2026-11-23T07:59:00Z')).toBe(true)
  expect(open('2026-11-23T08:00:00Z')).toBe(false)
  expect(open('2026-11-22T03:00:00Z')).toBe(false)
})
