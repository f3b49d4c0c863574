import type { Day } from '../office/index.ts'

/** From the first day to the last one, both included, where the office is. */
export interface Days {
  first: Day
  last: Day
}
