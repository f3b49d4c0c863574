import { keepDueEntry, restoreDays } from '../../../routing/index.ts'
import { readForm } from '../forms/read-form.ts'
import type { DashboardApp, Refuse } from '../seen.ts'
import type { KnowledgeDependencies } from './add-knowledge-routes.tsx'
import { searchIn } from './entries-page.tsx'
import { entryAddress, HOME } from './knowledge-page.tsx'
import { readSearch } from './read-search.ts'

/** "Masih berlaku" by one press in the list, and what undoes it. */
export function addValidityRoutes(app: DashboardApp, deps: KnowledgeDependencies, refuse: Refuse): void {
  const { clock, transactions, knowledgeBase } = deps
  const { rules } = knowledgeBase

  app.post(`${HOME}/entri/:id/berlaku`, async (c) => {
    const { officer } = c.var
    const kept = await transactions.transact((tx) =>
      keepDueEntry({ tx, officer, now: clock.now(), rules }, c.req.param('id')),
    )
    // Somebody else kept it meanwhile: what was wanted is so.
    if ('refused' in kept && kept.refused !== 'not-due') return refuse(c, 'missing', officer)
    const { search, page } = readSearch(c)
    return c.redirect(`${HOME}${searchIn(search, page)}&kabar=berlaku`, 303)
  })
  app.post(`${HOME}/entri/:id/masa`, async (c) => {
    const { officer } = c.var
    const id = c.req.param('id')
    const former = (await readForm(c)).id('dulu')
    const restored = await transactions.transact((tx) =>
      restoreDays({ tx, officer, now: clock.now(), rules }, id, former),
    )
    if ('refused' in restored) return refuse(c, 'missing', officer)
    return c.redirect(`${entryAddress(id)}?kabar=dipulihkan`, 303)
  })
}
