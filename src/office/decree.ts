import { z } from 'zod'
import { addDays, type Day } from './calendar-day.ts'
import { momentOf } from './local-time.ts'

/**
 * The decree (*Keputusan Kepala Instansi*) that appoints a person; *Diskominfo*'s own admins may have none. `until`: its
 * last day, in the office's time zone; absent: until it is revoked.
 */
export const decreeSchema = z
  .object({ number: z.string().min(1).max(100), date: z.iso.date(), until: z.iso.date().optional() })
  .refine(({ date, until }) => until === undefined || until > date, {
    path: ['until'],
    error: 'ends before it begins',
  })
export type Decree = z.infer<typeof decreeSchema>

/** The first moment at which the decree is over: its last day counts whole. Null: until it is revoked. */
export function endOfDecree(decree: Decree | null, timeZone: string): Date | null {
  if (decree?.until === undefined) return null
  const [year = 0, month = 0, day = 0] = decree.until.split('-').map(Number)
  return momentOf({ year, month, day: day + 1, hour: 0, minute: 0 }, timeZone)
}

/** When people are warned that a decree ends: a month before, a week before, and on its last day. */
export const decreeWarningSchema = z.enum(['month', 'week', 'last-day'])
export type DecreeWarning = z.infer<typeof decreeWarningSchema>

/** So many days before the last day. */
const DAYS_BEFORE: Record<DecreeWarning, number> = { month: 30, week: 7, 'last-day': 0 }

/** What should have been said by today about a decree that ends on this day, the latest last; nothing once it is over. */
export function warningsDue(until: Day, today: Day): DecreeWarning[] {
  if (today > until) return []
  return decreeWarningSchema.options.filter((warning) => addDays(until, -DAYS_BEFORE[warning]) <= today)
}

/** Does this decree end within a month from today? */
export function endsSoon(decree: Decree | null, today: Day): boolean {
  return decree?.until !== undefined && warningsDue(decree.until, today).length > 0
}
