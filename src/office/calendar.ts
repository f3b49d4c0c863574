import { z } from 'zod'
import { localTime, momentOf } from './local-time.ts'

const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3])[:.][0-5]\d$/, 'jam seperti 08.00')

/** The office's hours: per weekday (0 = Minggu … 6 = Sabtu) from and until, and the days on which it is closed. */
export const officeHoursSchema = z.object({
  version: z.string().min(1),
  weekdays: z.record(
    z.enum(['0', '1', '2', '3', '4', '5', '6']),
    z.tuple([timeOfDaySchema, timeOfDaySchema]).nullable(),
  ),
  holidays: z.array(z.iso.date()),
})
export type OfficeHours = z.infer<typeof officeHoursSchema>

/** How deadlines are counted: every hour (the regulation says 24 *jam*), or only the office's hours. */
export type Calendar = { kind: 'clock' } | { kind: 'working'; hours: OfficeHours; timeZone: string }

/** What is written beside each computed deadline, so that a later edit of the calendar rewrites nothing. */
export function calendarVersion(calendar: Calendar): string {
  return calendar.kind === 'clock' ? 'clock' : `working/${calendar.hours.version}`
}

const HOUR_MS = 3_600_000
/** No office closes for longer; a calendar that does has no hours at all. */
const LONGEST_CLOSURE_DAYS = 400

/** The moment at which `hours` of the calendar have passed since `start`. Throws when the calendar never opens. */
export function addHours(start: Date, hours: number, calendar: Calendar): Date {
  if (calendar.kind === 'clock') return new Date(start.getTime() + hours * HOUR_MS)
  let left = hours * HOUR_MS
  const first = localTime(start, calendar.timeZone)
  let closedDays = 0
  for (let offset = 0; closedDays < LONGEST_CLOSURE_DAYS; offset++) {
    const open = openingOn({ ...first, day: first.day + offset }, calendar.hours, calendar.timeZone)
    if (!open) {
      closedDays++
      continue
    }
    closedDays = 0
    const from = Math.max(open.from.getTime(), start.getTime())
    const available = open.until.getTime() - from
    if (available <= 0) continue
    if (left <= available) return new Date(from + left)
    left -= available
  }
  throw new Error(`The office's calendar has too few working hours to place a deadline of ${hours} hours`)
}

/** Is the office open at this moment? */
export function isOpenAt(at: Date, hours: OfficeHours, timeZone: string): boolean {
  const open = openingOn(localTime(at, timeZone), hours, timeZone)
  return open !== null && open.from <= at && at < open.until
}

function openingOn(
  day: { year: number; month: number; day: number },
  hours: OfficeHours,
  timeZone: string,
): { from: Date; until: Date } | null {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day))
  if (hours.holidays.includes(date.toISOString().slice(0, 10))) return null
  const span = hours.weekdays[weekdayKey(date)]
  if (!span) return null
  const at = (time: string) =>
    momentOf({ ...day, hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)) }, timeZone)
  return { from: at(span[0]), until: at(span[1]) }
}

function weekdayKey(date: Date): '0' | '1' | '2' | '3' | '4' | '5' | '6' {
  return z.enum(['0', '1', '2', '3', '4', '5', '6']).parse(String(date.getUTCDay()))
}

/** The hours most offices keep; used with `DEADLINE_CALENDAR=working` until the office sets its own. */
export const usualOfficeHours: OfficeHours = {
  version: 'bawaan-1',
  weekdays: {
    0: null,
    1: ['08:00', '16:00'],
    2: ['08:00', '16:00'],
    3: ['08:00', '16:00'],
    4: ['08:00', '16:00'],
    5: ['08:00', '15:00'],
    6: null,
  },
  holidays: [],
}
