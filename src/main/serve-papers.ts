import type { InstansiId, OfficerId } from '../office/index.ts'
import { type Letterhead, letterheadKey } from '../reports/index.ts'
import { forOfficers } from '../routing/index.ts'
import type { Office } from './office.ts'

/** Reports, as the dashboard shows and changes them. */
export function servePapers({ papers, queues, database, transactions, clock }: Office) {
  return {
    ...papers,
    make: queues.makeReport,
    mask: async (text: string) => forOfficers(text, await database.views.sharingRules()),
    async saveLetterhead(of: InstansiId, letterhead: Letterhead, by: OfficerId) {
      const now = clock.now()
      await transactions.transact(async (tx) => {
        await tx.saveSetting(letterheadKey(of), letterhead, now)
        await tx.audit({
          at: now,
          officer: by,
          act: 'report-letterhead',
          inquiry: null,
          detail: { instansi: of },
        })
      })
    },
  }
}
