import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { contextStorage } from 'hono/context-storage'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { insightOf, MINUTE_MS, type Officer } from '../../office/index.ts'
import {
  type Clock,
  endSession,
  mayAdminister,
  readSession,
  redeemLogin,
  type Transactions,
} from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import type { AdministrationDependencies } from './administration/sources.ts'
import { addDirectoryRoutes } from './directory/add-directory-routes.tsx'
import { addSettingRoutes } from './settings/add-setting-routes.tsx'
import { addOfficerRoutes } from './officers/add-officer-routes.tsx'
import { addKnowledgeRoutes, type KnowledgeDependencies } from './knowledge/add-knowledge-routes.tsx'
import { addCaseRoutes } from './cases/add-case-routes.tsx'
import type { CaseSources } from './cases/case-sources.ts'
import { DashboardPage } from './dashboard-page.tsx'
import { createKeeper } from './keep-costly.ts'
import { createSessionCookie } from './keep-session.ts'
import { createWantedCookie } from './keep-wanted.ts'
import { createAttemptLimit } from './limit-attempts.ts'
import {
  type Counted,
  type DashboardSources,
  isCostly,
  loadDashboard,
  loadNow,
  viewerOf,
} from './load-dashboard.ts'
import { readKeptForm } from './kept-form.ts'
import { LoginPage } from './login-page.tsx'
import { NowSection } from './now-section.tsx'
import { readAsset } from './read-assets.ts'
import { readInstansi, readPeriod } from './read-query.ts'
import { RefusalPage } from './refusal-page.tsx'
import { addReportRoutes, type ReportDependencies } from './reports/add-report-routes.tsx'
import type { Refuse, Seen } from './seen.ts'
import { UnfitNotice } from './sentences/unfit-notice.tsx'
import { SessionOverPage } from './session-over-page.tsx'

export interface Dependencies
  extends DashboardSources,
    KnowledgeDependencies,
    AdministrationDependencies,
    ReportDependencies {
  texts: Texts
  clock: Clock
  transactions: Transactions
  /** How people reach this service: forms come from there, and cookies are for HTTPS only where it says so. */
  publicUrl(): string
  cases: Pick<CaseSources, 'list' | 'views' | 'tellDeadline'>
}

/** Whoever isn't known yet sends a code, and nothing longer is read of them. */
const LOGIN_BYTES = 4 * 1024
/** Nothing from elsewhere, nothing inline: a text that became markup after all could still do nothing. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** `/dasbor` and all below it. `routes`: for the test that tries each of them as whom they are not for. */
export function createDashboard(deps: Dependencies) {
  const { texts, clock, transactions, publicUrl } = deps
  const isHttps = () => publicUrl().startsWith('https:')
  const cookie = createSessionCookie(isHttps)
  const wanted = createWantedCookie(isHttps)
  const attempts = createAttemptLimit()
  const keep = createKeeper<Counted>(isCostly)
  const app = new Hono<Seen>()
  // The navigation on every page asks it where we are.
  app.use(contextStorage())
  app.use(
    secureHeaders({ contentSecurityPolicy: POLICY, xFrameOptions: 'DENY', referrerPolicy: 'same-origin' }),
  )
  app.use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  app.use(csrf({ origin: (origin, c) => [originOf(c.req.url), originOf(publicUrl())].includes(origin) }))

  const refuse: Refuse = async (c, why, officer) => {
    const viewer = officer ? viewerOf(officer, await deps.instansi(), texts) : null
    return c.html(<RefusalPage texts={texts} why={why} viewer={viewer} />, why === 'missing' ? 404 : 403)
  }
  // No name of anything has this sign, and PostgreSQL takes it in none.
  app.use((c, next) => (c.req.path.includes('\0') ? refuse(c, 'missing') : next()))
  const login = (c: Context<Seen>, notice: string | null, status: 200 | 400 | 429 = 200) =>
    c.html(<LoginPage texts={texts} code={null} notice={notice} />, status)

  async function officerOf(c: Context<Seen>, isActive: boolean): Promise<Officer | null> {
    const key = cookie.read(c)
    return key === undefined ? null : readSession(transactions, key, { isActive, now: clock.now() })
  }

  app.get('/dasbor/aset/:name', async (c) => {
    const asset = await readAsset(c.req.param('name'))
    return asset ? c.body(asset.body, 200, { 'Content-Type': asset.type }) : refuse(c, 'missing')
  })
  app.get('/dasbor/masuk', (c) => login(c, null))
  app.get('/dasbor/masuk/:code', (c) =>
    c.html(<LoginPage texts={texts} code={c.req.param('code')} notice={null} />),
  )
  const noCode = (c: Context<Seen>) => login(c, texts.say('dashboard-login-failed'), 400)
  app.post('/dasbor/masuk', bodyLimit({ maxSize: LOGIN_BYTES, onError: noCode }), async (c) => {
    const waitS = await attempts.begin(c.env.from)
    if (waitS > 0) {
      c.header('Retry-After', String(waitS))
      const minutes = Math.ceil((waitS * 1_000) / MINUTE_MS)
      return login(c, texts.say('dashboard-login-too-often', { minutes }), 429)
    }
    const { kode } = await c.req.parseBody()
    const key = typeof kode === 'string' ? await redeemLogin(transactions, kode, clock.now()) : null
    if (key === null) return noCode(c)
    await attempts.succeeded(c.env.from)
    cookie.write(c, key)
    return c.redirect(wanted.take(c), 303)
  })
  app.post('/dasbor/keluar', async (c) => {
    const key = cookie.read(c)
    if (key !== undefined) await endSession(transactions, key)
    cookie.clear(c)
    wanted.clear(c)
    return login(c, texts.say('dashboard-logged-out'))
  })

  /** A page that looks by itself keeps no session alive, and is told in a word that it is over. */
  app.use('/dasbor/sekarang', async (c, next) => {
    const officer = await officerOf(c, false)
    if (!officer) return c.html(<p id="kabar">{texts.say('dashboard-live-over')}</p>, 401)
    c.set('officer', officer)
    return next()
  })
  app.get('/dasbor/sekarang', async (c) => {
    const of = insightFor(c)
    if (!of) return refuse(c, 'forbidden', c.var.officer)
    const now = await loadNow(of, clock.now(), await deps.instansiEver(), deps)
    return c.html(
      <NowSection texts={texts} now={now} source={`/dasbor/sekarang${new URL(c.req.url).search}`} />,
    )
  })

  /** Nor does what a page's script asks for by itself. */
  app.use('/dasbor/*', async (c, next) => {
    const officer = await officerOf(c, c.req.header('X-Sendiri') === undefined)
    if (!officer) {
      const kept = await readKeptForm(c)
      if (kept) return c.html(<SessionOverPage texts={texts} kept={kept} />, 401)
      wanted.keep(c)
      return c.redirect('/dasbor/masuk', 303)
    }
    c.set('officer', officer)
    return next()
  })
  app.get('/dasbor', async (c) => {
    const { officer } = c.var
    const of = insightFor(c)
    if (!of) return refuse(c, 'forbidden', officer)
    const at = clock.now()
    const asked = readPeriod({ first: c.req.query('dari'), last: c.req.query('sampai') }, at, texts.timeZone)
    const page = await loadDashboard({ officer, of, asked, at }, deps, texts, keep)
    const { languages } = deps.administration.settings
    const first = (
      <DashboardPage texts={texts} page={page}>
        {mayAdminister(officer) && <UnfitNotice texts={texts} languages={languages} />}
      </DashboardPage>
    )
    return c.html(first, asked.fault === null ? 200 : 400)
  })
  addKnowledgeRoutes(app, deps, refuse)
  addDirectoryRoutes(app, deps, refuse)
  addOfficerRoutes(app, deps, refuse)
  addSettingRoutes(app, deps, refuse)
  addCaseRoutes(app, { ...deps, ...deps.cases }, refuse)
  addReportRoutes(app, deps, refuse)
  // Sections add their routes here: `addX(app, deps, refuse)`, each in a folder of its own.
  app.notFound((c) => refuse(c, 'missing'))
  app.onError((error, c) => {
    if ('status' in error && error.status === 403) return refuse(c, 'forged')
    throw error
  })

  return {
    handle: async (request: Request, from: string): Promise<Response> => app.fetch(request, { from }),
    routes: app.routes,
  }
}

/** Whose figures are asked for; null: not for this officer. */
function insightFor(c: Context<Seen>) {
  const asked = readInstansi(c.req.query('instansi'))
  return asked === undefined ? null : insightOf(c.var.officer, asked)
}

function originOf(url: string): string {
  return new URL(url).origin
}
