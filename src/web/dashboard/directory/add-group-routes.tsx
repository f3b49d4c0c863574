import type { Context } from 'hono'
import { instansiIdSchema, namesIn } from '../../../office/index.ts'
import {
  type DeskRefusal,
  DESKS_SUBJECT,
  deskSchema,
  relinkDesk,
  unlinkDesk,
} from '../../../routing/index.ts'
import { readHistory } from '../administration/history.tsx'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Seen } from '../seen.ts'
import { GROUPS, GroupsPage, sayPlace } from './groups-page.tsx'

/** Which group or topic is whose desk: seen, taken away, given back. Linking is said in the group itself. */
export function addGroupRoutes(app: DashboardApp, deps: AdministrationDependencies): void {
  const { texts, clock, transactions, administration } = deps
  const { views, rules, inspectDesks } = administration

  app.get(GROUPS, (c) => {
    const news = (['diputus', 'dihubungkan'] as const).find((one) => one === c.req.query('kabar'))
    return show(c, news ? { text: texts.say(`dashboard-groups-was-${news}`) } : null)
  })
  app.post(`${GROUPS}/putus`, async (c) => {
    const id = instansiIdSchema.safeParse((await readForm(c)).text('instansi'))
    const { officer } = c.var
    if (!id.success) return show(c, said('unknown'))
    const done = await transactions.transact((tx) =>
      unlinkDesk({ tx, officer, now: clock.now(), rules }, id.data),
    )
    return 'refused' in done ? show(c, said(done.refused)) : c.redirect(`${GROUPS}?kabar=diputus`, 303)
  })
  app.post(`${GROUPS}/pulihkan`, async (c) => {
    const former = (await readForm(c)).id('dulu')
    const { officer } = c.var
    const done = await transactions.transact((tx) => relinkDesk({ tx, officer, now: clock.now() }, former))
    return 'refused' in done ? show(c, said(done.refused)) : c.redirect(`${GROUPS}?kabar=dihubungkan`, 303)
  })

  async function show(c: Context<Seen>, given: { text: string; bad?: boolean } | null): Promise<Response> {
    const directory = await deps.instansi()
    const nameOf = namesIn(await deps.instansiEver())
    const isAsked = c.req.query('periksa') === 'ya'
    const inspected = isAsked ? await inspectDesks(clock.now()) : null
    const notice = isAsked && !inspected ? { text: texts.say('dashboard-groups-silent'), bad: true } : given
    const written = (value: unknown) => {
      const desk = deskSchema.safeParse(value).data
      return desk ? `${nameOf(desk.instansi)}: ${sayPlace(desk, texts, inspected?.titles)}` : ''
    }
    const page = (
      <GroupsPage
        texts={texts}
        viewer={viewerOf(c.var.officer, directory, texts)}
        directory={directory}
        desks={await transactions.transact((tx) => tx.desks())}
        inspected={inspected}
        notice={notice}
        history={await readHistory(views, DESKS_SUBJECT, written)}
      />
    )
    return c.html(page, given?.bad ? 400 : 200)
  }

  function said(why: DeskRefusal['refused']) {
    return { text: texts.say(`dashboard-groups-not-${why}`), bad: true }
  }
}
