import { DAY_MS } from './durations.ts'
import { localTime, momentOf } from './local-time.ts'

/** A day of the calendar as `YYYY-MM-DD`: until when something holds, when to look at it again. Later days sort later. */
export type Day = string

const MONTHS = [
  ['januari', 'jan', 'january'],
  ['februari', 'pebruari', 'feb', 'peb', 'february'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'ags', 'agt', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des', 'dec', 'december'],
]

/** The day that it is at this moment in the zone. */
export function dayOf(at: Date, timeZone: string): Day {
  const { year, month, day } = localTime(at, timeZone)
  return written(year, month, day)
}

/**
 * A day as people type it: 31-12-2027, 31/12/2027, 31.12.2027, 31 Desember 2027, 2027-12-31. Null for anything else, for
 * a day that no calendar has, and for years that nobody can mean (two digits included).
 */
export function readDay(text: string): Day | null {
  const typed = text.trim().toLowerCase()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed)
  if (iso) return existing(iso[1], iso[2], iso[3])
  const digits = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})$/.exec(typed)
  if (digits) return existing(digits[3], digits[2], digits[1])
  const words = /^(\d{1,2})[\s.-]*([a-z]+)[\s.,-]*(\d{4})$/.exec(typed)
  if (!words) return null
  const month = MONTHS.findIndex((names) => names.includes(words[2] ?? ''))
  return month < 0 ? null : existing(words[3], String(month + 1), words[1])
}

/** Midnight, with which a day begins in the zone. */
export function dayBegins(of: Day, timeZone: string): Date {
  const [year = 0, month = 0, day = 0] = of.split('-').map(Number)
  return momentOf({ year, month, day, hour: 0, minute: 0 }, timeZone)
}

/** So many days later; earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The same day of the next year; of the 29th of February, the 28th. */
export function yearAfter(day: Day): Day {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return existing(next.slice(0, 4), next.slice(5, 7), next.slice(8)) ?? `${next.slice(0, 4)}-02-28`
}

function existing(year = '', month = '', day = ''): Day | null {
  const wanted = written(Number(year), Number(month), Number(day))
  const at = new Date(`${wanted}T00:00:00Z`)
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(wanted)
  return exists && Number(year) >= 1945 && Number(year) < 2200 ? wanted : null
}

function written(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

const two = (number: number) => String(number).padStart(2, '0')
