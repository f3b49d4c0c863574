import type { Context } from 'hono'
import { PUBLIC_STATISTICS_SETTING, publicStatisticsSchema } from '../../../reports/index.ts'
import { changeSetting, settingSubject } from '../../../routing/index.ts'
import { readHistory } from '../administration/history.tsx'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { STATISTICS, StatisticsSettingPage } from './statistics-setting-page.tsx'

const SUBJECT = settingSubject(PUBLIC_STATISTICS_SETTING)

/** Opens and closes `/statistik`. */
export function addStatisticsRoutes(
  app: DashboardApp,
  deps: AdministrationDependencies,
  refuse: Refuse,
): void {
  const { texts, clock, transactions, administration } = deps
  const { views } = administration

  app.get(STATISTICS, (c) =>
    show(c, c.req.query('kabar') === 'disimpan' ? { text: texts.say('dashboard-saved') } : null),
  )
  app.post(STATISTICS, async (c) => {
    const wanted = (await readForm(c)).text('tampil')
    if (wanted !== 'ya' && wanted !== 'tidak')
      return show(c, { text: texts.say('dashboard-setting-empty'), bad: true })
    return save(c, wanted === 'ya')
  })
  app.post(`${STATISTICS}/pulihkan`, async (c) => {
    const id = (await readForm(c)).id('dulu')
    const was = (await views.formerValues(SUBJECT, MOST)).find((one) => one.id === id)
    return was ? save(c, isShownIn(was.value)) : refuse(c, 'missing', c.var.officer)
  })

  async function save(c: Context<Seen>, shown: boolean): Promise<Response> {
    const isNew = await transactions.transact(async (tx) => {
      const now = await tx.setting(PUBLIC_STATISTICS_SETTING, publicStatisticsSchema)
      if (isShownIn(now) === shown) return false
      const change = {
        key: PUBLIC_STATISTICS_SETTING,
        value: { shown },
        officer: c.var.officer.id,
        act: 'statistics-set' as const,
        detail: { shown },
      }
      await changeSetting(tx, change, clock.now())
      return true
    })
    return isNew
      ? c.redirect(`${STATISTICS}?kabar=disimpan`, 303)
      : show(c, { text: texts.say('dashboard-setting-no-change'), bad: true })
  }

  async function show(c: Context<Seen>, notice: { text: string; bad?: boolean } | null): Promise<Response> {
    const setting = await transactions.transact((tx) =>
      tx.setting(PUBLIC_STATISTICS_SETTING, publicStatisticsSchema),
    )
    const page = (
      <StatisticsSettingPage
        texts={texts}
        viewer={viewerOf(c.var.officer, await deps.instansi(), texts)}
        isShown={isShownIn(setting)}
        notice={notice}
        history={await readHistory(views, SUBJECT, written)}
      />
    )
    return c.html(page, notice?.bad ? 400 : 200)
  }

  function written(value: unknown): string {
    return texts.say('dashboard-statistik-state', { shown: isShownIn(value) ? 'yes' : 'no' })
  }
}

/** So many former values are looked through. */
const MOST = 100

/** Closed until the office says otherwise. */
function isShownIn(value: unknown): boolean {
  return publicStatisticsSchema.safeParse(value).data?.shown ?? false
}
