import type { Context } from 'hono'
import { type Paper, wordsOf, type WordsPart } from '../../../reports/index.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import type { ReportDependencies } from './add-report-routes.tsx'
import { HOME } from './report-list-page.tsx'
import { ReportPage } from './report-page.tsx'

/** Characters in one part; a report is read by a *Bupati*. */
const LONGEST = 20_000

/** One report, and the parts of it that people write. */
export function addWordsRoutes(
  app: DashboardApp,
  deps: ReportDependencies,
  refuse: Refuse,
  paperFor: (c: Context<Seen>) => Promise<Paper | null>,
): void {
  const { texts, clock, papers } = deps

  app.get(`${HOME}/:id`, async (c) => {
    const paper = await paperFor(c)
    if (!paper) return refuse(c, 'missing', c.var.officer)
    const kept = wordsOf(paper.order.kind).find((part) => part === c.req.query('tersimpan')) ?? null
    return c.html(show(c, paper, { kept, refused: null }))
  })

  app.post(`${HOME}/:id/kata`, async (c) => {
    const paper = await paperFor(c)
    if (!paper) return refuse(c, 'missing', c.var.officer)
    const form = await readForm(c)
    const part = wordsOf(paper.order.kind).find((one) => one === form.text('bagian'))
    const after = Number(form.text('versi'))
    if (!part || !Number.isSafeInteger(after) || after < 0) return refuse(c, 'missing', c.var.officer)
    const typed = form.text(`teks-${part}`).trim()
    if (typed.length > LONGEST) {
      const fault = texts.say('dashboard-report-too-long', { most: texts.formatNumber(LONGEST) })
      return c.html(show(c, paper, { kept: null, refused: { part, text: typed, fault } }), 400)
    }
    // A number in the office's book looks like a telephone number, and names nobody.
    const text = part === 'number' ? typed : await papers.mask(typed)
    const { officer } = c.var
    if (await papers.shelf.write(paper.order, part, { text, after }, officer.id, clock.now()))
      return c.redirect(`${HOME}/${paper.id}?tersimpan=${part}`, 303)
    const fault = texts.say('dashboard-report-conflict')
    return c.html(show(c, paper, { kept: null, refused: { part, text: typed, fault } }), 409)
  })

  async function show(
    c: Context<Seen>,
    paper: Paper,
    outcome: { kept: WordsPart | null; refused: { part: WordsPart; text: string; fault: string } | null },
  ) {
    const directory = await deps.instansi()
    return (
      <ReportPage
        texts={texts}
        viewer={viewerOf(c.var.officer, directory, texts)}
        paper={paper}
        directory={directory}
        words={await papers.shelf.words(paper.order)}
        {...outcome}
      />
    )
  }
}
