import type { Context } from 'hono'
import { dayOf, type Instansi, mayApprove, type Officer } from '../../../office/index.ts'
import type { Clock, Transactions } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { addEntryRoutes } from './add-entry-routes.tsx'
import { addFileRoutes } from './add-file-routes.tsx'
import { addFindingRoutes } from './add-finding-routes.tsx'
import { addProposalRoutes } from './add-proposal-routes.tsx'
import { addValidityRoutes } from './add-validity-routes.ts'
import { EntriesPage } from './entries-page.tsx'
import { findEntries } from './find-entries.ts'
import { HOME } from './knowledge-page.tsx'
import { mayTend } from './may-tend.ts'
import { readSearch } from './read-search.ts'
import type { KnowledgeSources } from './sources.ts'

export interface KnowledgeDependencies {
  texts: Texts
  clock: Clock
  transactions: Transactions
  instansi(): Promise<Instansi[]>
  knowledgeBase: KnowledgeSources
}

/** May this officer tend any part of the knowledge base? */
export const tendsKnowledge = (officer: Officer) => mayApprove(officer, officer.instansi)

/** The knowledge base: for those whose approval every entry needs, each for the entries that are theirs to approve. */
export function addKnowledgeRoutes(app: DashboardApp, deps: KnowledgeDependencies, refuse: Refuse): void {
  const { texts, clock, knowledgeBase } = deps
  app.use(`${HOME}/*`, async (c, next) => {
    if (!tendsKnowledge(c.var.officer)) return refuse(c, 'forbidden', c.var.officer)
    return next()
  })
  app.get(HOME, async (c) => {
    const { officer } = c.var
    const directory = await deps.instansi()
    const today = dayOf(clock.now(), texts.timeZone)
    const { search, page } = readSearch(c)
    const own = (await knowledgeBase.entries()).filter((entry) => mayTend(officer, entry.instansi))
    return c.html(
      <EntriesPage
        texts={texts}
        viewer={viewerOf(officer, directory, texts)}
        search={search}
        found={findEntries(own, search, today)}
        page={page}
        directory={directory.filter(({ id }) => mayTend(officer, id))}
        today={today}
        notice={newsIn(c)}
      />,
    )
  })
  addEntryRoutes(app, deps, refuse)
  addValidityRoutes(app, deps, refuse)
  addProposalRoutes(app, deps, refuse)
  addFindingRoutes(app, deps)
  addFileRoutes(app, deps, refuse)

  function newsIn(c: Context<Seen>): string | null {
    return c.req.query('kabar') === 'berlaku' ? texts.say('dashboard-faq-was-berlaku') : null
  }
}
