import type { Context } from 'hono'
import type { Officer } from '../../../office/index.ts'
import { type Paper, wordsOf, type WordsPart } from '../../../reports/index.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import type { ReportDependencies } from './add-report-routes.tsx'
import { HOME } from './report-list-page.tsx'
import { nameOf, type RefusedWords, ReportPage } from './report-page.tsx'

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
    const asked = c.req.query('tersimpan')?.split(' ')
    const kept = asked ? wordsOf(paper.order.kind).filter((part) => asked.includes(part)) : null
    return c.html(show(c, paper, { kept, refused: {} }))
  })

  app.post(`${HOME}/:id/kata`, async (c) => {
    const paper = await paperFor(c)
    if (!paper) return refuse(c, 'missing', c.var.officer)
    const form = await readForm(c)
    const kept: WordsPart[] = []
    const refused: RefusedWords = {}
    for (const part of wordsOf(paper.order.kind)) {
      const text = form.text(`teks-${part}`).trim()
      const version = form.text(`versi-${part}`)
      const outcome = await write(paper, part, { text, version }, c.var.officer)
      if (outcome === 'kept') kept.push(part)
      else if (outcome !== 'untouched') refused[part] = { text, fault: outcome.fault }
    }
    if (Object.keys(refused).length > 0)
      return c.html(show(c, paper, { kept: kept.length > 0 ? kept : null, refused }), 409)
    return c.redirect(`${HOME}/${paper.id}?tersimpan=${kept.join('+')}`, 303)
  })

  /** `version`: the one that stood on the page. */
  async function write(
    { order }: Paper,
    part: WordsPart,
    { text, version }: { text: string; version: string },
    by: Officer,
  ): Promise<'untouched' | 'kept' | { fault: string }> {
    const after = /^\d{1,9}$/.test(version) ? Number(version) : null
    if (after === null || text === (await papers.shelf.said(order, part, after))) return 'untouched'
    const name = nameOf(part, { order }, texts)
    if (text.length > LONGEST)
      return {
        fault: texts.say('dashboard-report-too-long', { part: name, most: texts.formatNumber(LONGEST) }),
      }
    // A number in the office's book looks like a telephone number, and names nobody.
    const said = part === 'number' ? text : await papers.mask(text)
    if (await papers.shelf.write(order, part, { text: said, after }, by.id, clock.now())) return 'kept'
    return { fault: texts.say('dashboard-report-conflict', { part: name }) }
  }

  async function show(
    c: Context<Seen>,
    paper: Paper,
    outcome: { kept: readonly WordsPart[] | null; refused: RefusedWords },
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
