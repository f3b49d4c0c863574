import { describe, expect, it } from 'vitest'
import { orderFault } from '../../../src/reports/index.ts'
import { daysBefore, monthsOf } from '../../../src/reports/papers/order.ts'
import { instansi } from '../../support/builders.ts'
import { ORDERS } from './a-paper.ts'

describe('what a report is compared with', () => {
  it.each([
    ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2026-01-01', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['2026-03-10', '2026-03-12', '2026-03-07', '2026-03-09'],
  ])('%s to %s: %s to %s', (first, last, from, until) => {
    expect(daysBefore({ first, last })).toEqual({ first: from, last: until })
  })

  it('has the months of a year that have begun', () => {
    expect(monthsOf(ORDERS.tahunan, '2026-03-01').map(({ last }) => last)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ])
    expect(monthsOf(ORDERS.bulanan, '2026-12-01')).toEqual([])
  })
})

describe('an order', () => {
  it('is refused with the reason', () => {
    const dishub = instansi('dishub')
    const today = '2026-11-02'
    expect(orderFault(ORDERS.bulanan, today)).toBeNull()
    expect(orderFault({ ...ORDERS.bulanan, whose: dishub }, today)).toBeNull()
    expect(orderFault({ ...ORDERS.tahunan, whose: null }, today)).toBe('whose')
    expect(orderFault({ ...ORDERS.evaluasi, whose: dishub }, today)).toBe('whose')
    expect(orderFault({ ...ORDERS.skm, last: '2025-12-31' }, today)).toBe('turned')
    expect(orderFault(ORDERS.bulanan, '2026-09-30')).toBe('future')
  })
})
