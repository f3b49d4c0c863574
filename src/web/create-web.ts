import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { aboutPage } from './about-page.tsx'
import { callerAddress } from './caller-address.ts'
import { type Check, readiness } from './readiness.ts'

/** Something another room answers itself, below this path. */
export interface Mount {
  path: string
  /** `from`: the address that asks. */
  handle(request: Request, from: string): Promise<Response>
}

interface Dependencies {
  officeName: string
  /** What must work before this process can serve. */
  checks: readonly Check[]
  /** The figures of this process in Prometheus' text format. */
  metrics(): Promise<{ contentType: string; body: string }>
  mounts: readonly Mount[]
  /** What `/` shows; null: a page that says what runs here. */
  home: ((request: Request) => Promise<Response>) | null
  onError(error: unknown): void
}

/**
 * Everything that is served over HTTP, as one fetch handler; `connection` is what Node's adapter tells about the socket. Mounted
 * handlers set their own content policy.
 */
export function createWeb(deps: Dependencies): (request: Request, connection?: object) => Promise<Response> {
  const app = new Hono()
  app.use(secureHeaders({ xFrameOptions: 'DENY', referrerPolicy: 'same-origin' }))
  app.get('/healthz', (c) => c.text('ok\n'))
  app.get('/readyz', async (c) => {
    const result = await readiness(deps.checks)
    return c.json(result, result.ready ? 200 : 503)
  })
  app.get('/metrics', async (c) => {
    const { contentType, body } = await deps.metrics()
    return c.body(body, 200, { 'Content-Type': contentType })
  })
  for (const { path, handle } of deps.mounts) {
    app.all(path, (c) => handle(c.req.raw, addressOf(c)))
    app.all(`${path}/*`, (c) => handle(c.req.raw, addressOf(c)))
  }
  const { home } = deps
  app.get('/', (c) => (home ? home(c.req.raw) : c.html(aboutPage(deps.officeName))))
  app.notFound((c) => c.text('Halaman ini tidak ada.\n', 404))
  app.onError((error, c) => {
    deps.onError(error)
    return c.text('Maaf, terjadi gangguan. Silakan coba lagi sebentar lagi.\n', 500)
  })
  return async (request, connection) => app.fetch(request, connection)
}

/** A request that came over no connection (a test's) comes from this machine. */
function addressOf(c: Context): string {
  const peer = c.env?.incoming ? (getConnInfo(c).remote.address ?? null) : null
  return callerAddress(peer, c.req.header('x-forwarded-for') ?? null)
}
