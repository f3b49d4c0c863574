import { expect, test } from 'vitest'
import {
  addHolidays,
  addPeriod,
  readSpans,
  removeHoliday,
  removePeriod,
  setWeek,
  usualOfficeHours,
  writeSpans,
} from '../../src/office/index.ts'

const usual = usualOfficeHours
const idulfitri = {
  from: '2027-03-09',
  until: '2027-03-12',
  name: 'Idulfitri',
  kind: 'cuti-bersama' as const,
  yearly: false,
}
const holidaysOf = (made: ReturnType<typeof addHolidays>) => ('fault' in made ? made : made.holidays)

test('a stretch closes each of its days, but none that is closed already', () => {
  const known = { ...usual, holidays: [{ day: '--03-10', name: 'Hari jadi', kind: 'libur' as const }] }
  expect(holidaysOf(addHolidays(known, idulfitri))).toEqual([
    ...known.holidays,
    ...['2027-03-09', '2027-03-11', '2027-03-12'].map((day) => ({
      day,
      name: 'Idulfitri',
      kind: 'cuti-bersama',
    })),
  ])
})

test('a day of every year is another than the same one of one year', () => {
  const once = addHolidays(usual, { ...idulfitri, until: idulfitri.from })
  if ('fault' in once) throw new Error('Not taken')
  const always = addHolidays(once, { ...idulfitri, until: idulfitri.from, yearly: true })
  expect(holidaysOf(always)).toEqual([
    ...once.holidays,
    { day: '--03-09', name: 'Idulfitri', kind: 'cuti-bersama' },
  ])
  if ('fault' in always) throw new Error('Not taken')
  expect(removeHoliday(always, '2027-03-09').holidays.map(({ day }) => day)).toEqual(['--03-09'])
  expect(addHolidays(always, { ...idulfitri, until: idulfitri.from })).toEqual({ fault: 'known' })
})

test.each([
  [{ until: '2027-03-08' }, 'order'],
  [{ until: '2028-03-09' }, 'too-long'],
])('days %o are refused: %s', (given, fault) => {
  expect(addHolidays(usual, { ...idulfitri, ...given })).toEqual({ fault })
})

test('a week without any hours, with which no deadline could be placed, is refused', () => {
  expect(setWeek(usual, { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] })).toEqual({ fault: 'never-open' })
  expect(setWeek(usual, { ...usual.week, 6: [['08:00', '12:00']] })).toMatchObject({
    week: { 6: [['08:00', '12:00']] },
  })
})

test('a period has hours of its own, and no day in common with another', () => {
  const ramadan = { from: '2027-02-08', until: '2027-03-09', name: 'Ramadan', week: { 5: [] } }
  const made = addPeriod(usual, ramadan)
  if ('fault' in made) throw new Error('Not taken')
  expect(addPeriod(made, { ...ramadan, from: '2027-03-09', until: '2027-03-10' })).toEqual({
    fault: 'crossing',
  })
  expect(addPeriod(usual, { ...ramadan, until: '2027-02-07' })).toEqual({ fault: 'order' })
  expect(addPeriod(usual, { ...ramadan, week: {} })).toEqual({ fault: 'never-open' })
  expect(removePeriod(made, ramadan.from).periods).toEqual([])
})

test.each([
  [
    '8.00-12.00, 13:00 – 16.30',
    [
      ['08:00', '12:00'],
      ['13:00', '16:30'],
    ],
  ],
  ['08.00 s.d. 15.00', [['08:00', '15:00']]],
  ['Tutup', []],
  ['08.00', null],
  ['12.00-08.00', null],
  ['08.00-12.00, 11.00-16.00', null],
  ['08.00-25.00', null],
  ['<b>', null],
])('hours typed as %s', (typed, spans) => {
  expect(readSpans(typed)).toEqual(spans)
  if (spans && spans.length > 0) expect(readSpans(writeSpans(readSpans(typed) ?? []))).toEqual(spans)
})
