import type { Insight } from '../office/index.ts'
import type { InquiryEvent } from '../routing/index.ts'

/** From one moment until before another. */
export interface Stretch {
  from: Date
  until: Date
}

/** Where figures of a period come from. Never locks, never writes. */
export interface PeriodLog {
  /**
   * The whole histories of the cases that were received in the period, in portions. Of an *instansi*: those that it held at
   * some time, or that its entries answered at once. Of an officer: those that they answered, under this appointment or an
   * earlier one at the same *instansi*.
   */
  received(period: Stretch, of: Insight): AsyncIterable<InquiryEvent[][]>
}
