import { HOUR_MS } from './durations.ts'
import type { Calendar, OfficeHours } from './calendar.ts'
import { addDays, type Day, dayOf } from './calendar-day.ts'
import { openingOn } from './calendar-opening.ts'
import { momentOf } from './local-time.ts'

/** No office closes for longer; a calendar that does has no hours at all. */
const LONGEST_CLOSURE_DAYS = 400

/** The moment at which `hours` of the calendar have passed since `start`. Throws when the calendar never opens. */
export function addHours(start: Date, hours: number, calendar: Calendar): Date {
  return addMs(start, hours * HOUR_MS, calendar)
}

/** The same in milliseconds. */
export function addMs(start: Date, ms: number, calendar: Calendar): Date {
  if (calendar.kind === 'clock') return new Date(start.getTime() + ms)
  let left = ms
  for (const { from, until } of spansFrom(start, 1, calendar)) {
    const begin = Math.max(from, start.getTime())
    const available = until - begin
    if (available <= 0) continue
    if (left <= available) return new Date(begin + left)
    left -= available
  }
  throw tooFewHours(ms)
}

/** The moment from which just so much of the calendar's time is left until `end`; after a closure, the opening rather than the closing. */
export function subtractMs(end: Date, ms: number, calendar: Calendar): Date {
  if (calendar.kind === 'clock' || ms <= 0) return new Date(end.getTime() - ms)
  let left = ms
  for (const { from, until } of spansFrom(end, -1, calendar)) {
    const last = Math.min(until, end.getTime())
    const available = last - from
    if (available <= 0) continue
    if (left <= available) return new Date(last - left)
    left -= available
  }
  throw tooFewHours(ms)
}

/** How much of the calendar's time lies between two moments, in milliseconds; 0 when the second is not later. */
export function countedMs(start: Date, end: Date, calendar: Calendar): number {
  if (end <= start) return 0
  if (calendar.kind === 'clock') return end.getTime() - start.getTime()
  const last = dayOf(end, calendar.timeZone)
  let counted = 0
  for (let day = dayOf(start, calendar.timeZone); day <= last; day = addDays(day, 1))
    for (const { from, until } of momentsOn(day, calendar.hours, calendar.timeZone))
      counted += Math.max(0, Math.min(until, end.getTime()) - Math.max(from, start.getTime()))
  return counted
}

/** Is the office open at this moment? */
export function isOpenAt(at: Date, hours: OfficeHours, timeZone: string): boolean {
  const now = at.getTime()
  return momentsOn(dayOf(at, timeZone), hours, timeZone).some(({ from, until }) => from <= now && now < until)
}

/** The office's open times from that day on, or back from it; ends where it doesn't open for longer than any office closes. */
function* spansFrom(
  at: Date,
  step: 1 | -1,
  { hours, timeZone }: Extract<Calendar, { kind: 'working' }>,
): Generator<{ from: number; until: number }> {
  let closedDays = 0
  for (let day = dayOf(at, timeZone); closedDays < LONGEST_CLOSURE_DAYS; day = addDays(day, step)) {
    const spans = momentsOn(day, hours, timeZone)
    closedDays = spans.length === 0 ? closedDays + 1 : 0
    yield* step === 1 ? spans : spans.toReversed()
  }
}

function tooFewHours(ms: number): Error {
  return new Error(
    `The office's calendar has too few working hours to place a deadline of ${ms / HOUR_MS} hours`,
  )
}

function momentsOn(day: Day, hours: OfficeHours, timeZone: string): { from: number; until: number }[] {
  const [year, month, date] = day.split('-').map(Number)
  const at = (time: string) =>
    momentOf(
      {
        year: year ?? 0,
        month: month ?? 0,
        day: date ?? 0,
        hour: Number(time.slice(0, 2)),
        minute: Number(time.slice(3, 5)),
      },
      timeZone,
    ).getTime()
  return openingOn(day, hours).spans.map(([from, until]) => ({ from: at(from), until: at(until) }))
}
