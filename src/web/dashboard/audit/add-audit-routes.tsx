import { namesIn } from '../../../office/index.ts'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { viewerOf } from '../load-dashboard.ts'
import { readPeriod } from '../read-query.ts'
import type { DashboardApp } from '../seen.ts'
import { AUDIT, AuditPage } from './audit-page.tsx'

/** Acts per page. */
const PAGE = 50

/** Who did what, for those who may see the settings. */
export function addAuditRoutes(app: DashboardApp, deps: AdministrationDependencies): void {
  const { texts, clock, administration } = deps

  app.get(AUDIT, async (c) => {
    const days = { first: c.req.query('dari'), last: c.req.query('sampai') }
    const asked = readPeriod(days, clock.now(), texts.timeZone)
    const found = await administration.views.acts(asked.now, readId(c.req.query('sesudah')), PAGE + 1)
    const lines = found.slice(0, PAGE)
    const page = (
      <AuditPage
        texts={texts}
        viewer={viewerOf(c.var.officer, await deps.instansi(), texts)}
        asked={asked}
        lines={lines}
        after={found.length > PAGE ? (lines.at(-1)?.id ?? null) : null}
        nameOf={namesIn(await deps.instansiEver())}
      />
    )
    return c.html(page, asked.fault === null ? 200 : 400)
  })
}

/** Null: none was given, or what can be none. */
function readId(text = ''): bigint | null {
  return /^\d{1,18}$/.test(text) ? BigInt(text) : null
}
