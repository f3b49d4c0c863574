import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLivingRules } from '../../src/main/living-rules.ts'
import { watchRules } from '../../src/main/watch-rules.ts'
import { addHours, calendarVersion, usualOfficeHours } from '../../src/office/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { LADDER_SETTING, usualLadder } from '../../src/routing/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { until } from '../support/until.ts'

let testDatabase: TestDatabase
let here: Database
let elsewhere: Database

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  here = await testDatabase.open()
  elsewhere = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

const configured = (calendar: 'clock' | 'working') => ({
  clarify: { hours: 72, end: 'resume' as const },
  deadline: { hours: 24, calendar, remindAt: [0.5] },
  timezone: 'Asia/Makassar',
  claimMinutes: 30,
  citizens: { perMinute: 30, perHour: 300, casesPerDay: 20 },
  retentionDays: 365,
  fixed: [],
})
const NOW = new Date('2026-11-27T08:00:00+08:00')

test('a calendar that another process takes in holds here for what begins from then on', async () => {
  const living = await createLivingRules({ config: configured('working'), ...here })
  const watching = watchRules({ living: [living], notices: here.notices, log: { error: () => {} } })
  expect(calendarVersion(living.rules.calendar)).toBe('working/bawaan-1')
  expect(addHours(NOW, 8, living.rules.calendar)).toEqual(new Date('2026-11-30T09:00:00+08:00'))

  const added = await elsewhere.calendars.add(
    {
      week: usualOfficeHours.week,
      periods: [],
      holidays: [{ day: '2026-11-30', name: 'Cuti', kind: 'cuti-bersama' }],
    },
    NOW,
  )
  await until(() => calendarVersion(living.rules.calendar) === `working/${added.version}`, {
    what: 'the new calendar',
  })
  expect(addHours(NOW, 8, living.rules.calendar)).toEqual(new Date('2026-12-01T09:00:00+08:00'))
  await watching.stop()
})

test('every version can be read for ever, and what was never stored is none', async () => {
  const { week, periods, holidays } = usualOfficeHours
  const first = await here.calendars.add({ week, periods, holidays }, NOW)
  const second = await here.calendars.add(
    { week: { ...week, 1: [['09:00', '12:00']] }, periods, holidays },
    NOW,
  )
  expect(await here.calendars.version(first.version)).toEqual(first)
  expect(await elsewhere.calendars.current()).toEqual(second)
  expect((await here.calendars.list()).map(({ version }) => version).slice(0, 2)).toEqual([
    second.version,
    first.version,
  ])
  expect(await here.calendars.version('bawaan-1')).toBeNull()
  expect(await here.calendars.version('999')).toBeNull()
})

test('by the clock the calendar changes nothing', async () => {
  const living = await createLivingRules({ config: configured('clock'), ...here })
  expect(living.rules.calendar).toEqual({ kind: 'clock' })
})

test("the office's own ladder holds at once; where REMIND_AT is set, that stays before the deadline", async () => {
  const config = configured('clock')
  const living = await createLivingRules({ config, ...here })
  const fixed = await createLivingRules({ config: { ...config, fixed: ['REMIND_AT'] }, ...here })
  const watching = watchRules({ living: [living], notices: here.notices, log: { error: () => {} } })
  expect(living.rules.ladder).toEqual(usualLadder([0.5]))
  const own = [
    { at: 0.8, tell: ['diskominfo' as const] },
    { at: 1, tell: ['petugas' as const] },
    { at: 1.5, tell: ['pejabat' as const] },
  ]
  await elsewhere.settings.write(LADDER_SETTING, own, NOW)
  await until(() => living.rules.ladder[0]?.at === 0.8, { what: 'the new ladder' })
  expect(living.rules.ladder).toEqual(own)
  await fixed.reload()
  expect(fixed.rules.ladder).toEqual([{ at: 0.5, tell: ['petugas', 'pejabat'] }, ...own.slice(1)])
  await watching.stop()
})
