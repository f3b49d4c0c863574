import type { Context } from 'hono'
import {
  instansiIdSchema,
  namesIn,
  readOfficerNumber,
  type Registered,
  writeOfficerNumber,
} from '../../../office/index.ts'
import {
  changeOfficer,
  inviteOfficer,
  type RegisterRefusal,
  removeOfficer,
  withdrawInvitation,
} from '../../../routing/index.ts'
import { onlyAdmins } from '../administration/only-admins.ts'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { addApprovalRoutes } from './add-approval-routes.tsx'
import {
  draftOf,
  invitationIn,
  NO_POST,
  type OfficerDraft,
  type PostFault,
  postIn,
  readDraft,
} from './officer-draft.ts'
import { OfficerPage } from './officer-page.tsx'
import { OFFICERS, OfficersPage } from './officers-page.tsx'

interface Shown {
  officer: Registered | null
  draft: OfficerDraft
  notice?: { text: string; bad?: boolean } | null
  code?: { code: string; until: string } | null
}

/** The register of officers and their invitations, for *Diskominfo*'s admins. */
export function addOfficerRoutes(app: DashboardApp, deps: AdministrationDependencies, refuse: Refuse): void {
  const { texts, clock, transactions, administration } = deps
  const { views, rules } = administration
  onlyAdmins(app, OFFICERS, refuse)

  app.get(OFFICERS, async (c) => {
    const directory = await deps.instansi()
    const chosen = instansiIdSchema.safeParse(c.req.query('milik')).data ?? ''
    const all = await views.register()
    const news = (['dikeluarkan', 'dibatalkan', 'tak-terpakai'] as const).find(
      (one) => one === c.req.query('kabar'),
    )
    return c.html(
      <OfficersPage
        texts={texts}
        viewer={viewerOf(c.var.officer, directory, texts)}
        directory={directory}
        nameOf={namesIn(await deps.instansiEver())}
        chosen={chosen}
        register={all.filter(({ instansi }) => chosen === '' || instansi === chosen)}
        now={clock.now()}
        invitations={await openInvitations()}
        notice={news ? texts.say(`dashboard-officers-was-${news}`) : null}
      />,
    )
  })
  app.get(`${OFFICERS}/undang`, (c) => show(c, { officer: null, draft: NO_POST }))
  app.post(`${OFFICERS}/undang`, async (c) => {
    const draft = readDraft(await readForm(c))
    const invitation = invitationIn(draft)
    if ('faulty' in invitation) return show(c, { officer: null, draft, notice: said(invitation.faulty) })
    const by = c.var.officer.id
    const made = await transactions.transact((tx) =>
      inviteOfficer(tx, { invitation, by, meantFor: null }, clock.now(), rules),
    )
    if ('refused' in made) return show(c, { officer: null, draft, notice: said(made.refused) })
    const code = { code: made.code, until: texts.formatMoment(made.expiresAt) }
    return show(c, { officer: null, draft: NO_POST, code })
  })
  app.post(`${OFFICERS}/undangan/batal`, async (c) => {
    const id = (await readForm(c)).id('nomor')
    const by = c.var.officer.id
    const isGone = await transactions.transact((tx) => withdrawInvitation(tx, { id, by }, clock.now()))
    return c.redirect(`${OFFICERS}?kabar=${isGone ? 'dibatalkan' : 'tak-terpakai'}`, 303)
  })
  addApprovalRoutes(app, deps)
  app.get(`${OFFICERS}/nomor/:number`, async (c) => {
    const officer = await named(c)
    if (!officer) return refuse(c, 'missing', c.var.officer)
    const notice = c.req.query('kabar') === 'disimpan' ? { text: texts.say('dashboard-saved') } : null
    return show(c, { officer, draft: draftOf(officer), notice })
  })
  app.post(`${OFFICERS}/nomor/:number`, async (c) => {
    const shown = await named(c)
    if (!shown) return refuse(c, 'missing', c.var.officer)
    const draft = readDraft(await readForm(c))
    const post = postIn(draft)
    if ('faulty' in post) return show(c, { officer: shown, draft, notice: said(post.faulty) })
    const { instansi, role, decree } = post
    const by = c.var.officer.id
    const changed = await transactions.transact(async (tx) => {
      const officer = await tx.registered(shown.number)
      const change = { instansi, role, decree }
      return officer && changeOfficer(tx, { officer, change, by }, clock.now(), rules)
    })
    if (!changed) return refuse(c, 'missing', c.var.officer)
    if ('refused' in changed) return show(c, { officer: shown, draft, notice: said(changed.refused) })
    return c.redirect(`${OFFICERS}/nomor/${writeOfficerNumber(shown.number)}?kabar=disimpan`, 303)
  })
  app.post(`${OFFICERS}/nomor/:number/keluarkan`, async (c) => {
    const shown = await named(c)
    if (!shown) return refuse(c, 'missing', c.var.officer)
    const sure = readOfficerNumber((await readForm(c)).text('pasti')) === shown.number
    if (!sure) return show(c, { officer: shown, draft: draftOf(shown), notice: said('not-sure') })
    const by = c.var.officer.id
    const removed = await transactions.transact(async (tx) => {
      const officer = await tx.registered(shown.number)
      return officer && removeOfficer(tx, { officer, by }, clock.now(), rules)
    })
    if (!removed) return refuse(c, 'missing', c.var.officer)
    if ('refused' in removed)
      return show(c, { officer: shown, draft: draftOf(shown), notice: said(removed.refused) })
    return c.redirect(`${OFFICERS}?kabar=dikeluarkan`, 303)
  })

  async function openInvitations() {
    const open = await views.openInvitations(clock.now())
    return Promise.all(
      open.map(async (one) => ({
        ...one,
        maker: one.madeBy === null ? null : await views.officerName(one.madeBy),
      })),
    )
  }

  async function named(c: Context<Seen>): Promise<Registered | null> {
    const number = readOfficerNumber(c.req.param('number') ?? '')
    return (await views.register()).find((one) => one.number === number) ?? null
  }

  async function show(
    c: Context<Seen>,
    { officer, draft, notice = null, code = null }: Shown,
  ): Promise<Response> {
    const directory = await deps.instansi()
    const page = (
      <OfficerPage
        texts={texts}
        viewer={viewerOf(c.var.officer, directory, texts)}
        officer={officer}
        draft={draft}
        directory={directory}
        notice={notice}
        code={code}
      />
    )
    return c.html(page, notice?.bad ? 400 : 200)
  }

  function said(why: PostFault | 'not-sure' | RegisterRefusal['refused']) {
    return { text: texts.say(`dashboard-officers-not-${why}`), bad: true }
  }
}
