import {
  addHolidays,
  addPeriod,
  type CalendarFault,
  type OfficeHoursDraft,
  readDay,
  readSpans,
  setWeek,
  type Span,
  type Weekday,
  weekdaySchema,
  writeSpans,
} from '../../../office/index.ts'
import type { SentForm } from '../forms/read-form.ts'

/** Monday first, as offices print it. */
export const WEEKDAYS = weekdaySchema.options.toSorted(
  (one, other) => ((Number(one) + 6) % 7) - ((Number(other) + 6) % 7),
)

export type WeekDraft = Record<Weekday, string>

export interface HolidayDraft {
  from: string
  until: string
  name: string
  kind: string
  yearly: boolean
}

export interface PeriodDraft {
  from: string
  until: string
  name: string
  week: WeekDraft
}

/** What keeps a form from being taken; `weekdays`: those whose hours mean nothing. */
export interface DraftFault {
  fault: CalendarFault | 'day' | 'name' | 'hours'
  weekdays?: readonly Weekday[]
}

export type Edit = (current: OfficeHoursDraft) => OfficeHoursDraft | { fault: CalendarFault }

const LONGEST_NAME = 100

export const NO_HOURS: WeekDraft = { 0: '', 1: '', 2: '', 3: '', 4: '', 5: '', 6: '' }
export const NO_HOLIDAY: HolidayDraft = { from: '', until: '', name: '', kind: 'libur', yearly: false }
export const NO_PERIOD: PeriodDraft = { from: '', until: '', name: '', week: NO_HOURS }

export function weekDraftOf({ week }: OfficeHoursDraft): WeekDraft {
  const draft = { ...NO_HOURS }
  for (const day of WEEKDAYS) draft[day] = writeSpans(week[day])
  return draft
}

/** The fields of a week; `of`: what their names begin with. */
export function readWeekDraft(form: SentForm, of: 'jam' | 'khusus'): WeekDraft {
  const draft = { ...NO_HOURS }
  for (const day of WEEKDAYS) draft[day] = form.text(`${of}-${day}`).trim()
  return draft
}

export function readHolidayDraft(form: SentForm): HolidayDraft {
  return {
    from: form.text('libur-mulai').trim(),
    until: form.text('libur-sampai').trim(),
    name: form.text('libur-nama').replace(/\s+/g, ' ').trim(),
    kind: form.text('libur-jenis'),
    yearly: form.isTicked('libur-tahunan'),
  }
}

export function readPeriodDraft(form: SentForm): PeriodDraft {
  return {
    from: form.text('khusus-mulai').trim(),
    until: form.text('khusus-sampai').trim(),
    name: form.text('khusus-nama').replace(/\s+/g, ' ').trim(),
    week: readWeekDraft(form, 'khusus'),
  }
}

/** The usual hours that the form means; a day that is left empty is closed. */
export function weekEdit(draft: WeekDraft): Edit | DraftFault {
  const week = hoursIn(draft)
  if ('fault' in week) return week
  const closed: OfficeHoursDraft['week'] = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] }
  return (current) => setWeek(current, { ...closed, ...week.named })
}

export function holidayEdit({ name, kind, yearly, ...days }: HolidayDraft): Edit | DraftFault {
  const from = readDay(days.from)
  const until = days.until === '' ? from : readDay(days.until)
  if (!from || !until) return { fault: 'day' }
  if (name === '' || name.length > LONGEST_NAME) return { fault: 'name' }
  const holiday = { name, kind: kind === 'cuti-bersama' ? ('cuti-bersama' as const) : ('libur' as const) }
  return (current) => addHolidays(current, { ...holiday, from, until, yearly })
}

/** A day that is left empty keeps its usual hours. */
export function periodEdit({ name, ...draft }: PeriodDraft): Edit | DraftFault {
  const [from, until] = [readDay(draft.from), readDay(draft.until)]
  if (!from || !until) return { fault: 'day' }
  if (name === '' || name.length > LONGEST_NAME) return { fault: 'name' }
  const week = hoursIn(draft.week)
  if ('fault' in week) return week
  return (current) => addPeriod(current, { from, until, name, week: week.named })
}

/** The hours of the days that aren't left empty. */
function hoursIn(draft: WeekDraft): { named: Partial<Record<Weekday, Span[]>> } | DraftFault {
  const named: Partial<Record<Weekday, Span[]>> = {}
  const unclear: Weekday[] = []
  for (const day of WEEKDAYS) {
    if (draft[day] === '') continue
    const spans = readSpans(draft[day])
    if (spans) named[day] = spans
    else unclear.push(day)
  }
  return unclear.length > 0 ? { fault: 'hours', weekdays: unclear } : { named }
}
