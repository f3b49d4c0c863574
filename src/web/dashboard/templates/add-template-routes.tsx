import type { Context } from 'hono'
import { type InstansiId, TRIAGE } from '../../../office/index.ts'
import {
  dropTemplate,
  formerTemplateSchema,
  keepTemplate,
  MOST_TEMPLATES,
  type TemplateRefusal,
  templateIdSchema,
  templatesSubject,
  type Transaction,
} from '../../../routing/index.ts'
import { readHistory } from '../administration/history.tsx'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Seen } from '../seen.ts'
import { type TemplateDraft, TEMPLATES, TemplatesPage, type TemplatesView } from './templates-page.tsx'

const BLANK: TemplateDraft = { name: '', text: '' }

/** The canned answers of every *instansi*, for those who may see the settings; officers keep their own in the chat, too. */
export function addTemplateRoutes(app: DashboardApp, deps: AdministrationDependencies): void {
  const { texts, clock, transactions, administration } = deps
  const { views } = administration

  app.get(TEMPLATES, (c) => {
    const news = (['disimpan', 'dihapus'] as const).find((one) => one === c.req.query('kabar'))
    return show(c, { notice: news ? { text: texts.say(`dashboard-templates-was-${news}`) } : null })
  })
  app.post(TEMPLATES, async (c) => {
    const sent = await readForm(c)
    const draft = { name: sent.text('nama'), text: sent.text('teks') }
    const made = await keep(c, draft, 'make')
    return made ? show(c, { draft, notice: said(made) }) : done(c, 'disimpan')
  })
  app.post(`${TEMPLATES}/ubah`, async (c) => {
    const sent = await readForm(c)
    const typed = { name: sent.text('nama'), text: sent.text(`isi-${sent.text('nomor')}`) }
    const changed = await keep(c, typed, 'change')
    return changed ? show(c, { typed, notice: said(changed) }) : done(c, 'disimpan')
  })
  app.post(`${TEMPLATES}/hapus`, async (c) => {
    const id = templateIdSchema.safeParse((await readForm(c)).id('nomor'))
    const of = await instansiIn(c)
    const { officer } = c.var
    const isGone =
      id.success &&
      (await transactions.transact(async (tx) => {
        const template = await tx.lockTemplate(id.data)
        if (template?.instansi !== of) return false
        await dropTemplate(tx, { officer, template }, clock.now())
        return true
      }))
    return isGone ? done(c, 'dihapus') : show(c, { notice: said('template-unknown') })
  })
  app.post(`${TEMPLATES}/pulihkan`, async (c) => {
    const id = (await readForm(c)).id('dulu')
    const of = await instansiIn(c)
    const { officer } = c.var
    const restored = await transactions.transact(async (tx): Promise<TemplateRefusal['refused'] | null> => {
      const former = await tx.formerValue(id)
      const was = formerTemplateSchema.safeParse(former?.value)
      if (former?.subject !== templatesSubject(of) || !was.success) return 'template-unknown'
      const how = (await tx.templateNamed(of, was.data.name)) ? 'change' : 'make'
      return refusalOf(await keepTemplate(tx, { officer, instansi: of, how, ...was.data }, clock.now()))
    })
    return restored ? show(c, { notice: said(restored) }) : done(c, 'disimpan')
  })

  async function keep(c: Context<Seen>, draft: TemplateDraft, how: 'make' | 'change') {
    const { officer } = c.var
    const instansi = await instansiIn(c)
    const given = { officer, instansi, how, ...draft }
    return refusalOf(await transactions.transact((tx: Transaction) => keepTemplate(tx, given, clock.now())))
  }

  async function done(c: Context<Seen>, news: 'disimpan' | 'dihapus'): Promise<Response> {
    const fields = new URLSearchParams({ milik: await instansiIn(c), kabar: news })
    return c.redirect(`${TEMPLATES}?${fields.toString()}`, 303)
  }

  async function show(c: Context<Seen>, given: Partial<TemplatesView>): Promise<Response> {
    const directory = await deps.instansi()
    const of = await instansiIn(c)
    const { templates } = await views.templates(of, 0, MOST_TEMPLATES)
    const view: TemplatesView = {
      of,
      templates,
      draft: BLANK,
      typed: null,
      notice: null,
      history: await readHistory(views, templatesSubject(of), written),
      ...given,
    }
    const viewer = viewerOf(c.var.officer, directory, texts)
    const page = <TemplatesPage texts={texts} viewer={viewer} directory={directory} view={view} />
    return c.html(page, view.notice?.bad ? 400 : 200)
  }

  async function instansiIn(c: Context<Seen>): Promise<InstansiId> {
    const asked = c.req.query('milik')
    return (await deps.instansi()).find(({ id }) => id === asked)?.id ?? TRIAGE
  }

  function said(why: TemplateRefusal['refused']) {
    return { text: texts.say(`dashboard-templates-not-${why}`), bad: true }
  }
}

const refusalOf = (outcome: Awaited<ReturnType<typeof keepTemplate>>) =>
  typeof outcome === 'object' ? outcome.refused : null

function written(value: unknown): string {
  const was = formerTemplateSchema.safeParse(value).data
  return was ? `${was.name}\n${was.text}` : ''
}
