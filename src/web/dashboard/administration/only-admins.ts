import { mayAdminister } from '../../../routing/index.ts'
import type { DashboardApp, Refuse } from '../seen.ts'

/** All below this address is for *Diskominfo*'s admins. */
export function onlyAdmins(app: DashboardApp, path: string, refuse: Refuse): void {
  app.use(`${path}/*`, async (c, next) =>
    mayAdminister(c.var.officer) ? next() : refuse(c, 'forbidden', c.var.officer),
  )
}
