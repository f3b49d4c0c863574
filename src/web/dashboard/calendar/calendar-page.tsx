import type { Texts } from '../../../texts/index.ts'
import { History } from '../administration/history.tsx'
import { TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { SETTINGS } from '../settings/settings-page.tsx'
import { WEEKDAYS } from './calendar-draft.ts'
import { CALENDAR, type CalendarView } from './calendar-view.ts'
import { describeWeek } from './describe-hours.ts'
import { Holidays } from './holidays.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  view: CalendarView
}

/** The office's hours and holidays, each part a form of its own. */
export function CalendarPage({ texts, viewer, view }: Props) {
  const { notice, history, counts, hours } = view
  return (
    <Layout texts={texts} heading={texts.say('dashboard-setting-kalender')} viewer={viewer}>
      <p>
        <a href={SETTINGS}>{texts.say('dashboard-settings-back')}</a>
      </p>
      <Notice text={notice?.text ?? null} bad={notice?.bad ?? false} />
      <p class="as-of">
        {texts.say('dashboard-calendar-version', { version: hours.version })}{' '}
        {texts.say(counts ? 'dashboard-calendar-counts' : 'dashboard-calendar-counts-not')}
      </p>
      <Holidays texts={texts} view={view} />
      <section aria-labelledby="jam-judul">
        <h2 id="jam-judul">{texts.say('dashboard-calendar-hours')}</h2>
        <form class="edit" method="post" action={`${CALENDAR}/jam?tahun=${view.year}`}>
          <p class="hint">{texts.say('dashboard-calendar-hours-hint')}</p>
          <Week texts={texts} of="jam" week={view.week} unclear={view.unclear} />
          <button type="submit">{texts.say('dashboard-save')}</button>
        </form>
      </section>
      <Periods texts={texts} view={view} />
      <p>
        <a href={`${CALENDAR}/impor`}>{texts.say('dashboard-calendar-import')}</a>
      </p>
      <p>
        <a href={`${SETTINGS}/teks/kalender`}>{texts.say('dashboard-calendar-as-text')}</a>
      </p>
      <History texts={texts} history={history} action={`${CALENDAR}/pulihkan?tahun=${view.year}`} />
    </Layout>
  )
}

function Week({
  texts,
  of,
  week,
  unclear,
}: Pick<CalendarView, 'week' | 'unclear'> & { texts: Texts; of: 'jam' | 'khusus' }) {
  return (
    <>
      {WEEKDAYS.map((day) => (
        <TextField
          name={`${of}-${day}`}
          label={texts.say(`dashboard-weekday-${day}`)}
          value={week[day]}
          fault={
            unclear?.form === of && unclear.weekdays.includes(day)
              ? texts.say('dashboard-calendar-fault-span')
              : null
          }
        />
      ))}
    </>
  )
}

function Periods({ texts, view }: { texts: Texts; view: CalendarView }) {
  const { hours, period, year } = view
  return (
    <section aria-labelledby="khusus-judul">
      <h2 id="khusus-judul">{texts.say('dashboard-calendar-periods')}</h2>
      {hours.periods.map(({ name, from, until, week }) => (
        <form class="edit" method="post" action={`${CALENDAR}/khusus/hapus?tahun=${year}`}>
          <input type="hidden" name="mulai" value={from} />
          <p>
            {name}, {texts.formatDay(from)}–{texts.formatDay(until)}
            <span class="beside">{describeWeek(week, texts)}</span>
          </p>
          <button
            class="second"
            type="submit"
            aria-label={texts.say('dashboard-calendar-remove-one', { name })}
          >
            {texts.say('dashboard-calendar-remove')}
          </button>
        </form>
      ))}
      <form class="edit" method="post" action={`${CALENDAR}/khusus?tahun=${year}`}>
        <h3>{texts.say('dashboard-calendar-period-new')}</h3>
        <p class="hint">{texts.say('dashboard-calendar-period-hint')}</p>
        <TextField
          name="khusus-nama"
          label={texts.say('dashboard-calendar-name')}
          value={period.name}
          required
        />
        <TextField
          type="date"
          name="khusus-mulai"
          label={texts.say('dashboard-calendar-from')}
          value={period.from}
          required
        />
        <TextField
          type="date"
          name="khusus-sampai"
          label={texts.say('dashboard-calendar-until')}
          value={period.until}
          required
        />
        <Week texts={texts} of="khusus" week={period.week} unclear={view.unclear} />
        <button type="submit">{texts.say('dashboard-calendar-add')}</button>
      </form>
    </section>
  )
}
