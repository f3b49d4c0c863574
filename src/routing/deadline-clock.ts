import { z } from 'zod'
import { HOUR_MS } from '../office/index.ts'
import { promiseOf } from './breach.ts'
import type { Inquiry } from './inquiry.ts'

/** What a deadline was computed from, so that anybody can compute it again. */
export const deadlineClockSchema = z.object({
  startedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  /** The promise, in hours of the calendar. */
  hours: z.number().positive(),
  /** The calendar and its version. */
  calendar: z.string(),
  /** How long the citizen was waited for, in milliseconds; with a pause that goes on, until now. */
  pausedMs: z.number().nonnegative(),
})
export type DeadlineClock = z.infer<typeof deadlineClockSchema>

/** The clock of a promise; null where there is none. Promises of before hours were kept are by the clock, or not explained. */
export function deadlineClock(inquiry: Pick<Inquiry, 'state'>, now: Date): DeadlineClock | null {
  const { state } = inquiry
  const given = promiseOf(inquiry)
  if (!given) return null
  const { startedAt, dueAt, calendar, hours, pausedMs } = given
  const spanMs = dueAt.getTime() - startedAt.getTime() - pausedMs
  const promised = hours ?? (calendar === 'clock' ? spanMs / HOUR_MS : null)
  if (promised === null || promised <= 0) return null
  const pause = state.name === 'referred' ? state.pause : null
  return {
    startedAt: startedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    hours: promised,
    calendar,
    pausedMs: pausedMs + (pause ? Math.max(0, now.getTime() - pause.since.getTime()) : 0),
  }
}
