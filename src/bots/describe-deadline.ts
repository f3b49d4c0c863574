import { daysOff, HOUR_MS, type OfficeHours } from '../office/index.ts'
import type { DeadlineClock } from '../routing/index.ts'
import type { Texts } from '../texts/index.ts'

/** So many days that didn't count are named; a long deadline has many. */
const DAYS_NAMED = 8

/**
 * How a deadline comes about: "24 jam sejak …; dijeda 2 jam 10 menit menunggu keterangan", and in working hours the days
 * that didn't count. `hours`: the version of the office's hours that computed it; null by the clock, or where it is gone.
 */
export function describeDeadline(clock: DeadlineClock, hours: OfficeHours | null, texts: Texts): string {
  const counted = texts.formatDuration(clock.hours * HOUR_MS)
  const within =
    clock.calendar === 'clock' ? counted : texts.say('promise-working-hours', { within: counted })
  const [startedAt, dueAt] = [new Date(clock.startedAt), new Date(clock.dueAt)]
  const since = texts.say('promise-since', { within, since: texts.formatMoment(startedAt) })
  const paused =
    clock.pausedMs < 60_000
      ? since
      : texts.say('promise-paused', { since, paused: texts.formatDuration(clock.pausedMs) })
  return [paused, ...uncounted(startedAt, dueAt, hours, texts)].join('\n')
}

function uncounted(startedAt: Date, dueAt: Date, hours: OfficeHours | null, texts: Texts): string[] {
  if (!hours) return []
  const off = daysOff(startedAt, dueAt, { kind: 'working', hours, timeZone: texts.timeZone })
  if (off.length === 0) return []
  const named = off
    .slice(0, DAYS_NAMED)
    .map(({ day, holiday }) =>
      holiday
        ? texts.say('promise-holiday', { day: texts.formatDay(day), holiday: holiday.name })
        : texts.formatDay(day),
    )
  const rest = off.length - named.length
  const days = texts.formatList(
    rest > 0 ? [...named, texts.say('promise-more-days', { count: rest })] : named,
  )
  return [texts.say('promise-days-off', { days })]
}
