import { describeDeadline } from '../bots/index.ts'
import { type Check, createDashboard, type Mount } from '../web/index.ts'
import { administer } from './administer.ts'
import type { createDeskCheck } from './check-desks.ts'
import type { Office } from './office.ts'
import { servePapers } from './serve-papers.ts'
import { tendKnowledge } from './tend-knowledge.ts'

interface Around {
  /** What citizens and officers write through, as far as this process runs it. */
  channels: readonly Check[]
  inspectDesks: ReturnType<typeof createDeskCheck>['inspect']
}

/** `/dasbor`, for officers. */
export function mountDashboard(office: Office, { channels, inspectDesks }: Around): Mount {
  const { texts, clock, transactions, publicUrl, database } = office
  const { handle } = createDashboard({
    texts,
    clock,
    transactions,
    publicUrl,
    standing: database.views.standing,
    summary: database.figures.summary,
    scores: database.satisfaction.scores,
    traffic: database.figures.traffic,
    entryUse: database.figures.entryUse,
    instansi: database.knowledge.listInstansi,
    instansiEver: database.knowledge.listEver,
    channels,
    knowledgeBase: tendKnowledge(office),
    administration: { ...administer(office), inspectDesks },
    cases: {
      list: database.figures,
      views: database.views,
      async tellDeadline(deadline) {
        return describeDeadline(deadline, await database.views.officeHours(deadline.calendar), texts)
      },
    },
    papers: servePapers(office),
  })
  return { path: '/dasbor', handle }
}
