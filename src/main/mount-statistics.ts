import { PUBLIC_STATISTICS_SETTING, publicStatisticsSchema } from '../reports/index.ts'
import { createStatistics, type Mount } from '../web/index.ts'
import type { Office } from './office.ts'

/** `/statistik`, for everybody, once the office has turned it on. */
export function mountStatistics({ texts, clock, database }: Office): Mount {
  const { handle } = createStatistics({
    texts,
    clock,
    summary: database.figures.summary,
    instansi: database.knowledge.listEver,
    isShown: async () =>
      (await database.settings.read(PUBLIC_STATISTICS_SETTING, publicStatisticsSchema))?.shown ?? false,
  })
  return { path: '/statistik', handle }
}
