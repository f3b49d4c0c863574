import { describe, expect, it } from 'vitest'
import { addDays, dayOf, readDay, yearAfter } from '../../src/office/index.ts'

describe('readDay', () => {
  it.each([
    ['31-12-2027', '2027-12-31'],
    ['31/12/2027', '2027-12-31'],
    ['31.12.2027', '2027-12-31'],
    [' 1 / 2 / 2027 ', '2027-02-01'],
    ['2027-12-31', '2027-12-31'],
    ['31 Desember 2027', '2027-12-31'],
    ['31 des 2027', '2027-12-31'],
    ['1 Nopember 2027', '2027-11-01'],
    ['5 agustus, 2027', '2027-08-05'],
    ['29/02/2028', '2028-02-29'],
  ])('reads "%s"', (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })

  it.each([
    '',
    'besok',
    '31-02-2027',
    '29/02/2027',
    '00-01-2027',
    '1-13-2027',
    '31-12-27',
    '12/2027',
    '31 Foo 2027',
    '31-12-9999',
    '31-12-2027 pukul 8',
  ])('takes "%s" for no day', (typed) => {
    expect(readDay(typed)).toBeNull()
  })
})

it('a day is the local one', () => {
  const at = new Date('2027-12-31T16:30:00Z')
  expect(dayOf(at, 'Asia/Makassar')).toBe('2028-01-01')
  expect(dayOf(at, 'Asia/Jakarta')).toBe('2027-12-31')
})

it('days are counted over the ends of months and years', () => {
  expect(addDays('2027-12-15', 30)).toBe('2028-01-14')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(yearAfter('2027-03-31')).toBe('2028-03-31')
  expect(yearAfter('2028-02-29')).toBe('2029-02-28')
})
