import type { Context } from 'hono'
import { z } from 'zod'
import { dayOf, type Instansi } from '../../../office/index.ts'
import { MIME_TYPES, PAPER_FORMATS, type Paper } from '../../../reports/index.ts'
import type { Clock } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { addLetterheadRoutes } from './add-letterhead-routes.tsx'
import { addWordsRoutes } from './add-words-routes.tsx'
import { type AskedOrder, askedIn, readOrder } from './read-order.ts'
import { HOME, ReportListPage } from './report-list-page.tsx'
import type { PaperSources } from './sources.ts'
import { mayMake, shelfOf } from './whose-reports.ts'

export interface ReportDependencies {
  texts: Texts
  clock: Clock
  instansi(): Promise<Instansi[]>
  papers: PaperSources
}

/** So many are listed; older ones are found by asking for them again. */
const MOST_LISTED = 200

/** Reports: for *Diskominfo* all, for a *pejabat* those of the own *instansi*, for a *petugas* none. */
export function addReportRoutes(app: DashboardApp, deps: ReportDependencies, refuse: Refuse): void {
  const { texts, clock, papers } = deps
  app.use(`${HOME}/*`, async (c, next) =>
    shelfOf(c.var.officer) === null ? refuse(c, 'forbidden', c.var.officer) : next(),
  )

  async function showList(c: Context<Seen>, asked: AskedOrder, fault: string | null) {
    const { officer } = c.var
    const shelf = shelfOf(officer) ?? { of: 'instansi' as const, instansi: officer.instansi }
    const directory = await deps.instansi()
    return (
      <ReportListPage
        texts={texts}
        viewer={viewerOf(officer, directory, texts)}
        shelf={shelf}
        papers={await papers.shelf.list(shelf.of === 'all' ? null : shelf.instansi, MOST_LISTED)}
        directory={directory}
        asked={asked}
        fault={fault}
      />
    )
  }

  app.get(HOME, async (c) => {
    const [year = '', month = ''] = dayOf(clock.now(), texts.timeZone).split('-')
    return c.html(showList(c, { kind: 'bulanan', year, month, whose: '' }, null))
  })
  app.post(HOME, async (c) => {
    const { officer } = c.var
    const asked = askedIn(await readForm(c))
    const shelf = shelfOf(officer)
    const own = shelf?.of === 'instansi' ? shelf.instansi : null
    const read = readOrder(asked, { today: dayOf(clock.now(), texts.timeZone), own })
    if ('fault' in read)
      return c.html(showList(c, asked, texts.say(`dashboard-report-fault-${read.fault}`)), 400)
    const { order } = read
    const isKnown = order.whose === null || (await deps.instansi()).some(({ id }) => id === order.whose)
    if (!shelf || !isKnown || !mayMake(shelf, order.whose)) return refuse(c, 'forbidden', officer)
    return await begin(c, order)
  })

  addLetterheadRoutes(app, deps, refuse)
  addWordsRoutes(app, deps, refuse, paperFor)

  app.post(`${HOME}/:id/ulang`, async (c) => {
    const paper = await paperFor(c)
    return paper ? begin(c, paper.order) : refuse(c, 'missing', c.var.officer)
  })
  app.get(`${HOME}/:id/unduh/:format`, async (c) => {
    const paper = await paperFor(c)
    const format = PAPER_FORMATS.find((one) => one === c.req.param('format'))
    const document = paper && format ? await papers.open(paper) : null
    if (!paper || !format || !document) return refuse(c, 'missing', c.var.officer)
    return c.body(Buffer.from(await papers.render(document, format)), 200, {
      'Content-Type': MIME_TYPES[format],
      'Content-Disposition': `attachment; filename="${fileName(paper)}.${format}"`,
    })
  })

  async function begin(c: Context<Seen>, order: Paper['order']) {
    const id = await papers.shelf.order(order, { by: c.var.officer.id, again: true }, clock.now())
    await papers.make(id)
    return c.redirect(`${HOME}/${id}`, 303)
  }

  /** Null: there is none of this name that this officer may see. */
  async function paperFor(c: Context<Seen>): Promise<Paper | null> {
    const id = z.uuid().safeParse(c.req.param('id')).data
    const paper = id === undefined ? null : await papers.shelf.find(id)
    const shelf = shelfOf(c.var.officer)
    return paper && shelf && mayMake(shelf, paper.order.whose) ? paper : null
  }
}

function fileName({ order: { kind, whose, first, last }, version }: Paper): string {
  return [kind, ...(whose === null ? [] : [whose]), first, last, `v${version}`].join('_')
}
