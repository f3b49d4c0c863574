import { describe, expect, it } from 'vitest'
import { readInstansi, readPeriod } from '../../src/web/dashboard/read-query.ts'
import { SUNDAY_AFTERNOON } from '../support/builders.ts'

const read = (first?: string, last?: string) => readPeriod({ first, last }, SUNDAY_AFTERNOON, 'Asia/Makassar')
const usual = { first: '2026-10-24', last: '2026-11-22' }

describe('a period', () => {
  it('is the last thirty days, today included, where nothing else is asked for', () => {
    expect(read()).toEqual({
      ...usual,
      now: { from: new Date('2026-10-23T16:00:00Z'), until: new Date('2026-11-22T16:00:00Z') },
      before: { from: new Date('2026-09-23T16:00:00Z'), until: new Date('2026-10-23T16:00:00Z') },
      daysBefore: { first: '2026-09-24', last: '2026-10-23' },
      fault: null,
    })
  })

  it('is whole days of the office, and the one before is as long and ends where it begins', () => {
    expect(read('2026-03-01', '1/3/2026')).toMatchObject({
      first: '2026-03-01',
      last: '2026-03-01',
      now: { from: new Date('2026-02-28T16:00:00Z'), until: new Date('2026-03-01T16:00:00Z') },
      before: { from: new Date('2026-02-27T16:00:00Z'), until: new Date('2026-02-28T16:00:00Z') },
    })
  })

  it.each([
    ['2026-02-30', undefined, 'unclear'],
    ['kemarin', '2026-11-01', 'unclear'],
    ['2026-11-02', '2026-11-01', 'turned'],
    ['2025-01-01', '2026-11-01', 'too-long'],
    [`2026-11-01'; DROP TABLE inquiry; --`, undefined, 'unclear'],
  ])('from %s until %s is none: the usual one is shown, and why', (first, last, fault) => {
    expect(read(first, last)).toMatchObject({ ...usual, fault })
  })
})

it('reads whose figures are asked for', () => {
  expect(readInstansi(undefined)).toBeNull()
  expect(readInstansi('')).toBeNull()
  expect(readInstansi('dishub')).toBe('dishub')
  expect(readInstansi('Dinas <b>')).toBeUndefined()
})
