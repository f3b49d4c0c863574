import type { Calendar, Holiday } from './calendar.ts'
import { addDays, type Day, dayOf } from './calendar-day.ts'
import { openingOn } from './calendar-opening.ts'

/** A day that the calendar didn't count at all, and why: a holiday, or a weekday on which the office is closed. */
export interface DayOff {
  day: Day
  holiday: Pick<Holiday, 'name' | 'kind'> | null
}

/** The days from `start` until `end`, both included, on which the office is closed. None by the clock. */
export function daysOff(start: Date, end: Date, calendar: Calendar): DayOff[] {
  if (calendar.kind === 'clock') return []
  const { hours, timeZone } = calendar
  const last = dayOf(end, timeZone)
  const found: DayOff[] = []
  for (let day = dayOf(start, timeZone); day <= last; day = addDays(day, 1)) {
    const { closed } = openingOn(day, hours)
    if (closed === null) continue
    found.push({ day, holiday: closed === 'weekday' ? null : { name: closed.name, kind: closed.kind } })
  }
  return found
}
