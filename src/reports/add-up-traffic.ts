import type { Day } from '../office/index.ts'
import type { ChannelName } from '../routing/index.ts'
import type { DayTraffic, Traffic } from './traffic.ts'

/** `days`: all days of a period on which anybody came or was written to, in order. `first`: with which the period begins. */
export function addUpTraffic(days: readonly { day: Day; traffic: DayTraffic }[], first: Day): Traffic {
  const people = days.flatMap(({ traffic }) => traffic.people)
  const hours = days.flatMap(({ traffic }) => traffic.hours)
  const newcomers = peopleIn(people.filter(({ before }) => before === null))
  // Who came twice in the period is counted on the first of these days: later ones say that they were here before.
  const isFirstInPeriod = ({ before }: { before: Day | null }) => before === null || before < first
  const visitors = peopleIn(people.filter(isFirstInPeriod))
  const newcomersWhoReturned = peopleIn(people.filter((one) => one.isSecond && !isFirstInPeriod(one)))
  return {
    came: sumOf(hours, 'came'),
    sent: sumOf(hours, 'sent'),
    visits: peopleIn(people),
    visitors,
    newcomers,
    returning: visitors - newcomers + newcomersWhoReturned,
    channels: channelsOf(hours, days.flatMap(({ traffic }) => traffic.byChannel).filter(isFirstInPeriod)),
    hours: Array.from({ length: 24 }, (_, hour) =>
      sumOf(
        hours.filter((one) => one.hour === hour),
        'came',
      ),
    ),
    days: days.map(({ day, traffic }) => ({
      day,
      came: sumOf(traffic.hours, 'came'),
      visitors: peopleIn(traffic.people),
    })),
  }
}

function channelsOf(hours: DayTraffic['hours'], people: DayTraffic['byChannel']): Traffic['channels'] {
  const names = new Set<ChannelName>(hours.map(({ channel }) => channel))
  return [...names]
    .map((channel) => ({
      channel,
      came: sumOf(
        hours.filter((one) => one.channel === channel),
        'came',
      ),
      visitors: peopleIn(people.filter((one) => one.channel === channel)),
    }))
    .toSorted((one, other) => other.came - one.came || one.channel.localeCompare(other.channel))
}

function peopleIn(groups: readonly { people: number }[]): number {
  return groups.reduce((sum, { people }) => sum + people, 0)
}

function sumOf(hours: DayTraffic['hours'], name: 'came' | 'sent'): number {
  return hours.reduce((sum, hour) => sum + hour[name], 0)
}
