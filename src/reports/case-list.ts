import type { Insight, InstansiId } from '../office/index.ts'
import type { ChannelName, InquiryId, Kind, Ticket, Tone } from '../routing/index.ts'
import type { CaseFact } from './case-fact.ts'
import type { Fate } from './share.ts'
import type { Standing } from './standing-schema.ts'
import type { Stretch } from './summary-log.ts'

/** Which cases of a period are looked for; what is null doesn't matter. */
export interface CaseFilter {
  period: Stretch
  of: Insight
  standings: readonly Standing[] | null
  kind: Kind | null
  channel: ChannelName | null
  fate: Fate
  /** Whole words, all of which stand in what the citizen wrote; numbers of four digits and more are not looked for. */
  words: string | null
}

/** One case as a list shows it: nothing of who asked, and no words. */
export interface CaseRow
  extends Pick<CaseFact, 'standing' | 'fate' | 'ruling' | 'grossMs' | 'netMs' | 'transfers' | 'answeredBy'> {
  inquiry: InquiryId
  ticket: Ticket
  receivedAt: Date
  closedAt: Date | null
  /** The promise to the citizen. */
  dueAt: Date | null
  channel: ChannelName | null
  kind: Kind | null
  tone: Tone | null
  /** Where it is, or was at last. */
  desk: InstansiId | null
  faqId: string | null
  helpful: boolean | null
  corrected: boolean
  reopened: boolean
}

/** Where a list goes on: after this case. */
export interface CasePlace {
  receivedAt: Date
  inquiry: InquiryId
}

/** Cases, the latest first. Never locks, never writes. */
export interface CaseList {
  /** So many at most. */
  cases(filter: CaseFilter, after: CasePlace | null, most: number, now: Date): Promise<CaseRow[]>
  /** How many there are; counted no further than `most`. */
  countCases(filter: CaseFilter, most: number, now: Date): Promise<number>
}
