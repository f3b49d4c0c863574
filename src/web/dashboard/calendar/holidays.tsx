import type { Texts } from '../../../texts/index.ts'
import { ChoiceField, TextField, Tick } from '../forms/fields.tsx'
import type { HolidayDraft } from './calendar-draft.ts'
import { CALENDAR, type CalendarView } from './calendar-view.ts'
import { describeDay, isYearly } from './describe-hours.ts'

/** The holidays of one year, those of every year among them: seen, taken away, added. */
export function Holidays({ texts, view }: { texts: Texts; view: CalendarView }) {
  const { hours, year, thisYear, holiday } = view
  const own = hours.holidays.filter(({ day }) => day.startsWith(year))
  const shown = hours.holidays
    .filter(({ day }) => isYearly(day) || day.startsWith(year))
    .toSorted((one, other) => (dayIn(one.day, year) < dayIn(other.day, year) ? -1 : 1))
  return (
    <section aria-labelledby="libur-judul">
      <h2 id="libur-judul">{texts.say('dashboard-calendar-holidays', { year })}</h2>
      <form class="choice" method="get" action={CALENDAR}>
        <ChoiceField
          name="tahun"
          label={texts.say('dashboard-calendar-year')}
          value={year}
          options={yearsOf(view).map((one) => ({ value: one, label: one }))}
        />
        <button type="submit">{texts.say('dashboard-show')}</button>
      </form>
      {own.length === 0 && year >= thisYear && <p>{texts.say('dashboard-calendar-incomplete', { year })}</p>}
      {shown.length > 0 && (
        <div class="wide" role="region" aria-labelledby="libur-tabel" tabindex={0}>
          <table class="wordy">
            <caption id="libur-tabel">
              {texts.say('dashboard-calendar-days', { count: shown.length })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{texts.say('dashboard-calendar-day')}</th>
                <th scope="col">{texts.say('dashboard-calendar-name')}</th>
                <th scope="col">{texts.say('dashboard-calendar-remove')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ day, name, kind }) => (
                <tr>
                  <th scope="row">
                    {describeDay({ day }, texts)}
                    {isYearly(day) && (
                      <span class="beside">{texts.say('dashboard-calendar-every-year')}</span>
                    )}
                  </th>
                  <td>
                    {name}
                    {kind === 'cuti-bersama' && (
                      <span class="beside">{texts.say('dashboard-calendar-cuti-bersama')}</span>
                    )}
                  </td>
                  <td>
                    <form method="post" action={`${CALENDAR}/libur/hapus?tahun=${year}`}>
                      <input type="hidden" name="hari" value={day} />
                      <button
                        class="second"
                        type="submit"
                        aria-label={texts.say('dashboard-calendar-remove-one', {
                          name: `${name}, ${describeDay({ day }, texts)}`,
                        })}
                      >
                        {texts.say('dashboard-calendar-remove')}
                      </button>
                    </form>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <NewHoliday texts={texts} year={year} holiday={holiday} />
    </section>
  )
}

function NewHoliday({ texts, year, holiday }: { texts: Texts; year: string; holiday: HolidayDraft }) {
  return (
    <form class="edit" method="post" action={`${CALENDAR}/libur?tahun=${year}`}>
      <h3>{texts.say('dashboard-calendar-holiday-new')}</h3>
      <TextField
        name="libur-nama"
        label={texts.say('dashboard-calendar-name')}
        value={holiday.name}
        required
      />
      <TextField
        type="date"
        name="libur-mulai"
        label={texts.say('dashboard-calendar-from')}
        value={holiday.from}
        required
      />
      <TextField
        type="date"
        name="libur-sampai"
        label={texts.say('dashboard-calendar-until')}
        hint={texts.say('dashboard-calendar-until-hint')}
        value={holiday.until}
      />
      <ChoiceField
        name="libur-jenis"
        label={texts.say('dashboard-calendar-kind')}
        value={holiday.kind}
        options={(['libur', 'cuti-bersama'] as const).map((value) => ({
          value,
          label: texts.say(`dashboard-calendar-${value}`),
        }))}
      />
      <Tick name="libur-tahunan" label={texts.say('dashboard-calendar-yearly')} ticked={holiday.yearly} />
      <button type="submit">{texts.say('dashboard-calendar-add')}</button>
    </form>
  )
}

/** This year, the next, and every year that has holidays of its own. */
function yearsOf({ hours, year, thisYear }: CalendarView): string[] {
  const years = hours.holidays.flatMap(({ day }) => (isYearly(day) ? [] : day.slice(0, 4)))
  return [...new Set([...years, year, thisYear, String(Number(thisYear) + 1)])].toSorted()
}

const dayIn = (day: string, year: string) => (isYearly(day) ? `${year}${day.slice(1)}` : day)
