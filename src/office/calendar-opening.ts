import {
  type Holiday,
  type OfficeHours,
  type OfficeHoursDraft,
  type Span,
  type Weekday,
  weekdaySchema,
} from './calendar.ts'
import type { Day } from './calendar-day.ts'

/** When the office is open on a day; `closed` says why it isn't, `period` whose hours these are when not the usual ones. */
export interface Opening {
  spans: readonly Span[]
  closed: Holiday | 'weekday' | null
  period: string | null
}

/** The hours of one day: a holiday closes it, a period has its own hours, else those of the weekday. */
export function openingOn(day: Day, hours: OfficeHours): Opening {
  const holiday = holidayOn(day, hours)
  if (holiday) return { spans: [], closed: holiday, period: null }
  const weekday = weekdayOf(day)
  const period = hours.periods.find(({ from, until }) => from <= day && day <= until)
  const other = period?.week[weekday]
  const spans = other ?? hours.week[weekday]
  return {
    spans,
    closed: spans.length === 0 ? 'weekday' : null,
    period: other && period ? period.name : null,
  }
}

/** What closes the office on a day; `everyYear`: on that day of every year. */
export function holidayOn(
  day: Day,
  { holidays }: Pick<OfficeHoursDraft, 'holidays'>,
  everyYear = false,
): Holiday | undefined {
  const yearly = yearlyDay(day)
  return holidays.find((holiday) => (!everyYear && holiday.day === day) || holiday.day === yearly)
}

/** A holiday's day that comes every year. */
export function yearlyDay(day: Day): Holiday['day'] {
  return `--${day.slice(5)}`
}

function weekdayOf(day: Day): Weekday {
  return weekdaySchema.parse(String(new Date(`${day}T00:00:00Z`).getUTCDay()))
}
