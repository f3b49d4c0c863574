import type { Context } from 'hono'
import type { Fault } from '../../../knowledge/index.ts'
import type { Former } from '../administration/history.tsx'
import { onlyAdmins } from '../administration/only-admins.ts'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { addCalendarRoutes } from '../calendar/add-calendar-routes.tsx'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { addAuditRoutes } from '../audit/add-audit-routes.tsx'
import { addSentenceRoutes } from '../sentences/add-sentence-routes.tsx'
import { UnfitNotice } from '../sentences/unfit-notice.tsx'
import { addFrameRoutes } from './add-frame-routes.tsx'
import { addTemplateRoutes } from '../templates/add-template-routes.tsx'
import { addStatisticsRoutes } from './add-statistics-routes.tsx'
import { SETTINGS, SettingsPage } from './settings-page.tsx'
import type { TextSetting } from './text-setting.ts'
import { TextSettingPage } from './text-setting-page.tsx'

/** What the office sets for all, for *Diskominfo*'s admins. */
export function addSettingRoutes(app: DashboardApp, deps: AdministrationDependencies, refuse: Refuse): void {
  const { texts, administration } = deps
  const { settings, views } = administration
  onlyAdmins(app, SETTINGS, refuse)

  app.get(SETTINGS, async (c) => {
    const viewer = viewerOf(c.var.officer, await deps.instansi(), texts)
    return c.html(
      <SettingsPage texts={texts} viewer={viewer} settings={settings}>
        <UnfitNotice texts={texts} languages={settings.languages} />
      </SettingsPage>,
    )
  })
  app.get(`${SETTINGS}/teks/:name`, async (c) => {
    const setting = named(c)
    if (!setting) return refuse(c, 'missing', c.var.officer)
    const notice = c.req.query('kabar') === 'disimpan' ? { text: texts.say('dashboard-saved') } : null
    return show(c, setting, { text: await setting.read(), notice })
  })
  app.post(`${SETTINGS}/teks/:name`, async (c) => {
    const setting = named(c)
    if (!setting) return refuse(c, 'missing', c.var.officer)
    return save(c, setting, (await readForm(c)).text('teks'))
  })
  app.post(`${SETTINGS}/teks/:name/pulihkan`, async (c) => {
    const setting = named(c)
    const id = Number((await readForm(c)).text('dulu'))
    const was = (await setting?.former())?.find((one) => one.id === id)
    if (!setting || !was) return refuse(c, 'missing', c.var.officer)
    return save(c, setting, was.text)
  })
  addFrameRoutes(app, deps)
  addCalendarRoutes(app, deps, refuse)
  addSentenceRoutes(app, deps, refuse)
  addTemplateRoutes(app, deps)
  addStatisticsRoutes(app, deps, refuse)
  addAuditRoutes(app, deps)

  const named = (c: Context<Seen>) => settings.texts.find(({ name }) => name === c.req.param('name'))

  async function save(c: Context<Seen>, setting: TextSetting, text: string): Promise<Response> {
    // Nothing at all is no text of anybody's: it would take everything away.
    if (text.trim() === '') return show(c, setting, { text, notice: said('empty') })
    const saved = await setting.save(text, c.var.officer.id)
    if (saved === 'saved') return c.redirect(`${SETTINGS}/teks/${setting.name}?kabar=disimpan`, 303)
    if (saved === 'no-change') return show(c, setting, { text, notice: said('no-change') })
    return show(c, setting, { text, faults: saved.faults, notice: said('faulty') })
  }

  async function show(
    c: Context<Seen>,
    setting: TextSetting,
    {
      text,
      faults = [],
      notice,
    }: { text: string; faults?: Fault[]; notice: { text: string; bad?: boolean } | null },
  ): Promise<Response> {
    const history = await Promise.all(
      (await setting.former()).map(
        async ({ officer, ...one }): Promise<Former> => ({
          ...one,
          who: officer === null ? null : await views.officerName(officer),
        }),
      ),
    )
    const page = (
      <TextSettingPage
        texts={texts}
        viewer={viewerOf(c.var.officer, await deps.instansi(), texts)}
        setting={setting}
        text={text}
        faults={faults}
        notice={notice}
        history={history}
      />
    )
    return c.html(page, notice?.bad ? 400 : 200)
  }

  function said(why: 'empty' | 'no-change' | 'faulty') {
    return { text: texts.say(`dashboard-setting-${why}`), bad: true }
  }
}
