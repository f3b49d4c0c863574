import {
  type Day,
  type OfficeHours,
  type OfficeHoursDraft,
  type Span,
  type Weekday,
  weekdaySchema,
} from '../office/index.ts'
import type { CommandContext } from './command.ts'

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']

type Printer = Pick<CommandContext, 'print'>

/** The office's hours and holidays as they stand. */
export function tellCalendar({ print }: Printer, hours: OfficeHours): void {
  print(`Kalender versi ${hours.version}`)
  for (const line of linesOf(hours)) print(line)
}

/** What a file would change, line by line; gives how many lines. */
export function tellCalendarChanges(
  { print }: Printer,
  before: OfficeHoursDraft,
  after: OfficeHoursDraft,
): number {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const come = fresh.filter((line) => !old.includes(line))
  const go = old.filter((line) => !fresh.includes(line))
  for (const line of go) print(`- ${line}`)
  for (const line of come) print(`+ ${line}`)
  return come.length + go.length
}

/** Reminds of what must be added every year: holidays by the moon, collective leave, Ramadan. */
export function tellIncomplete({ print }: Printer, { holidays }: OfficeHoursDraft, today: Day): void {
  for (const year of [
    today.slice(0, 4),
    ...(today.slice(5, 7) >= '10' ? [String(Number(today.slice(0, 4)) + 1)] : []),
  ])
    if (!holidays.some(({ day }) => day.startsWith(year)))
      print(
        `Perhatian: belum ada libur khusus tahun ${year} (Idulfitri, Nyepi, Waisak, cuti bersama, …). Lengkapi menurut SKB tahun itu.`,
      )
}

function linesOf({ week, periods, holidays }: OfficeHoursDraft): string[] {
  return [
    ...weekLines(week, ''),
    ...periods.flatMap(({ from, until, name, week: other }) =>
      weekLines(other, ` (${name}, ${from} sampai ${until})`),
    ),
    ...holidays
      .toSorted((one, other) => (one.day < other.day ? -1 : 1))
      .map(({ day, name, kind }) => `${day.replace(/^--/, 'tiap tahun ')}\t${kind}\t${name}`),
  ]
}

function weekLines(week: Partial<Record<Weekday, Span[]>>, when: string): string[] {
  return weekdaySchema.options.flatMap((day) => {
    const spans = week[day]
    if (!spans) return []
    const hours = spans.map(([from, until]) => `${from}–${until}`.replaceAll(':', '.')).join(', ')
    return [`${DAYS[Number(day)]}\t${hours || 'tutup'}${when}`]
  })
}
