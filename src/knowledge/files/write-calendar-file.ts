import type { OfficeHoursDraft, Span, Weekday } from '../../office/index.ts'
import { joinItems } from './cell.ts'
import { calendarShape } from './calendar-shape.ts'
import { writeCsv } from './write-csv.ts'

const DAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu']

type Written = Record<string, string | string[]>

/** The calendar as a file that `parseCalendarFile` reads back unchanged: CSV where the name ends in `.csv`, else JSON. */
export function writeCalendarFile({ week, periods, holidays }: OfficeHoursDraft, name: string): string {
  const rows: Written[] = [
    ...hoursOf(week, {}),
    ...periods.flatMap(({ from, until, name: title, week: other }) =>
      hoursOf(other, { from, until, name: title }),
    ),
    ...holidays.map(({ day, name: title, kind }) => ({ kind, from: day, name: title })),
  ]
  if (!/\.csv$/i.test(name)) return `${JSON.stringify(rows, null, 1)}\n`
  const { fields } = calendarShape
  return writeCsv(
    fields.map(({ headers }) => headers[0]),
    rows.map((row) => fields.map((field) => cellOf(row[field.name] ?? ''))),
  )
}

/** One row per weekday on which the office opens at all. */
function hoursOf(week: Partial<Record<Weekday, Span[]>>, period: Written): Written[] {
  return Object.entries(week).flatMap(([day, spans]) => {
    const [first, last] = [spans[0], spans.at(-1)]
    if (!first || !last) return []
    const breaks = spans.slice(1).map(([from], at) => `${spans[at]?.[1]}-${from}`)
    return [
      {
        kind: 'jam',
        days: DAYS[Number(day)] ?? '',
        opens: first[0],
        closes: last[1],
        ...(breaks.length > 0 ? { breaks } : {}),
        ...period,
      },
    ]
  })
}

function cellOf(value: string | string[]): string {
  return typeof value === 'string' ? value : joinItems(value)
}
