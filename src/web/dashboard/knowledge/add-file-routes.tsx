import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  compareFaq,
  type FaqEntry,
  type Fault,
  parseFaqFile,
  writeFaqFile,
} from '../../../knowledge/index.ts'
import { chosenFile } from '../forms/chosen-file.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import type { KnowledgeDependencies } from './add-knowledge-routes.tsx'
import { ImportPage, type Rehearsed } from './import-page.tsx'
import { HOME } from './knowledge-page.tsx'
import { mayTend } from './may-tend.ts'

/** Bytes of a file that is taken in: ten thousand entries are five million. */
const MOST_BYTES = 20_000_000
const TYPES = { json: 'application/json', csv: 'text/csv; charset=utf-8' } as const

/** The knowledge base as a file: taken in after everybody could read what that does, and handed out. */
export function addFileRoutes(app: DashboardApp, deps: KnowledgeDependencies, refuse: Refuse): void {
  const { texts, clock, transactions, knowledgeBase } = deps

  async function show(
    c: Context<Seen>,
    said: { key: 'taken' | 'faulty' | 'no-file' | 'others' | 'too-large'; more?: string } | null,
    shown: { faults?: readonly Fault[]; rehearsed?: Rehearsed } = {},
  ) {
    const viewer = viewerOf(c.var.officer, await deps.instansi(), texts)
    const bad = said !== null && said.key !== 'taken'
    const text = said && [texts.say(`dashboard-import-${said.key}`), said.more ?? ''].join(' ').trim()
    const page = (
      <ImportPage
        texts={texts}
        viewer={viewer}
        notice={text === null ? null : { text, bad }}
        faults={shown.faults ?? []}
        rehearsed={shown.rehearsed ?? null}
      />
    )
    return c.html(page, bad ? 400 : 200)
  }

  app.get(`${HOME}/impor`, (c) => show(c, c.req.query('kabar') === 'masuk' ? { key: 'taken' } : null))
  app.post(
    `${HOME}/impor`,
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => show(c, { key: 'too-large' }) }),
    async (c) => {
      const sent = await readForm(c)
      const file = await chosenFile(sent)
      if (!file) return show(c, { key: 'no-file' })
      const parsed = parseFaqFile(file.content, file.name)
      if (!parsed.ok) return show(c, { key: 'faulty' }, { faults: parsed.faults })
      const { entries } = parsed
      const stored = await knowledgeBase.entries()
      const foreign = await foreignIn(c, entries, stored)
      if (foreign.length > 0) return show(c, { key: 'others', more: texts.formatList(foreign) })
      const rehearsal = sent.text('aksi') !== 'masukkan'
      const figures = await knowledgeBase.importFaq(entries, { rehearsal })
      if ('refused' in figures) return show(c, { key: 'faulty', more: figures.refused })
      if (rehearsal) {
        const changes = compareFaq(stored, entries)
        const conflicts = await conflictsWith(entries, stored)
        return show(c, null, { rehearsed: { file, figures, changes, conflicts } })
      }
      await note(c, figures)
      return c.redirect(`${HOME}/impor?kabar=masuk`, 303)
    },
  )
  app.get(`${HOME}/ekspor/:name`, async (c) => {
    const name = c.req.param('name')
    const kind = name === 'basis-pengetahuan.json' ? 'json' : name === 'basis-pengetahuan.csv' ? 'csv' : null
    if (kind === null) return refuse(c, 'missing', c.var.officer)
    const own = (await knowledgeBase.entries()).filter(({ instansi }) => mayTend(c.var.officer, instansi))
    const entries = own.map(({ version: _, ...entry }) => entry)
    return c.body(writeFaqFile(entries, name), 200, {
      'Content-Type': TYPES[kind],
      'Content-Disposition': `attachment; filename="${name}"`,
    })
  })

  /** Ids of entries that aren't this officer's to change, as they would be, are, or were before they were retired. */
  async function foreignIn(
    c: Context<Seen>,
    entries: readonly FaqEntry[],
    stored: readonly FaqEntry[],
  ): Promise<string[]> {
    const { officer } = c.var
    if (officer.role === 'diskominfo') return []
    const owners = new Map(stored.map(({ id, instansi }) => [id, instansi]))
    const foreign: string[] = []
    for (const { id, instansi } of entries) {
      const owner = owners.get(id) ?? (await knowledgeBase.versions(id))[0]?.instansi ?? instansi
      if (!mayTend(officer, instansi) || !mayTend(officer, owner)) foreign.push(id)
    }
    return foreign
  }

  /** Conflicts that these entries have among themselves or with those that stay. */
  async function conflictsWith(entries: readonly FaqEntry[], stored: readonly FaqEntry[]) {
    const ids = new Set(entries.map(({ id }) => id))
    const staying = stored.filter(({ id }) => !ids.has(id))
    const all = await knowledgeBase.conflicts([...entries, ...staying])
    return all.filter((one) => one.entries.some((id) => ids.has(id)))
  }

  async function note(
    c: Context<Seen>,
    { added, changed, unchanged }: Record<'added' | 'changed' | 'unchanged', number>,
  ) {
    const detail = { added, changed, unchanged }
    const officer = c.var.officer.id
    await transactions.transact((tx) =>
      tx.audit({ at: clock.now(), officer, act: 'faq-imported', inquiry: null, detail }),
    )
  }
}
