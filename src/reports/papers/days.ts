import type { Day } from '../../office/index.ts'

const DAY_MS = 86_400_000

export function shiftDays(day: Day, days: number): Day {
  return written(Date.parse(day) + days * DAY_MS)
}

/** Of the first day of a month: the first day of a month so many later. */
export function shiftMonths(first: Day, months: number): Day {
  const [year = 0, month = 0] = first.split('-').map(Number)
  return written(Date.UTC(year, month - 1 + months, 1))
}

export function lastOfMonth(first: Day): Day {
  return shiftDays(shiftMonths(first, 1), -1)
}

/** Both ends included. */
export function daysIn(first: Day, last: Day): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1
}

export function isWholeMonth(first: Day, last: Day): boolean {
  return first.endsWith('-01') && last === lastOfMonth(first)
}

export function isWholeYear(first: Day, last: Day): boolean {
  return first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`
}

function written(at: number): Day {
  return new Date(at).toISOString().slice(0, 10)
}
