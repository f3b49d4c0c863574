import { type Holiday, type OfficeHoursDraft, type Weekday, writeSpans } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { WEEKDAYS } from './calendar-draft.ts'

/** A whole calendar, as people compare it with another. */
export function describeHours({ week, periods, holidays }: OfficeHoursDraft, texts: Texts): string {
  const sorted = holidays.toSorted((one, other) => (one.day < other.day ? -1 : 1))
  return [
    describeWeek(week, texts),
    ...periods.map(
      ({ name, from, until, week: other }) =>
        `${name}, ${texts.formatDay(from)}–${texts.formatDay(until)}: ${describeWeek(other, texts)}`,
    ),
    ...sorted.map((holiday) => `${describeDay(holiday, texts)}: ${holiday.name}`),
  ].join('\n')
}

/** The hours of the days that are named, day by day. */
export function describeWeek(
  week: Partial<Record<Weekday, OfficeHoursDraft['week'][Weekday]>>,
  texts: Texts,
) {
  return WEEKDAYS.flatMap((day) => {
    const spans = week[day]
    if (!spans) return []
    const hours = writeSpans(spans) || texts.say('dashboard-calendar-closed')
    return `${texts.say(`dashboard-weekday-${day}`)} ${hours}`
  }).join('; ')
}

/** "31 Maret 2027", or of every year "17 Agustus". */
export function describeDay({ day }: Pick<Holiday, 'day'>, texts: Texts): string {
  return isYearly(day) ? texts.formatDay(`2028${day.slice(1)}`).replace(/ 2028$/, '') : texts.formatDay(day)
}

export const isYearly = (day: Holiday['day']) => day.startsWith('--')
