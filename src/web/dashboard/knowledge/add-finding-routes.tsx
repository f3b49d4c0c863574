import { supervises } from '../../../office/index.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp } from '../seen.ts'
import type { KnowledgeDependencies } from './add-knowledge-routes.tsx'
import { ConflictsPage } from './conflicts-page.tsx'
import { GAP_DAYS, GapsPage } from './gaps-page.tsx'
import { HOME } from './knowledge-page.tsx'
import { mayTend } from './may-tend.ts'

const USUAL_DAYS = 30

/** What is missing in the knowledge base, and what in it contradicts itself. */
export function addFindingRoutes(app: DashboardApp, deps: KnowledgeDependencies): void {
  const { texts, knowledgeBase } = deps

  app.get(`${HOME}/celah`, async (c) => {
    const { officer } = c.var
    const days = GAP_DAYS.find((one) => String(one) === c.req.query('hari')) ?? USUAL_DAYS
    const report = await knowledgeBase.gaps(days, supervises(officer) ? null : officer.instansi)
    const viewer = viewerOf(officer, await deps.instansi(), texts)
    return c.html(<GapsPage texts={texts} viewer={viewer} days={days} report={report} />)
  })
  app.get(`${HOME}/pertentangan`, async (c) => {
    const { officer } = c.var
    const entries = await knowledgeBase.entries()
    const owners = new Map(entries.map(({ id, instansi }) => [id, instansi]))
    const isOpen = (id: string) => mayTend(officer, owners.get(id) ?? '')
    const all = await knowledgeBase.conflicts(entries)
    const viewer = viewerOf(officer, await deps.instansi(), texts)
    return c.html(
      <ConflictsPage
        texts={texts}
        viewer={viewer}
        conflicts={all.filter((one) => one.entries.some(isOpen))}
        isOpen={isOpen}
      />,
    )
  })
}
