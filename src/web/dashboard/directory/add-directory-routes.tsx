import type { Context } from 'hono'
import {
  type Instansi,
  type InstansiId,
  instansiIdSchema,
  instansiSchema,
  TRIAGE,
} from '../../../office/index.ts'
import {
  closeInstansi,
  closingSubject,
  type DirectoryRefusal,
  editInstansi,
  instansiSubject,
  reopenInstansi,
} from '../../../routing/index.ts'
import { readHistory } from '../administration/history.tsx'
import { onlyAdmins } from '../administration/only-admins.ts'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { addDirectoryFile } from './add-directory-file.tsx'
import { addGroupRoutes } from './add-group-routes.tsx'
import { DIRECTORY, DirectoryPage, instansiAddress } from './directory-page.tsx'
import { draftOf, type InstansiDraft, instansiIn, readDraft } from './instansi-draft.ts'
import { InstansiPage } from './instansi-page.tsx'

interface Shown {
  id: InstansiId | null
  draft: InstansiDraft
  faulty?: readonly (keyof InstansiDraft)[]
  notice?: { text: string; bad?: boolean } | null
}

/** The directory of *instansi*, for *Diskominfo*'s admins. */
export function addDirectoryRoutes(
  app: DashboardApp,
  deps: AdministrationDependencies,
  refuse: Refuse,
): void {
  const { texts, clock, transactions, administration } = deps
  const { views, rules } = administration
  onlyAdmins(app, DIRECTORY, refuse)

  app.get(DIRECTORY, async (c) => {
    const { officer } = c.var
    const directory = await deps.instansi()
    const { desks, register } = await transactions.transact(async (tx) => ({
      desks: await tx.desks(),
      register: await tx.officersInForce(clock.now()),
    }))
    const officers = new Map<InstansiId, number>()
    for (const { instansi } of register) officers.set(instansi, (officers.get(instansi) ?? 0) + 1)
    return c.html(
      <DirectoryPage
        texts={texts}
        viewer={viewerOf(officer, directory, texts)}
        directory={directory}
        closed={await administration.closedInstansi()}
        linked={new Set(desks.map(({ instansi }) => instansi))}
        officers={officers}
        notice={newsIn(c)}
      />,
    )
  })
  app.get(`${DIRECTORY}/baru`, (c) => show(c, { id: null, draft: BLANK }))
  app.post(`${DIRECTORY}/baru`, async (c) => {
    const draft = readDraft(await readForm(c), null)
    return save(c, { id: null, draft })
  })
  addDirectoryFile(app, deps)
  addGroupRoutes(app, deps)
  app.get(`${DIRECTORY}/id/:id`, async (c) => {
    const known = await named(c)
    if (!known) return refuse(c, 'missing', c.var.officer)
    const notice = c.req.query('kabar') === 'disimpan' ? { text: texts.say('dashboard-saved') } : null
    return show(c, { id: known.id, draft: draftOf(known), notice })
  })
  app.post(`${DIRECTORY}/id/:id`, async (c) => {
    const known = await named(c)
    if (!known) return refuse(c, 'missing', c.var.officer)
    return save(c, { id: known.id, draft: readDraft(await readForm(c), known.id) })
  })
  app.post(`${DIRECTORY}/id/:id/pulihkan`, async (c) => {
    const known = await named(c)
    const id = (await readForm(c)).id('dulu')
    if (!known) return refuse(c, 'missing', c.var.officer)
    const former = await transactions.transact((tx) => tx.formerValue(id))
    const value = instansiSchema.safeParse(former?.value)
    if (former?.subject !== instansiSubject(known.id) || !value.success)
      return refuse(c, 'missing', c.var.officer)
    return save(c, { id: known.id, draft: draftOf(value.data) })
  })
  app.post(`${DIRECTORY}/id/:id/tutup`, async (c) => {
    const known = await named(c)
    if (!known) return refuse(c, 'missing', c.var.officer)
    const { id } = known
    const { officer } = c.var
    const sent = await readForm(c)
    const shown = { id, draft: draftOf(known) }
    const into = sent.text('ke') === '' ? null : instansiIdSchema.safeParse(sent.text('ke')).data
    if (into === undefined) return show(c, { ...shown, notice: said('unknown') })
    if (sent.text('pasti').trim() !== id) return show(c, { ...shown, notice: said('not-sure') })
    const closed = await transactions.transact((tx) =>
      closeInstansi({ tx, officer, now: clock.now(), rules }, { id, into }),
    )
    if ('refused' in closed) return show(c, { ...shown, notice: said(closed.refused) })
    return c.redirect(`${DIRECTORY}?kabar=ditutup`, 303)
  })
  app.post(`${DIRECTORY}/id/:id/buka`, async (c) => {
    const id = instansiIdSchema.safeParse(c.req.param('id'))
    const { officer } = c.var
    if (!id.success) return refuse(c, 'missing', officer)
    const [closing] = await views.formerValues(closingSubject(id.data), 1)
    const opened = await transactions.transact((tx) =>
      reopenInstansi({ tx, officer, now: clock.now() }, id.data, closing?.id ?? null),
    )
    if ('refused' in opened) return refuse(c, 'missing', officer)
    const { entries, desk } = opened
    const news = { kabar: 'dibuka', entri: String(entries), grup: desk ? 'ya' : 'tidak' }
    return c.redirect(`${DIRECTORY}?${new URLSearchParams(news).toString()}`, 303)
  })

  function newsIn(c: Context<Seen>): string | null {
    switch (c.req.query('kabar')) {
      case 'ditutup':
        return texts.say('dashboard-directory-was-closed')
      case 'dibuka': {
        const entries = Number.parseInt(c.req.query('entri') ?? '', 10) || 0
        const desk = c.req.query('grup') === 'ya' ? 'yes' : 'no'
        return texts.say('dashboard-directory-was-opened', { entries: texts.formatNumber(entries), desk })
      }
      default:
        return null
    }
  }

  async function named(c: Context<Seen>): Promise<Instansi | undefined> {
    return (await deps.instansi()).find(({ id }) => id === c.req.param('id'))
  }

  async function save(c: Context<Seen>, shown: Shown): Promise<Response> {
    const { officer } = c.var
    const instansi = instansiIn(shown.draft)
    if ('faulty' in instansi) return show(c, { ...shown, faulty: instansi.faulty, notice: said('faulty') })
    const fresh = shown.id === null
    const saved = await transactions.transact((tx) =>
      editInstansi({ tx, officer, now: clock.now() }, instansi, { fresh }),
    )
    if ('refused' in saved) return show(c, { ...shown, notice: said(saved.refused) })
    return c.redirect(`${instansiAddress(saved.id)}?kabar=disimpan`, 303)
  }

  async function show(c: Context<Seen>, { id, draft, faulty = [], notice = null }: Shown): Promise<Response> {
    const directory = await deps.instansi()
    const faults = Object.fromEntries(
      faulty.map((field) => [field, texts.say(`dashboard-directory-fault-${field}`)]),
    )
    const page = (
      <InstansiPage
        texts={texts}
        viewer={viewerOf(c.var.officer, directory, texts)}
        id={id}
        draft={draft}
        faults={faults}
        notice={notice}
        history={id === null ? [] : await readHistory(views, instansiSubject(id), written)}
        others={directory.filter((one) => one.id !== id)}
        mayClose={id !== TRIAGE}
      />
    )
    return c.html(page, notice?.bad ? 400 : 200)
  }

  function said(why: 'faulty' | 'not-sure' | DirectoryRefusal['refused']) {
    return { text: texts.say(`dashboard-directory-not-${why}`), bad: true }
  }
}

const BLANK: InstansiDraft = { id: '', name: '', aliases: '', duties: '' }

/** A former row as people read it. */
function written(value: unknown): string {
  const { success, data } = instansiSchema.safeParse(value)
  return success ? [data.name, data.aliases.join(', '), data.duties].filter(Boolean).join('\n') : ''
}
