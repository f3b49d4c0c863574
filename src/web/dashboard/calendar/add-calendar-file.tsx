import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  type Fault,
  type FieldChange,
  parseCalendarFile,
  writeCalendarFile,
} from '../../../knowledge/index.ts'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { chosenFile, type NamedFile } from '../forms/chosen-file.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { CALENDAR_FILES, CalendarFilePage } from './calendar-file-page.tsx'
import { CALENDAR } from './calendar-view.ts'
import { compareHours } from './describe-hours.ts'

/** Decades of holidays are a fraction of it. */
const MOST_BYTES = 1_000_000
const TYPES = { 'kalender.csv': 'text/csv; charset=utf-8', 'kalender.json': 'application/json' } as const

/** The whole calendar from a file, after what it changes was shown; and as a file. */
export function addCalendarFile(app: DashboardApp, deps: AdministrationDependencies, refuse: Refuse): void {
  const { texts, administration } = deps
  const { calendar } = administration.settings
  type Said = 'taken' | 'faulty' | 'no-file' | 'too-large' | 'nothing'

  async function show(
    c: Context<Seen>,
    said: Said | null,
    shown: { faults?: readonly Fault[]; file?: NamedFile; changes?: readonly FieldChange[] } = {},
  ) {
    const { faults = [], file = null, changes = null } = shown
    const bad = said !== null && said !== 'taken'
    const page = (
      <CalendarFilePage
        texts={texts}
        viewer={viewerOf(c.var.officer, await deps.instansi(), texts)}
        notice={said === null ? null : { text: texts.say(`dashboard-import-${said}`), bad }}
        faults={faults}
        rehearsed={file && changes && { file, changes }}
      />
    )
    return c.html(page, bad ? 400 : 200)
  }

  app.get(`${CALENDAR}/impor`, (c) => show(c, c.req.query('kabar') === 'masuk' ? 'taken' : null))
  app.post(
    `${CALENDAR}/impor`,
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => show(c, 'too-large') }),
    async (c) => {
      const sent = await readForm(c)
      const file = await chosenFile(sent)
      if (!file) return show(c, 'no-file')
      const parsed = parseCalendarFile(file.content, file.name)
      if (!parsed.ok) return show(c, 'faulty', { faults: parsed.faults })
      if (sent.text('aksi') !== 'masukkan')
        return show(c, null, { file, changes: compareHours(await calendar.current(), parsed.hours, texts) })
      const changed = await calendar.change(() => parsed.hours, c.var.officer.id)
      return changed ? c.redirect(`${CALENDAR}/impor?kabar=masuk`, 303) : show(c, 'nothing')
    },
  )
  app.get(`${CALENDAR}/ekspor/:name`, async (c) => {
    const name = CALENDAR_FILES.find((one) => one === c.req.param('name'))
    if (!name) return refuse(c, 'missing', c.var.officer)
    return c.body(writeCalendarFile(await calendar.current(), name), 200, {
      'Content-Type': TYPES[name],
      'Content-Disposition': `attachment; filename="${name}"`,
    })
  })
}
