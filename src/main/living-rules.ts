import { type OfficeHours, usualOfficeHours } from '../office/index.ts'
import type { Rules } from '../routing/index.ts'
import type { Calendars } from '../storage/index.ts'
import { type RuledConfig, rulesOf } from './rules-of.ts'

export interface LivingRules {
  /** The rules as they stand at the moment of reading; a decision is made in one go and sees one state of them. */
  rules: Rules
  /** Reads anew what the office edits. When it can't be read, the former rules stay, and this rejects. */
  reload(): Promise<void>
}

/** The office's rules of time: from the configuration, and from what the office edits while the service runs. */
export async function createLivingRules({
  config,
  calendars,
}: {
  config: RuledConfig
  calendars: Pick<Calendars, 'current'>
}): Promise<LivingRules> {
  let hours: OfficeHours = usualOfficeHours
  const reload = async () => {
    hours = (await calendars.current()) ?? usualOfficeHours
  }
  await reload()
  const fixed = rulesOf(config)
  const rules: Rules = {
    ...fixed,
    get calendar() {
      return config.deadline.calendar === 'clock'
        ? ({ kind: 'clock' } as const)
        : ({ kind: 'working', hours, timeZone: fixed.timeZone } as const)
    },
  }
  return { rules, reload }
}
