import { describe, expect, it } from 'vitest'
import { addHours, type Calendar, calendarVersion, usualOfficeHours } from '../../src/office/index.ts'

const wita = (time: string) => new Date(`${time}+08:00`)
const working = (holidays: string[] = []): Calendar => ({
  kind: 'working',
  hours: { ...usualOfficeHours, holidays },
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
    ['over the turn of the year', '2026-12-31T15:00:00', 2, ['2027-01-01'], '2027-01-04T09:00:00'],
    ['over many weeks', '2026-11-23T08:00:00', 39 * 60, [], '2028-01-14T15:00:00'],
  ])('counts office hours %s', (_, start, hours, holidays, end) => {
    expect(addHours(wita(start), hours, working(holidays))).toEqual(wita(end))
  })

  it('says so when the office never opens', () => {
    const closed = Object.fromEntries(Object.keys(usualOfficeHours.weekdays).map((day) => [day, null]))
    const never: Calendar = {
      kind: 'working',
      hours: { version: 'tutup', weekdays: { ...usualOfficeHours.weekdays, ...closed }, holidays: [] },
      timeZone: 'Asia/Makassar',
    }
    expect(() => addHours(wita('2026-11-23T09:00:00'), 1, never)).toThrow('too few working hours')
  })

  it('names the calendar and its version beside what it computed', () => {
    expect(calendarVersion({ kind: 'clock' })).toBe('clock')
    expect(calendarVersion(working())).toBe('working/bawaan-1')
  })
})
