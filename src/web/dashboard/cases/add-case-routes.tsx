import type { Context } from 'hono'
import { insightOf, namesIn, supervises } from '../../../office/index.ts'
import { parseTicket } from '../../../routing/index.ts'
import { viewerOf } from '../load-dashboard.ts'
import { readInstansi, readPeriod } from '../read-query.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { CasePage } from './case-page.tsx'
import type { CaseSources } from './case-sources.ts'
import { CasesPage } from './cases-page.tsx'
import { countFound } from './count-found.ts'
import { CASE_FILES, type CaseFile, streamCases } from './export-cases.ts'
import { loadCase } from './load-case.ts'
import { filterOf, readCaseQuery, writePlace } from './read-case-query.ts'

/** Cases per page. */
const PAGE = 50
const CASE_FORMS = ['csv', 'xlsx'] as const satisfies CaseFile[]
const FILE_PATHS = { csv: '/dasbor/kasus/unduh', xlsx: '/dasbor/kasus/unduh-xlsx' } as const

/** `/dasbor/kasus`: the cases behind the figures, one by one and as a file. */
export function addCaseRoutes(app: DashboardApp, sources: CaseSources, refuse: Refuse): void {
  const { texts, clock, list } = sources

  /** What is asked for, as far as it is this officer's to see; null: it isn't. */
  function readAddress(c: Context<Seen>) {
    const asked = readInstansi(c.req.query('instansi'))
    const of = asked === undefined ? null : insightOf(c.var.officer, asked)
    if (!of) return null
    const now = clock.now()
    const days = { first: c.req.query('dari'), last: c.req.query('sampai') }
    const period = readPeriod(days, now, texts.timeZone)
    const query = readCaseQuery((name) => c.req.query(name))
    return { of, now, asked: period, query, filter: filterOf(query, { period: period.now, of }) }
  }

  app.get('/dasbor/kasus', async (c) => {
    const { officer } = c.var
    const ticket = parseTicket(c.req.query('tiket') ?? '')
    if (ticket) return c.redirect(`/dasbor/kasus/${ticket}`, 303)
    const address = readAddress(c)
    if (!address) return refuse(c, 'forbidden', officer)
    const { of, now, asked, query, filter } = address
    const directory = await sources.instansi()
    const found = await list.cases(filter, query.after, PAGE + 1, now)
    const read = { size: PAGE, isFirst: query.after === null, found: found.length }
    const rows = found.slice(0, PAGE)
    const last = found.length > PAGE ? rows.at(-1) : undefined
    const page = {
      viewer: viewerOf(officer, directory, texts),
      of,
      choices: supervises(officer) ? directory : [],
      asked,
      query,
      ...(await countFound(list, filter, read, now)),
      rows,
      next: last ? here(c, '/dasbor/kasus', writePlace(last)) : null,
      files: { csv: here(c, FILE_PATHS.csv, null), xlsx: here(c, FILE_PATHS.xlsx, null) },
      noTicket: Boolean(c.req.query('tiket')),
      nameOf: namesIn(await sources.instansiEver()),
    }
    return c.html(<CasesPage texts={texts} page={page} />, asked.fault === null ? 200 : 400)
  })

  for (const form of CASE_FORMS)
    app.get(FILE_PATHS[form], async (c) => {
      const address = readAddress(c)
      if (!address) return refuse(c, 'forbidden', c.var.officer)
      const { now, asked, filter } = address
      const nameOf = namesIn(await sources.instansiEver())
      c.header('Content-Type', CASE_FILES[form])
      c.header('Content-Disposition', `attachment; filename="kasus-${asked.first}-${asked.last}.${form}"`)
      return c.body(streamCases(form, { list, filter, now }, { texts, nameOf }))
    })

  app.get('/dasbor/kasus/:ticket', async (c) => {
    const { officer } = c.var
    const viewer = viewerOf(officer, await sources.instansi(), texts)
    const page = await loadCase(c.req.param('ticket'), { officer, viewer }, sources)
    // Whoever may not read it isn't told that there is such a ticket.
    return page ? c.html(<CasePage texts={texts} page={page} />) : refuse(c, 'missing', officer)
  })
}

/** The same question elsewhere, or further on. */
function here(c: Context<Seen>, path: string, after: string | null): string {
  const asked = new URL(c.req.url).searchParams
  asked.delete('sesudah')
  if (after !== null) asked.set('sesudah', after)
  const query = asked.toString()
  return query === '' ? path : `${path}?${query}`
}
