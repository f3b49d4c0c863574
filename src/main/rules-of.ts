import type { Config } from '../config.ts'
import { usualOfficeHours } from '../office/index.ts'
import { CHOICE_WAIT_MS, type Rules } from '../routing/index.ts'

/** The office's rules of time, from the configuration. */
export function rulesOf({ deadline, timezone, claimMinutes }: Config): Rules {
  return {
    deadlineHours: deadline.hours,
    remindAt: deadline.remindAt,
    calendar:
      deadline.calendar === 'clock'
        ? { kind: 'clock' }
        : { kind: 'working', hours: usualOfficeHours, timeZone: timezone },
    timeZone: timezone,
    choiceWaitMs: CHOICE_WAIT_MS,
    claimMs: claimMinutes * 60_000,
  }
}
