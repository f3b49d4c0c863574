import type { InstansiId } from '../office/index.ts'
import type { InquiryEvent } from '../routing/index.ts'

/** Where figures come from. Never locks, never writes. */
export interface CaseLog {
  /**
   * The whole histories of the cases that came to a desk, or were answered or noted, since a moment, in portions: between two of them the
   * process does other things. `desk`: only what that desk got, answered or noted.
   */
  histories(since: Date, desk: InstansiId | null): AsyncIterable<InquiryEvent[][]>
  /** What this desk (null: any) holds now, and of how much of that the deadline passed. */
  openNow(desk: InstansiId | null, now: Date): Promise<{ open: number; overdue: number }>
}
