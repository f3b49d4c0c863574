import { type OfficeHours, usualOfficeHours } from '../office/index.ts'
import {
  LADDER_SETTING,
  type Ladder,
  ladderSchema,
  type Rules,
  stepsBefore,
  usualLadder,
} from '../routing/index.ts'
import type { Calendars, Settings } from '../storage/index.ts'
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
  settings,
}: {
  config: RuledConfig
  calendars: Pick<Calendars, 'current'>
  settings: Pick<Settings, 'read'>
}): Promise<LivingRules> {
  let hours: OfficeHours = usualOfficeHours
  let ladder: Ladder = usualLadder(config.deadline.remindAt)
  const reload = async () => {
    ladder = ladderOf(await settings.read(LADDER_SETTING, ladderSchema), config)
    hours = (await calendars.current()) ?? usualOfficeHours
  }
  await reload()
  const fixed = rulesOf(config)
  const rules: Rules = {
    ...fixed,
    get ladder() {
      return ladder
    },
    get calendar() {
      return config.deadline.calendar === 'clock'
        ? ({ kind: 'clock' } as const)
        : ({ kind: 'working', hours, timeZone: fixed.timeZone } as const)
    },
  }
  return { rules, reload }
}

/** The office's own ladder; where the environment says when to remind, that stays and only the rest is the office's. */
export function ladderOf(stored: Ladder | null, { deadline, fixed }: RuledConfig): Ladder {
  const usual = usualLadder(deadline.remindAt)
  if (stored === null) return usual
  if (!fixed.includes('REMIND_AT')) return stored
  return [...stepsBefore(usual), ...stored.filter(({ at }) => at >= 1)]
}
