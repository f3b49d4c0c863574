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
 * People who came on a day. Who came on several days is told apart by how many days before each had come last: those for
 * whom that was before a period began come for the first time in it.
 */
export interface DayVisitors {
  /** Who had never come before. */
  fresh: number
  /** The others, by how many days ago they had come last. */
  again: Record<string, number>
}

/** The traffic of one day, so that it can be added to that of others. */
export interface DayTraffic {
  /** What came and was sent, by channel and hour of the day. */
  hours: { channel: ChannelName; hour: number; came: number; sent: number }[]
  visitors: DayVisitors
  /** Of `again`: those whose last visit had been their first one. */
  second: Record<string, number>
  /** As far as they came through each channel. */
  channels: Partial<Record<ChannelName, DayVisitors>>
}
