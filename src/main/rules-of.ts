import { HOUR_MS } from '../office/index.ts'
import type { Config } from '../config.ts'
import { CHOICE_WAIT_MS, type Rules } from '../routing/index.ts'

/** The part of the configuration that rules are made of. */
export type RuledConfig = Pick<
  Config,
  'clarify' | 'deadline' | 'timezone' | 'claimMinutes' | 'citizens' | 'retentionDays' | 'fixed'
>

/** What the configuration fixes of the office's rules of time; calendar and ladder are the office's to edit. */
export function rulesOf({
  clarify,
  deadline,
  timezone,
  claimMinutes,
  citizens,
  retentionDays,
}: RuledConfig): Omit<Rules, 'calendar' | 'ladder'> {
  return {
    deadlineHours: deadline.hours,
    timeZone: timezone,
    pauseMs: clarify.hours * HOUR_MS,
    pauseEnd: clarify.end,
    choiceWaitMs: CHOICE_WAIT_MS,
    claimMs: claimMinutes * 60_000,
    casesPerDay: citizens.casesPerDay,
    retentionMs: retentionDays * 24 * HOUR_MS,
  }
}
