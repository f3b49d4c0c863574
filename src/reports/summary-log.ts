import type { Insight } from '../office/index.ts'
import type { Summary } from './summarise.ts'

/** From one moment until before another. */
export interface Stretch {
  from: Date
  until: Date
}

/** Where the figures of a period come from. */
export interface SummaryLog {
  /**
   * Of the cases that were received in the period, as they are at that moment; those that were added to another ticket
   * are none of their own. Of an *instansi*: those that it held at some time, or that its entries answered at once. Of an
   * officer: those that they answered, under this appointment or an earlier one at the same *instansi*.
   */
  summary(period: Stretch, of: Insight, now: Date): Promise<Summary>
}
