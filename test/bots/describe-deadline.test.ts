import { describe, expect, it } from 'vitest'
import { describeDeadline } from '../../src/bots/describe-deadline.ts'
import { usualOfficeHours } from '../../src/office/index.ts'
import { type DeadlineClock, deadlineClock } from '../../src/routing/index.ts'
import { createTexts } from '../../src/texts/index.ts'
import { anInquiry, anOfficer, HOUR_MS, later, someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'

const texts = createTexts({ officeName: 'Kabupaten', timeZone: 'Asia/Makassar' })
const at = (time: string) => new Date(`${time}+08:00`).toISOString()
const clock = (change: Partial<DeadlineClock> = {}): DeadlineClock => ({
  startedAt: at('2026-11-27T14:05:00'),
  dueAt: at('2026-11-28T14:05:00'),
  hours: 24,
  calendar: 'clock',
  pausedMs: 0,
  ...change,
})

describe('how a deadline comes about', () => {
  it('names hours, beginning, and what was waited for the citizen', () => {
    expect(describeDeadline(clock(), null, texts)).toBe(
      'Tenggat: 24 jam sejak Jumat, 27 November 2026 pukul 14.05 WITA',
    )
    const paused = clock({ pausedMs: 130 * 60_000 })
    expect(describeDeadline(paused, null, texts)).toBe(
      'Tenggat: 24 jam sejak Jumat, 27 November 2026 pukul 14.05 WITA; dijeda 2 jam 10 menit menunggu keterangan',
    )
  })

  it('names the days that did not count in working hours', () => {
    const working = clock({ dueAt: at('2026-12-02T14:05:00'), calendar: 'working/1' })
    const hours = {
      ...usualOfficeHours,
      holidays: [{ day: '2026-11-30', name: 'Pilkada', kind: 'libur' as const }],
    }
    expect(describeDeadline(working, hours, texts)).toBe(
      'Tenggat: 24 jam kerja sejak Jumat, 27 November 2026 pukul 14.05 WITA\n' +
        'Hari yang tidak dihitung: 28 November 2026, 29 November 2026, dan 30 November 2026 (Pilkada)',
    )
  })

  it('names some of many days', () => {
    const long = clock({ dueAt: at('2027-01-29T14:05:00'), calendar: 'working/1' })
    expect(describeDeadline(long, usualOfficeHours, texts)).toMatch(/20 Desember 2026, dan 10 hari lain$/)
  })

  it('is read off the promise, also off one of before its hours were kept', () => {
    const inquiry = anInquiry()
    const now = later(SUNDAY_AFTERNOON, HOUR_MS)
    expect(deadlineClock(inquiry, now)).toMatchObject({ hours: 24, calendar: 'clock', pausedMs: 0 })
    if (inquiry.state.name !== 'referred') throw new Error('it is not referred')
    const { hours: _, ...promised } = inquiry.state.promised
    expect(deadlineClock({ state: { ...inquiry.state, promised } }, now)).toMatchObject({ hours: 24 })
    const short = anInquiry(undefined, SUNDAY_AFTERNOON, someRules({ deadlineHours: 3 }))
    expect(deadlineClock(short, now)).toMatchObject({ hours: 3 })
  })

  it('counts a pause that goes on', () => {
    const { state, ...inquiry } = anInquiry()
    if (state.name !== 'referred') throw new Error('it is not referred')
    const pause = {
      number: 1,
      officer: anOfficer().id,
      since: SUNDAY_AFTERNOON,
      endsAt: later(SUNDAY_AFTERNOON, 72 * HOUR_MS),
      reminded: false,
    }
    const paused = { ...inquiry, state: { ...state, pause } }
    expect(deadlineClock(paused, later(SUNDAY_AFTERNOON, 2 * HOUR_MS))?.pausedMs).toBe(2 * HOUR_MS)
  })
})
