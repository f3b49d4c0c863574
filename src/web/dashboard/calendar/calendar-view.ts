import type { OfficeHours, Weekday } from '../../../office/index.ts'
import type { Former } from '../administration/history.tsx'
import { SETTINGS } from '../settings/settings-page.tsx'
import type { HolidayDraft, PeriodDraft, WeekDraft } from './calendar-draft.ts'

export const CALENDAR = `${SETTINGS}/kalender`

export interface CalendarView {
  hours: OfficeHours
  /** Do deadlines go by it? */
  counts: boolean
  /** Whose holidays are shown. */
  year: string
  thisYear: string
  week: WeekDraft
  holiday: HolidayDraft
  period: PeriodDraft
  /** Of which form the hours of these days mean nothing. */
  unclear: { form: 'jam' | 'khusus'; weekdays: readonly Weekday[] } | null
  notice: { text: string; bad?: boolean } | null
  history: readonly Former[]
}
