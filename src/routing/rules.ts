import type { Calendar } from '../office/index.ts'
import type { Ladder } from './ladder.ts'

/** What the office has decided about time. Decisions get it as a value; nothing here changes while one is made. */
export interface Rules {
  /** The promise to the citizen, in hours of the calendar (Malinau 60/2017: 24). */
  deadlineHours: number
  /** Who hears of a deadline, before and after it. */
  ladder: Ladder
  calendar: Calendar
  /** IANA name of the zone in which people read times and sleep. */
  timeZone: string
  /** How long the citizen may be waited for in all pauses of one inquiry, in milliseconds. */
  pauseMs: number
  /** What happens when the citizen doesn't answer what was asked: the clock runs on, or the inquiry is closed. */
  pauseEnd: 'resume' | 'close'
  /** How long a choice offered to the citizen may stay unpressed, in milliseconds. */
  choiceWaitMs: number
  /** How long a silent citizen's data is kept, in milliseconds. */
  retentionMs: number
  /** How long "Ambil" holds unless the officer answers, moves or lets go before, in milliseconds. */
  claimMs: number
  /** Cases that one citizen may bring the desks within a day; further messages join the newest. */
  casesPerDay: number
}

/** A suggestion that nobody presses is referred after an hour. */
export const CHOICE_WAIT_MS = 3_600_000
