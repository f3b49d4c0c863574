import { addHours, addMs, calendarVersion, countedMs, HOUR_MS, subtractMs } from '../office/index.ts'
import type { Claim, Pause, Promised } from './inquiry.ts'
import { stepAfter, stepsBefore } from './ladder.ts'
import type { Rules } from './rules.ts'

/** The promise that begins with the first referral. */
export function beginPromise(now: Date, rules: Rules): Promised {
  return {
    startedAt: now,
    dueAt: addHours(now, rules.deadlineHours, rules.calendar),
    calendar: calendarVersion(rules.calendar),
    hours: rules.deadlineHours,
    reminded: 0,
    overdueTold: false,
    escalations: 0,
    pauses: 0,
    pausedMs: 0,
  }
}

/**
 * The promise after a pause: what was left of it when the pause began is left of it now, counted by today's calendar. A
 * promise that was broken before stays broken.
 */
export function resumePromise(promised: Promised, pause: Pause, now: Date, rules: Rules): Promised {
  // Its question still waits for the morning: nothing has stood still.
  if (now < pause.since) return promised
  const pausedMs = promised.pausedMs + now.getTime() - pause.since.getTime()
  if (isOverdue(promised, pause.since)) return { ...promised, pausedMs }
  const left = countedMs(pause.since, promised.dueAt, rules.calendar)
  return {
    ...promised,
    dueAt: addMs(now, left, rules.calendar),
    calendar: calendarVersion(rules.calendar),
    pausedMs,
  }
}

/** How much of the time for asking the citizen is left, in milliseconds. */
export function pauseLeftMs(promised: Promised, rules: Rules): number {
  return rules.pauseMs - promised.pausedMs
}

/** When something has to be done about a pause next: a word to the citizen half-way, then its end. */
export function nextMomentOfPause({ since, endsAt, reminded }: Pause): Date {
  return reminded ? endsAt : new Date((since.getTime() + endsAt.getTime()) / 2)
}

/** The moment of reminder `index` (from 0). */
function reminderAt(promised: Promised, rules: Rules, index: number): Date | null {
  const fraction = stepsBefore(rules.ladder)[index]?.at
  if (fraction === undefined) return null
  return subtractMs(promised.dueAt, promisedMs(promised, rules) * (1 - fraction), rules.calendar)
}

/**
 * How much time the promise gives its desks in all, pauses not counted, in milliseconds of the office's calendar: the half of it
 * is over when half of it is left. Under a calendar that counts less between the two ends than was promised, that is all there is.
 */
function promisedMs({ startedAt, dueAt, hours, pausedMs }: Promised, rules: Rules): number {
  const counted = countedMs(startedAt, dueAt, rules.calendar)
  return Math.max(0, hours === undefined ? counted - pausedMs : Math.min(counted, hours * HOUR_MS))
}

function escalationAt(promised: Promised, rules: Rules, number: number): Date {
  const { at } = stepAfter(rules.ladder, number)
  return addHours(promised.dueAt, rules.deadlineHours * (at - 1), rules.calendar)
}

/** When something has to be done about this promise next: a reminder, the deadline, or the next escalation. */
export function nextMoment(promised: Promised, rules: Rules): Date {
  if (promised.overdueTold) return escalationAt(promised, rules, promised.escalations + 1)
  return reminderAt(promised, rules, promised.reminded) ?? promised.dueAt
}

/**
 * When a referred question wakes: its promise's next moment, or the end of the claim where that is earlier. Once the citizen
 * is asked, the pause's own moment; the promise's still comes where it lies before the question goes out.
 */
export function nextWake(
  { promised, claim, pause }: { promised: Promised; claim?: Claim | undefined; pause: Pause | null },
  rules: Rules,
): Date {
  const due = nextMoment(promised, rules)
  if (pause) return due <= pause.since ? due : nextMomentOfPause(pause)
  return claim && claim.until < due ? claim.until : due
}

/** How many reminders should have gone out by now. */
export function remindersDue(promised: Promised, rules: Rules, now: Date): number {
  return stepsBefore(rules.ladder).filter(
    (_, index) => (reminderAt(promised, rules, index) ?? promised.dueAt) <= now,
  ).length
}

/** How many escalations should have gone out by now; counted from what was done, so that a long outage costs one message, not many. */
export function escalationsDue(promised: Promised, rules: Rules, now: Date): number {
  let number = promised.escalations
  while (escalationAt(promised, rules, number + 1) <= now) number++
  return number
}

/** Is the promise broken at this moment? Computed, never stored. */
export function isOverdue(promised: Promised, now: Date): boolean {
  return now >= promised.dueAt
}
