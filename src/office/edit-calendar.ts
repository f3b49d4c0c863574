import type { Holiday, OfficeHoursDraft, Span, Weekday } from './calendar.ts'
import { addDays, type Day } from './calendar-day.ts'
import { holidayOn, yearlyDay } from './calendar-opening.ts'

/** Why the calendar can't be changed so. */
export type CalendarFault =
  /** It ends before it begins. */
  | 'order'
  /** Closed for longer than any office closes at once. */
  | 'too-long'
  /** All of these days are closed already. */
  | 'known'
  /** No weekday has hours. */
  | 'never-open'
  /** Another period has some of its days. */
  | 'crossing'

type Edited = OfficeHoursDraft | { fault: CalendarFault }

/** In days: who closes for longer means another year. */
const LONGEST_HOLIDAY_DAYS = 60

/** Closes the office on these days, of one year or of every year; those that are closed already stay as they are. */
export function addHolidays(
  hours: OfficeHoursDraft,
  { from, until, yearly, ...holiday }: Omit<Holiday, 'day'> & { from: Day; until: Day; yearly: boolean },
): Edited {
  if (until < from) return { fault: 'order' }
  if (until > addDays(from, LONGEST_HOLIDAY_DAYS)) return { fault: 'too-long' }
  const fresh: Holiday[] = []
  for (let day = from; day <= until; day = addDays(day, 1))
    if (!holidayOn(day, hours, yearly)) fresh.push({ ...holiday, day: yearly ? yearlyDay(day) : day })
  return fresh.length === 0 ? { fault: 'known' } : { ...hours, holidays: [...hours.holidays, ...fresh] }
}

/** Opens the office on the day that was closed under this name. */
export function removeHoliday(hours: OfficeHoursDraft, day: Holiday['day']): OfficeHoursDraft {
  return { ...hours, holidays: hours.holidays.filter((holiday) => holiday.day !== day) }
}

/** Sets the usual hours of every weekday. */
export function setWeek(hours: OfficeHoursDraft, week: Record<Weekday, Span[]>): Edited {
  if (Object.values(week).every((spans) => spans.length === 0)) return { fault: 'never-open' }
  return { ...hours, week }
}

/** Sets other hours for a time, of the weekdays that it names. */
export function addPeriod(hours: OfficeHoursDraft, period: OfficeHoursDraft['periods'][number]): Edited {
  if (period.until < period.from) return { fault: 'order' }
  if (Object.keys(period.week).length === 0) return { fault: 'never-open' }
  const isCrossed = hours.periods.some(({ from, until }) => from <= period.until && period.from <= until)
  return isCrossed ? { fault: 'crossing' } : { ...hours, periods: [...hours.periods, period] }
}

export function removePeriod(hours: OfficeHoursDraft, from: Day): OfficeHoursDraft {
  return { ...hours, periods: hours.periods.filter((period) => period.from !== from) }
}
