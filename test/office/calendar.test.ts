import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addHours,
  addMs,
  type Calendar,
  calendarVersion,
  countedMs,
  daysOff,
  hoursVersion,
  isOpenAt,
  type OfficeHours,
  officeHoursSchema,
  usualOfficeHours,
} from '../../src/office/index.ts'

const wita = (time: string) => new Date(`${time}+08:00`)
const holiday = (day: string, name = 'Libur') => ({ day, name, kind: 'libur' as const })
const working = (changes: Partial<OfficeHours> = {}): Calendar => ({
  kind: 'working',
  hours: { ...usualOfficeHours, ...changes },
  timeZone: 'Asia/Makassar',
})

describe('adding hours', () => {
  it('counts every hour by the clock, as the regulation says (24 jam)', () => {
    expect(addHours(wita('2026-11-20T14:05:00'), 24, { kind: 'clock' })).toEqual(wita('2026-11-21T14:05:00'))
    expect(addHours(wita('2026-11-20T14:05:00'), 0.01, { kind: 'clock' })).toEqual(
      wita('2026-11-20T14:05:36'),
    )
  })

  it.each([
    ['within a day', '2026-11-23T09:00:00', 4, [], '2026-11-23T13:00:00'],
    ['begun before opening', '2026-11-23T05:00:00', 2, [], '2026-11-23T10:00:00'],
    ['begun on Friday afternoon', '2026-11-27T14:00:00', 3, [], '2026-11-30T10:00:00'],
    ['begun on Sunday', '2026-11-22T14:05:00', 8, [], '2026-11-23T16:00:00'],
    ['over a holiday', '2026-11-23T15:00:00', 2, ['2026-11-24'], '2026-11-25T09:00:00'],
    ['over a holiday of every year', '2026-12-31T15:00:00', 2, ['--01-01'], '2027-01-04T09:00:00'],
    ['over many weeks', '2026-11-23T08:00:00', 39 * 60, [], '2028-01-14T15:00:00'],
  ])('counts office hours %s', (_, start, hours, holidays, end) => {
    const calendar = working({ holidays: holidays.map((day) => holiday(day)) })
    expect(addHours(wita(start), hours, calendar)).toEqual(wita(end))
  })

  it('leaves out breaks, such as the Friday prayer', () => {
    const friday = {
      ...usualOfficeHours.week,
      5: [
        ['08:00', '11:30'],
        ['13:30', '16:30'],
      ] satisfies [string, string][],
    }
    expect(addHours(wita('2026-11-27T11:00:00'), 1, working({ week: friday }))).toEqual(
      wita('2026-11-27T14:00:00'),
    )
  })

  it('takes the hours of Ramadan while it lasts, and the usual ones on weekdays that it does not name', () => {
    const ramadan = {
      from: '2027-02-08',
      until: '2027-03-09',
      name: 'Ramadan',
      week: { 1: [['08:00', '15:00']] satisfies [string, string][] },
    }
    const calendar = working({ periods: [ramadan] })
    expect(addHours(wita('2027-03-08T14:30:00'), 1, calendar)).toEqual(wita('2027-03-09T08:30:00'))
    expect(addHours(wita('2027-03-15T14:30:00'), 1, calendar)).toEqual(wita('2027-03-15T15:30:00'))
  })

  it('says so when the office never opens', () => {
    const never = working({ week: { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] } })
    expect(() => addHours(wita('2026-11-23T09:00:00'), 1, never)).toThrow('too few working hours')
  })

  it('names the calendar and its version beside what it computed', () => {
    expect(calendarVersion({ kind: 'clock' })).toBe('clock')
    expect(calendarVersion(working())).toBe('working/bawaan-1')
    expect(hoursVersion('working/bawaan-1')).toBe('bawaan-1')
    expect(hoursVersion('clock')).toBeNull()
  })
})

describe('what a calendar counts', () => {
  it('counts only the time that the office was open', () => {
    expect(countedMs(wita('2026-11-27T14:00:00'), wita('2026-11-30T09:00:00'), working())).toBe(2 * 3_600_000)
    expect(countedMs(wita('2026-11-27T14:00:00'), wita('2026-11-30T09:00:00'), { kind: 'clock' })).toBe(
      67 * 3_600_000,
    )
  })

  it('names the days that did not count', () => {
    const calendar = working({ holidays: [holiday('2026-11-30', 'Pilkada')] })
    expect(daysOff(wita('2026-11-27T14:00:00'), wita('2026-12-01T09:00:00'), calendar)).toEqual([
      { day: '2026-11-28', holiday: null },
      { day: '2026-11-29', holiday: null },
      { day: '2026-11-30', holiday: { name: 'Pilkada', kind: 'libur' } },
    ])
    expect(daysOff(wita('2026-11-27T14:00:00'), wita('2026-12-01T09:00:00'), { kind: 'clock' })).toEqual([])
  })

  it('knows when the office is open', () => {
    expect(isOpenAt(wita('2026-11-23T08:00:00'), usualOfficeHours, 'Asia/Makassar')).toBe(true)
    expect(isOpenAt(wita('2026-11-23T16:00:00'), usualOfficeHours, 'Asia/Makassar')).toBe(false)
    expect(isOpenAt(wita('2026-11-22T10:00:00'), usualOfficeHours, 'Asia/Makassar')).toBe(false)
  })

  it('refuses hours that run backwards or into one another', () => {
    const week = (spans: string[][]) => ({
      ...usualOfficeHours,
      week: { ...usualOfficeHours.week, 1: spans },
    })
    expect(officeHoursSchema.safeParse(week([['16:00', '08:00']])).success).toBe(false)
    const overlapping = week([
      ['08:00', '12:00'],
      ['11:00', '16:00'],
    ])
    expect(officeHoursSchema.safeParse(overlapping).success).toBe(false)
    expect(officeHoursSchema.safeParse(usualOfficeHours).success).toBe(true)
  })
})

describe('what passes between two moments', () => {
  it('is what adding would have to add', () => {
    const moments = fc
      .integer({ min: 0, max: 400 * 24 * 60 })
      .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000))
    const calendars = fc.constantFrom<Calendar>({ kind: 'clock' }, working())
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 200 * 3_600_000 }), calendars, (start, ms, calendar) => {
        expect(countedMs(start, addMs(start, ms, calendar), calendar)).toBe(ms)
      }),
    )
  })
})
