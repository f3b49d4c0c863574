import type { Day } from '../office/index.ts'
import type { ChannelName } from '../routing/index.ts'
import type { DayTraffic, DayVisitors, Traffic } from './traffic.ts'

const DAY_MS = 86_400_000

interface DatedTraffic {
  day: Day
  traffic: DayTraffic
}

/** `days`: all days of a period on which anybody came or was written to, in order. `first`: with which the period begins. */
export function addUpTraffic(days: readonly DatedTraffic[], first: Day): Traffic {
  const hours = days.flatMap(({ traffic }) => traffic.hours)
  const came = hours.reduce((sum, hour) => sum + hour.came, 0)
  const ofDays = (count: (one: DatedTraffic) => number) => days.reduce((sum, one) => sum + count(one), 0)
  const newcomers = ofDays(({ traffic }) => traffic.visitors.fresh)
  const visitors = ofDays(({ day, traffic }) => firstVisits(traffic.visitors, since(first, day)))
  // Whoever is no newcomer had come before the period; of the newcomers, those who came a second time in it.
  const returned = ofDays(({ day, traffic }) => within(traffic.second, since(first, day)))
  return {
    came,
    sent: hours.reduce((sum, { sent }) => sum + sent, 0),
    visits: ofDays(({ traffic }) => peopleIn(traffic.visitors)),
    visitors,
    newcomers,
    returning: visitors - newcomers + returned,
    channels: channelsOf(days, first),
    hours: Array.from({ length: 24 }, (_, hour) => cameIn(hours.filter((one) => one.hour === hour))),
    days: days.map(({ day, traffic }) => ({
      day,
      came: cameIn(traffic.hours),
      visitors: peopleIn(traffic.visitors),
    })),
  }
}

function channelsOf(days: readonly DatedTraffic[], first: Day): Traffic['channels'] {
  const hours = days.flatMap(({ traffic }) => traffic.hours)
  const names = new Set<ChannelName>(hours.map(({ channel }) => channel))
  return [...names]
    .map((channel) => ({
      channel,
      came: cameIn(hours.filter((one) => one.channel === channel)),
      visitors: days.reduce(
        (sum, { day, traffic }) => sum + firstVisits(traffic.channels[channel] ?? NOBODY, since(first, day)),
        0,
      ),
    }))
    .toSorted((one, other) => other.came - one.came || one.channel.localeCompare(other.channel))
}

const NOBODY: DayVisitors = { fresh: 0, again: {} }

/** Days of the period before this one. */
function since(first: Day, day: Day): number {
  return (Date.parse(day) - Date.parse(first)) / DAY_MS
}

/** Of a day's visitors those who hadn't come in the period before. */
function firstVisits(visitors: DayVisitors, daysBefore: number): number {
  return peopleIn(visitors) - within(visitors.again, daysBefore)
}

/** Who had come last in that many days before. */
function within(byDaysAgo: Record<string, number>, daysBefore: number): number {
  return Object.entries(byDaysAgo).reduce(
    (sum, [daysAgo, people]) => (Number(daysAgo) <= daysBefore ? sum + people : sum),
    0,
  )
}

function peopleIn({ fresh, again }: DayVisitors): number {
  return Object.values(again).reduce((sum, people) => sum + people, fresh)
}

function cameIn(hours: DayTraffic['hours']): number {
  return hours.reduce((sum, { came }) => sum + came, 0)
}
