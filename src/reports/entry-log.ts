import type { Insight } from '../office/index.ts'
import type { Stretch } from './summary-log.ts'

/** How an entry of the knowledge base did in a period. */
export interface EntryUse {
  faqId: string
  /** The question of its version of now; null: it was retired. */
  question: string | null
  /** Messages that it answered at once, and what citizens said of it ("Terjawab", "Belum"); most say nothing. */
  answered: number
  helped: number
  failed: number
  /** Messages that it answered in the period before. */
  before: number
}

export interface EntryLog {
  /** Every entry that answered in the period or the one before, the most used first; of cases as `SummaryLog.summary` has them. */
  entryUse(period: Stretch, before: Stretch, of: Insight, now: Date): Promise<EntryUse[]>
}
