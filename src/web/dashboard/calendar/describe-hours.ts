import type { FieldChange } from '../../../knowledge/index.ts'
import { type Holiday, type OfficeHoursDraft, type Weekday, writeSpans } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { WEEKDAYS } from './calendar-draft.ts'

/** A whole calendar, as people compare it with another. */
export function describeHours(hours: OfficeHoursDraft, texts: Texts): string {
  return [
    describeWeek(hours.week, texts),
    ...describePeriods(hours, texts),
    ...describeHolidays(hours, texts),
  ].join('\n')
}

/** What another calendar changes, part by part; of each part what comes and what goes. */
export function compareHours(before: OfficeHoursDraft, after: OfficeHoursDraft, texts: Texts): FieldChange[] {
  const parts = [
    { field: texts.say('dashboard-calendar-hours'), lines: describeDays },
    { field: texts.say('dashboard-calendar-periods'), lines: describePeriods },
    { field: texts.say('dashboard-calendar-libur'), lines: describeHolidays },
  ]
  return parts.flatMap(({ field, lines }) => {
    const [old, fresh] = [lines(before, texts), lines(after, texts)]
    const come = fresh.filter((line) => !old.includes(line))
    const go = old.filter((line) => !fresh.includes(line))
    const isSame = come.length + go.length === 0
    return isSame ? [] : [{ field, before: old.join('\n'), after: fresh.join('\n'), items: { come, go } }]
  })
}

const describeDays = ({ week }: OfficeHoursDraft, texts: Texts) =>
  WEEKDAYS.map((day) => describeWeek({ [day]: week[day] }, texts))

const describePeriods = ({ periods }: OfficeHoursDraft, texts: Texts) =>
  periods.map(
    ({ name, from, until, week }) =>
      `${name}, ${texts.formatDay(from)}–${texts.formatDay(until)}: ${describeWeek(week, texts)}`,
  )

const describeHolidays = ({ holidays }: OfficeHoursDraft, texts: Texts) =>
  holidays
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .map((holiday) =>
      [
        `${describeDay(holiday, texts)}: ${holiday.name}`,
        ...(holiday.kind === 'cuti-bersama' ? [texts.say('dashboard-calendar-cuti-bersama')] : []),
      ].join(', '),
    )

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
