import type { Day } from '../office/index.ts'
import type { ChannelName } from '../routing/index.ts'
import type { Days } from './days.ts'

/**
 * How many came and were written to (Permen PANRB 83/2012 III.E: *frekuensi dan lalu lintas, jangkauan*). A person is counted
 * once per channel: nobody knows that two accounts are one.
 */
export interface Traffic {
  /** Messages and presses of citizens, and messages to them that a platform took. */
  came: number
  sent: number
  /** Days on which a person came, all together. */
  visits: number
  /** Different people who came. */
  visitors: number
  /** Of whom it was the first time ever. */
  newcomers: number
  /** Who had come on an earlier day as well, in the period or before it. */
  returning: number
  channels: { channel: ChannelName; came: number; visitors: number }[]
  /** What came, by the hour of the day where the office is: 24 numbers. */
  hours: number[]
  /** What came and was sent, by day; days of which nothing is known are missing. */
  days: { day: string; came: number; visitors: number }[]
}

/** Where it comes from. Never locks. */
export interface TrafficLog {
  /** Null: counting began later than these days. */
  traffic(days: Days): Promise<Traffic | null>
}

/**
 * The traffic of one day, so that it can be added to that of others: people who came on several days are told apart by the
 * day on which each came before.
 */
export interface DayTraffic {
  /** What came and was sent, by channel and hour of the day. */
  hours: { channel: ChannelName; hour: number; came: number; sent: number }[]
  /** People who came. `before`: on which day they had come last; null: never. `isSecond`: that was their first day. */
  people: { before: Day | null; isSecond: boolean; people: number }[]
  /** The same by channel, as far as they came through it. */
  byChannel: { channel: ChannelName; before: Day | null; people: number }[]
}
