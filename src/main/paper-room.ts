import { createPaperPress } from '../reports/index.ts'
import type { Log } from '../log.ts'
import { openPapers } from './open-papers.ts'
import { createPaperLook } from './order-papers.ts'
import type { Queues } from './queues.ts'

type Dependencies = Parameters<typeof openPapers>[0] & { queues: Queues; log: Log }

/** Reports of the running service: what is ordered is made in the background, by whichever process works. */
export function openPaperRoom({ queues, log, ...deps }: Dependencies) {
  const papers = openPapers(deps)
  const { audience } = deps.database
  const { timeZone } = deps.texts
  const look = createPaperLook({ ...papers, audience, timeZone, make: queues.makeReport, log })
  return {
    papers,
    press: createPaperPress(),
    lookIfDue: look.lookIfDue,
    work: (): { what: string; stop(): Promise<void> }[] => [
      { what: 'report orders', stop: look.stop },
      { what: 'reports', stop: queues.workReports(papers.make).close },
    ],
  }
}
