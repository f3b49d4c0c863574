import type { Context } from 'hono'
import { editEntry, type EditRefusal, entryDaysSubject, retireEntry } from '../../../routing/index.ts'
import { readHistory } from '../administration/history.tsx'
import { readForm, type SentForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import type { KnowledgeDependencies } from './add-knowledge-routes.tsx'
import { draftOf, editOf, type EntryDraft, emptyDraft, readDraft } from './entry-draft.ts'
import { type EntryForm, EntryPage } from './entry-page.tsx'
import { entryAddress, HOME } from './knowledge-page.tsx'
import { mayTend } from './may-tend.ts'
import { sayDays } from './say-days.ts'
import { type EntryVersion, NEW_ENTRY } from './sources.ts'
import { VersionsPage } from './versions-page.tsx'

/** So many messages are tried out at once. */
const MOST_TRIED = 20

/** One entry: made, edited, tried out, retired, brought back. */
export function addEntryRoutes(app: DashboardApp, deps: KnowledgeDependencies, refuse: Refuse): void {
  const { texts, clock, transactions, knowledgeBase } = deps
  const { rules } = knowledgeBase

  async function show(c: Context<Seen>, form: EntryForm, status: 200 | 400 | 409 = 200) {
    const { officer } = c.var
    const directory = await deps.instansi()
    const viewer = viewerOf(officer, directory, texts)
    const own = directory.filter(({ id }) => mayTend(officer, id))
    const subject = entryDaysSubject(form.id ?? '')
    const history = await readHistory(knowledgeBase.proposals, subject, (value) => sayDays(value, texts))
    const page = <EntryPage texts={texts} viewer={viewer} form={form} directory={own} history={history} />
    return c.html(page, status)
  }

  /** The versions of the entry in the address; null: there is none that is this officer's. */
  async function versionsFor(c: Context<Seen>): Promise<EntryVersion[] | null> {
    const versions = await knowledgeBase.versions(c.req.param('id') ?? '')
    const [newest] = versions
    return newest && mayTend(c.var.officer, newest.instansi) ? versions : null
  }

  app.get(`${HOME}/baru`, (c) => {
    const draft = emptyDraft(c.var.officer.instansi, c.req.query('frasa') ?? '')
    return show(c, { ...BLANK, id: null, version: null, draft })
  })
  app.post(`${HOME}/baru`, async (c) => {
    const sent = await readForm(c)
    return take(c, sent, { ...BLANK, id: null, version: null, draft: readDraft(sent) })
  })
  app.get(`${HOME}/entri/:id`, async (c) => {
    const [newest] = (await versionsFor(c)) ?? []
    if (!newest) return refuse(c, 'missing', c.var.officer)
    const news = c.req.query('kabar')
    const notice =
      news === 'diterbitkan'
        ? { text: texts.say('dashboard-faq-published') }
        : news === 'dipulihkan'
          ? { text: texts.say('dashboard-saved') }
          : null
    const version = newest.current ? newest.version : null
    return show(c, { ...BLANK, id: newest.id, version, draft: draftOf(newest), notice })
  })
  app.post(`${HOME}/entri/:id`, async (c) => {
    const [newest] = (await versionsFor(c)) ?? []
    if (!newest) return refuse(c, 'missing', c.var.officer)
    const sent = await readForm(c)
    const read = Number.parseInt(sent.text('versi'), 10)
    const version = Number.isNaN(read) ? null : read
    return take(c, sent, { ...BLANK, id: newest.id, version, draft: readDraft(sent) })
  })

  async function take(c: Context<Seen>, sent: SentForm, given: EntryForm): Promise<Response> {
    const form = { ...given, trial: sent.text('coba') }
    const read = editOf(form.draft)
    if ('faults' in read) return show(c, { ...form, faults: read.faults, notice: said('faulty') }, 400)
    switch (sent.text('aksi')) {
      case 'coba':
        return show(c, { ...form, tried: await tryOut(form) })
      case 'simpan':
        return publish(c, form, { edit: read.edit, sureOfData: sent.isTicked('yakin') })
      default:
        return show(c, form)
    }
  }

  async function publish(
    c: Context<Seen>,
    form: EntryForm,
    wanted: Pick<Parameters<typeof editEntry>[1], 'edit' | 'sureOfData'>,
  ): Promise<Response> {
    const { id, version: basedOn } = form
    const { officer } = c.var
    const outcome = await transactions.transact((tx) =>
      editEntry({ tx, officer, now: clock.now(), rules }, { id, basedOn, ...wanted }),
    )
    if (!('refused' in outcome)) return c.redirect(`${entryAddress(outcome.id)}?kabar=diterbitkan`, 303)
    if (outcome.refused === 'may-not-approve') return refuse(c, 'forbidden', officer)
    const faults = outcome.refused === 'faults' ? outcome.faults : []
    return show(
      c,
      { ...form, faults, notice: saidOf(outcome) },
      outcome.refused === 'changed-since' ? 409 : 400,
    )
  }

  async function tryOut({ id, draft, trial }: EntryForm) {
    const messages = trial
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, MOST_TRIED)
    return knowledgeBase.rehearse(triedEntry(id, draft), messages)
  }

  app.get(`${HOME}/entri/:id/versi`, async (c) => {
    const versions = await versionsFor(c)
    return versions ? showVersions(c, versions, null) : refuse(c, 'missing', c.var.officer)
  })
  app.post(`${HOME}/entri/:id/pulihkan`, async (c) => {
    const versions = await versionsFor(c)
    const number = Number.parseInt((await readForm(c)).text('versi'), 10)
    const former = versions?.find(({ version }) => version === number)
    if (!versions || !former) return refuse(c, 'missing', c.var.officer)
    const read = editOf(draftOf(former))
    if ('faults' in read) return showVersions(c, versions, said('faulty'))
    const basedOn = versions.find(({ current }) => current)?.version ?? null
    const { officer } = c.var
    const { id } = former
    const outcome = await transactions.transact((tx) =>
      editEntry(
        { tx, officer, now: clock.now(), rules },
        // What was published before was read for others' data then.
        { id, basedOn, edit: read.edit, sureOfData: true, restores: number },
      ),
    )
    return 'refused' in outcome
      ? showVersions(c, versions, saidOf(outcome))
      : c.redirect(`${entryAddress(id)}?kabar=diterbitkan`, 303)
  })
  app.post(`${HOME}/entri/:id/hentikan`, async (c) => {
    const [newest] = (await versionsFor(c)) ?? []
    if (!newest) return refuse(c, 'missing', c.var.officer)
    const { officer } = c.var
    await transactions.transact((tx) => retireEntry({ tx, officer, now: clock.now(), rules }, newest.id))
    // No list has it any more: from here it can be brought back.
    return c.redirect(entryAddress(newest.id), 303)
  })

  async function showVersions(c: Context<Seen>, versions: EntryVersion[], notice: EntryForm['notice']) {
    const viewer = viewerOf(c.var.officer, await deps.instansi(), texts)
    const id = versions[0]?.id ?? ''
    const page = <VersionsPage texts={texts} viewer={viewer} id={id} versions={versions} notice={notice} />
    return c.html(page, notice?.bad ? 400 : 200)
  }

  function said(why: 'faulty' | Exclude<EditRefusal['refused'], 'faults' | 'changed-since'>) {
    return { text: texts.say(`dashboard-faq-not-${why}`), bad: true }
  }

  function saidOf(refusal: EditRefusal) {
    if (refusal.refused === 'faults') return said('faulty')
    if (refusal.refused !== 'changed-since') return said(refusal.refused)
    return { text: texts.say('dashboard-faq-not-changed-since', { version: refusal.version }), bad: true }
  }
}

const BLANK = { faults: [], trial: '', tried: null, notice: null }

/** The entry as the matcher would read it. */
function triedEntry(id: string | null, draft: EntryDraft) {
  const read = editOf(draft)
  if ('faults' in read) return null
  const { category, ...edit } = read.edit
  return { ...edit, id: id ?? NEW_ENTRY, ...(category === null ? {} : { category }) }
}
