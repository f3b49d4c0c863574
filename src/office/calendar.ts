import { z } from 'zod'

/** A time of day on the 24-hour clock, `HH:MM`. Later times sort later. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** From and until within one day; what lies between two spans of a day is a break. */
const spanSchema = z
  .tuple([timeOfDaySchema, timeOfDaySchema])
  .refine(([from, until]) => from < until, 'the end must be after the beginning')
export type Span = z.infer<typeof spanSchema>

/** The spans of a day in order, none overlapping; none at all: closed. */
export const spansSchema = z
  .array(spanSchema)
  .refine(
    (spans) => spans.every(([from], at) => at === 0 || (spans[at - 1]?.[1] ?? '') <= from),
    'spans must follow one another',
  )

/** 0 = Minggu … 6 = Sabtu. */
export const weekdaySchema = z.enum(['0', '1', '2', '3', '4', '5', '6'])
export type Weekday = z.infer<typeof weekdaySchema>

/** A day on which the office is closed: one day, or `--MM-DD`, the same one of every year. */
const holidaySchema = z.object({
  day: z.string().regex(/^(\d{4}-|--)\d\d-\d\d$/),
  name: z.string(),
  kind: z.enum(['libur', 'cuti-bersama']),
})
export type Holiday = z.infer<typeof holidaySchema>

/** The office's hours, as one version of them: never changed, only followed by another. */
export const officeHoursSchema = z.object({
  version: z.string().min(1),
  week: z.record(weekdaySchema, spansSchema),
  /** Other hours from one day until another, both included (Ramadan); weekdays that it doesn't name keep the usual ones. */
  periods: z.array(
    z.object({
      from: z.iso.date(),
      until: z.iso.date(),
      name: z.string(),
      week: z.partialRecord(weekdaySchema, spansSchema),
    }),
  ),
  holidays: z.array(holidaySchema),
})
export type OfficeHours = z.infer<typeof officeHoursSchema>
/** The same before it was given its version. */
export type OfficeHoursDraft = Omit<OfficeHours, 'version'>

/** How deadlines are counted: every hour (the regulation says 24 *jam*), or only the office's hours. */
export type Calendar = { kind: 'clock' } | { kind: 'working'; hours: OfficeHours; timeZone: string }

const WORKING = 'working/'

/** What is written beside each computed deadline, so that a later edit of the calendar rewrites nothing. */
export function calendarVersion(calendar: Calendar): string {
  return calendar.kind === 'clock' ? 'clock' : `${WORKING}${calendar.hours.version}`
}

/** The version of the office's hours that this name beside a deadline means; null for the clock. */
export function hoursVersion(name: string): string | null {
  return name.startsWith(WORKING) ? name.slice(WORKING.length) : null
}

/** The hours most offices keep; used with `DEADLINE_CALENDAR=working` until the office sets its own. */
export const usualOfficeHours: OfficeHours = {
  version: 'bawaan-1',
  week: {
    0: [],
    1: [['08:00', '16:00']],
    2: [['08:00', '16:00']],
    3: [['08:00', '16:00']],
    4: [['08:00', '16:00']],
    5: [['08:00', '15:00']],
    6: [],
  },
  periods: [],
  holidays: [],
}
