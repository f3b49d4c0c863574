import { addDays, type Day, DAY_MS, dayBegins, dayOf } from '../../office/index.ts'
import type { Days, Stretch } from '../../reports/index.ts'

/** The first day of its month. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

/** How many days these are. */
export function lengthOf({ first, last }: Days): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
}

/**
 * A stretch as whole days where the office is, and what is left of it before and after them; `days` null: there is no whole
 * one. Nothing happened outside of `extent`.
 */
export function inDays(
  stretch: Stretch,
  extent: Stretch,
  timeZone: string,
): { days: Days | null; rest: Stretch[] } {
  const [from, until] = [later(stretch.from, extent.from), earlier(stretch.until, extent.until)]
  if (from >= until) return { days: null, rest: [] }
  const begins = (day: Day) => dayBegins(day, timeZone)
  const [firstDay, lastDay] = [dayOf(from, timeZone), dayOf(new Date(until.getTime() - 1), timeZone)]
  const first = begins(firstDay) >= stretch.from ? firstDay : addDays(firstDay, 1)
  const last = begins(addDays(lastDay, 1)) <= stretch.until ? lastDay : addDays(lastDay, -1)
  if (first > last) return { days: null, rest: [{ from, until }] }
  const rest = [
    { from, until: begins(first) },
    { from: begins(addDays(last, 1)), until },
  ]
  return { days: { first, last }, rest: rest.filter((one) => one.from < one.until) }
}

const later = (one: Date, other: Date) => (one > other ? one : other)
const earlier = (one: Date, other: Date) => (one < other ? one : other)
