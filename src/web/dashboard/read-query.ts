import {
  addDays,
  DAY_MS,
  type Day,
  dayBegins,
  dayOf,
  type InstansiId,
  instansiIdSchema,
  readDay,
} from '../../office/index.ts'
import type { Days, Stretch } from '../../reports/index.ts'

/** Whole days of the office's calendar, the last one included. */
export interface AskedPeriod {
  first: Day
  last: Day
  now: Stretch
  /** As many days, right before. */
  before: Stretch
  /** Those as days. */
  daysBefore: Days
  /** Why it isn't what was asked for; null: it is. */
  fault: 'unclear' | 'turned' | 'too-long' | null
}

/** Without a word: today and the days before it. */
const USUAL_DAYS = 30
export const MOST_DAYS = 366

/** `undefined`: nobody's; null: everybody's. */
export function readInstansi(typed: string | undefined): InstansiId | null | undefined {
  if (!typed) return null
  return instansiIdSchema.safeParse(typed).data
}

/** The days that an address asks for; the usual ones, and why, where that can't be. */
export function readPeriod(
  { first, last }: { first: string | undefined; last: string | undefined },
  at: Date,
  timeZone: string,
): AskedPeriod {
  const today = dayOf(at, timeZone)
  const usual = { first: addDays(today, 1 - USUAL_DAYS), last: today }
  const asked = { first: first ? readDay(first) : usual.first, last: last ? readDay(last) : usual.last }
  const fault = faultOf(asked)
  const days = fault === null && asked.first && asked.last ? { first: asked.first, last: asked.last } : usual
  const daysBefore = {
    first: addDays(days.first, -daysIn(days.first, days.last)),
    last: addDays(days.first, -1),
  }
  const midnight = (day: Day) => dayBegins(day, timeZone)
  const from = midnight(days.first)
  return {
    ...days,
    now: { from, until: midnight(addDays(days.last, 1)) },
    before: { from: midnight(daysBefore.first), until: from },
    daysBefore,
    fault,
  }
}

function faultOf({ first, last }: { first: Day | null; last: Day | null }): AskedPeriod['fault'] {
  if (!first || !last) return 'unclear'
  if (last < first) return 'turned'
  return daysIn(first, last) > MOST_DAYS ? 'too-long' : null
}

function daysIn(first: Day, last: Day): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1
}
