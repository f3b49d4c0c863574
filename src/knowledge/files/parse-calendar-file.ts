import {
  addDays,
  type OfficeHoursDraft,
  type Span,
  usualOfficeHours,
  type Weekday,
} from '../../office/index.ts'
import { type CalendarRow, calendarShape } from './calendar-shape.ts'
import type { Parsed } from './fault.ts'
import { parseFile } from './parse-file.ts'

/**
 * Reads the office's calendar from JSON or CSV: all of it, or all faults with their lines. A file without any usual hours
 * is one of holidays: the usual office hours then hold.
 */
export function parseCalendarFile(content: string, name: string): Parsed<{ hours: OfficeHoursDraft }> {
  const parsed = parseFile(content, name, calendarShape)
  return parsed.ok ? { ok: true, hours: assemble(parsed.rows) } : parsed
}

function assemble(rows: readonly CalendarRow[]): OfficeHoursDraft {
  const usual = rows.filter(({ kind, from }) => kind === 'jam' && from === undefined)
  const closed: OfficeHoursDraft['week'] = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] }
  const periods = new Map<string, OfficeHoursDraft['periods'][number]>()
  for (const { kind, from, until, name = '', ...row } of rows) {
    if (kind !== 'jam' || from === undefined || until === undefined) continue
    const known = periods.get(from) ?? { from, until, name, week: {} }
    periods.set(from, { ...known, week: { ...known.week, ...weekOf(row) } })
  }
  return {
    week:
      usual.length === 0
        ? usualOfficeHours.week
        : usual.reduce((week, row) => ({ ...week, ...weekOf(row) }), closed),
    periods: [...periods.values()],
    holidays: rows.flatMap(holidaysOf),
  }
}

function weekOf({ days = [], ...row }: Omit<CalendarRow, 'kind'>): Partial<Record<Weekday, Span[]>> {
  return Object.fromEntries(days.map((day) => [day, spansOf(row)]))
}

/** What the breaks leave of a day. */
function spansOf({ opens = '', closes = '', breaks = [] }: Partial<CalendarRow>): Span[] {
  const starts = [opens, ...breaks.map(([, ends]) => ends)]
  const ends = [...breaks.map(([begins]) => begins), closes]
  return starts.map((from, at): Span => [from, ends[at] ?? closes])
}

function holidaysOf({ kind, from, until = from, name = '' }: CalendarRow): OfficeHoursDraft['holidays'] {
  if (kind === 'jam' || from === undefined || until === undefined) return []
  const days = [from]
  for (let day = from; day < until; ) {
    day = addDays(day, 1)
    days.push(day)
  }
  return days.map((day) => ({ day, name, kind }))
}
