import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { addDays, type Day, dayBegins, dayOf, type Instansi, namesIn } from '../../office/index.ts'
import { publish, type SummaryLog } from '../../reports/index.ts'
import type { Clock } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { type ShownStatistics, StatisticsPage } from './statistics-page.tsx'

interface Dependencies {
  texts: Texts
  clock: Clock
  summary: SummaryLog['summary']
  /** Everybody who ever answered: closed ones among them. */
  instansi(): Promise<Instansi[]>
  /** Has the office turned it on? */
  isShown(): Promise<boolean>
}

/** The year up to yesterday. */
const DAYS = 365
const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/**
 * `/statistik`, for everybody, where the office has turned it on. Figures are of whole days and counted once a day: however
 * many look, and however often, the service does no more for it.
 */
export function createStatistics({ texts, clock, summary, instansi, isShown }: Dependencies) {
  let counted: { day: Day; shown: Promise<ShownStatistics> } | null = null

  async function count(today: Day, at: Date): Promise<ShownStatistics> {
    const [first, last] = [addDays(today, -DAYS), addDays(today, -1)]
    const period = { from: dayBegins(first, texts.timeZone), until: dayBegins(today, texts.timeZone) }
    const figures = publish(await summary(period, { of: 'all' }, at))
    return { first, last, figures, nameOf: namesIn(await instansi()) }
  }

  function current(): Promise<ShownStatistics> {
    const at = clock.now()
    const day = dayOf(at, texts.timeZone)
    if (counted?.day === day) return counted.shown
    const shown = count(day, at)
    counted = { day, shown }
    // What failed is counted anew by whoever comes next.
    shown.catch(() => {
      counted = null
    })
    return shown
  }

  const app = new Hono()
  app.use(
    secureHeaders({ contentSecurityPolicy: POLICY, xFrameOptions: 'DENY', referrerPolicy: 'same-origin' }),
  )
  app.get('/statistik', async (c) => {
    if (!(await isShown())) return c.notFound()
    return c.html(<StatisticsPage texts={texts} shown={await current()} />)
  })
  app.notFound((c) => c.text(`${texts.say('dashboard-missing-heading')}\n`, 404))
  app.onError((error) => {
    throw error
  })
  return { handle: async (request: Request): Promise<Response> => app.fetch(request) }
}
