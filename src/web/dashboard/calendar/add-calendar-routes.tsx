import type { Context } from 'hono'
import { dayOf, removeHoliday, removePeriod } from '../../../office/index.ts'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { addCalendarFile } from './add-calendar-file.tsx'
import {
  type DraftFault,
  type Edit,
  holidayEdit,
  NO_HOLIDAY,
  NO_PERIOD,
  periodEdit,
  readHolidayDraft,
  readPeriodDraft,
  readWeekDraft,
  weekDraftOf,
  weekEdit,
} from './calendar-draft.ts'
import { CalendarPage } from './calendar-page.tsx'
import { CALENDAR, type CalendarView } from './calendar-view.ts'
import { describeHours } from './describe-hours.ts'

type Typed = Partial<Pick<CalendarView, 'week' | 'holiday' | 'period' | 'unclear'>>

/** The office's hours and holidays, for those who may see the settings. */
export function addCalendarRoutes(app: DashboardApp, deps: AdministrationDependencies, refuse: Refuse): void {
  const { texts, clock, administration } = deps
  const { views, settings } = administration
  const { calendar } = settings

  app.get(CALENDAR, (c) =>
    show(c, {}, c.req.query('kabar') === 'disimpan' ? { text: texts.say('dashboard-saved') } : null),
  )
  app.post(`${CALENDAR}/jam`, async (c) => {
    const week = readWeekDraft(await readForm(c), 'jam')
    return save(c, weekEdit(week), { week })
  })
  app.post(`${CALENDAR}/libur`, async (c) => {
    const holiday = readHolidayDraft(await readForm(c))
    return save(c, holidayEdit(holiday), { holiday })
  })
  app.post(`${CALENDAR}/libur/hapus`, async (c) => {
    const day = (await readForm(c)).text('hari')
    return save(c, (current) => removeHoliday(current, day))
  })
  app.post(`${CALENDAR}/khusus`, async (c) => {
    const period = readPeriodDraft(await readForm(c))
    return save(c, periodEdit(period), { period })
  })
  app.post(`${CALENDAR}/khusus/hapus`, async (c) => {
    const from = (await readForm(c)).text('mulai')
    return save(c, (current) => removePeriod(current, from))
  })
  app.post(`${CALENDAR}/pulihkan`, async (c) => {
    const id = (await readForm(c)).text('dulu')
    const was = (await calendar.former()).find((one) => String(one.id) === id)
    return was ? save(c, () => was.hours) : show(c, {}, said('missing'))
  })

  addCalendarFile(app, deps, refuse)

  async function save(c: Context<Seen>, edit: Edit | DraftFault, typed: Typed = {}): Promise<Response> {
    if ('fault' in edit) {
      const form = typed.week ? ('jam' as const) : ('khusus' as const)
      const unclear = edit.weekdays ? { form, weekdays: edit.weekdays } : null
      return show(c, { ...typed, unclear }, said(edit.fault))
    }
    let fault: DraftFault['fault'] | null = null
    const changed = await calendar.change((current) => {
      const made = edit(current)
      fault = 'fault' in made ? made.fault : null
      return 'fault' in made ? null : made
    }, c.var.officer.id)
    if (fault !== null) return show(c, typed, said(fault))
    if (!changed) return show(c, typed, said('no-change'))
    return c.redirect(`${CALENDAR}?tahun=${yearIn(c)}&kabar=disimpan`, 303)
  }

  async function show(c: Context<Seen>, typed: Typed, notice: CalendarView['notice']): Promise<Response> {
    const hours = await calendar.current()
    const history = (await calendar.former()).map(async ({ officer, hours: was, ...one }) => ({
      ...one,
      text: describeHours(was, texts),
      who: officer === null ? null : await views.officerName(officer),
    }))
    const view: CalendarView = {
      hours,
      counts: calendar.counts,
      year: yearIn(c),
      thisYear: thisYear(),
      week: weekDraftOf(hours),
      holiday: NO_HOLIDAY,
      period: NO_PERIOD,
      unclear: null,
      ...typed,
      notice,
      history: await Promise.all(history),
    }
    const viewer = viewerOf(c.var.officer, await deps.instansi(), texts)
    return c.html(<CalendarPage texts={texts} viewer={viewer} view={view} />, notice?.bad ? 400 : 200)
  }

  const thisYear = () => dayOf(clock.now(), texts.timeZone).slice(0, 4)

  function yearIn(c: Context<Seen>): string {
    const asked = c.req.query('tahun') ?? ''
    return /^(19|20|21)\d\d$/.test(asked) ? asked : thisYear()
  }

  function said(why: DraftFault['fault'] | 'no-change' | 'missing') {
    return { text: texts.say(`dashboard-calendar-not-${why}`), bad: true }
  }
}
