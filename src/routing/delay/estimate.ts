import { addDays, countedMs, type Day, dayOf, momentOf } from '../../office/index.ts'
import type { InquiryIn, Promised } from '../inquiry.ts'
import type { Rules } from '../rules.ts'
import { type Estimate, estimateSchema } from './delay-reason.ts'

type Given = Pick<Rules, 'calendar' | 'timeZone'>

const DAYS = { tomorrow: 1, 'two-days': 2, 'three-days': 3 } as const
const WEEK = 7
/** Days; no office is closed for longer. */
const LONGEST_CLOSED = 60

/** The days that may be told to a citizen: only such as say more than the deadline, and than what was told before. */
export function estimatesFor(
  { promised, delay }: InquiryIn<'referred'>['state'],
  now: Date,
  rules: Given,
): { estimate: Estimate; until: Day }[] {
  return estimateSchema.options
    .map((estimate) => ({ estimate, until: estimatedDay(estimate, now, rules) }))
    .filter(({ until }) => until !== delay?.until && isLater(until, promised, now, rules))
}

/** Is this day after today and after the day of the deadline? */
export function isLater(until: Day, { dueAt }: Promised, now: Date, { timeZone }: Given): boolean {
  return until > dayOf(now, timeZone) && until > dayOf(dueAt, timeZone)
}

/** Days on which the office's calendar counts nothing are not counted; a week ends on the next day that it counts. */
function estimatedDay(estimate: Estimate, now: Date, rules: Given): Day {
  const today = dayOf(now, rules.timeZone)
  if (estimate === 'week') return nextOpen(addDays(today, WEEK), rules)
  let day = today
  for (let counted = 0; counted < DAYS[estimate]; counted++) day = nextOpen(addDays(day, 1), rules)
  return day
}

function nextOpen(from: Day, rules: Given): Day {
  for (let ahead = 0; ahead < LONGEST_CLOSED; ahead++) {
    const day = addDays(from, ahead)
    if (countedMs(beginOf(day, rules), beginOf(addDays(day, 1), rules), rules.calendar) > 0) return day
  }
  return from
}

function beginOf(date: Day, { timeZone }: Given): Date {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return momentOf({ year, month, day, hour: 0, minute: 0 }, timeZone)
}
