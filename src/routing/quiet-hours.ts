import { localTime, momentOf } from '../office/index.ts'

/** Nobody is woken between 21.00 and 06.00 local time. */
const QUIET_FROM_HOUR = 21
const QUIET_UNTIL_HOUR = 6

/** The end of the quiet hours that `now` lies in, or null by day. */
export function quietUntil(now: Date, timeZone: string): Date | null {
  const local = localTime(now, timeZone)
  if (local.hour >= QUIET_UNTIL_HOUR && local.hour < QUIET_FROM_HOUR) return null
  const day = local.hour >= QUIET_FROM_HOUR ? local.day + 1 : local.day
  return momentOf({ ...local, day, hour: QUIET_UNTIL_HOUR, minute: 0 }, timeZone)
}
