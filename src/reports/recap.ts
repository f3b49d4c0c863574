import type { InstansiId } from '../office/index.ts'
import type { CaseFigures } from './case-figures.ts'
import { type Spread, spreadOf } from './spread.ts'

/** What a desk, or the whole office, had to answer since a moment. */
export interface Recap {
  /** Cases that came to the desk since then. */
  received: number
  answered: number
  /** Of the answered ones. */
  late: number
  /** Of the answered ones: those of which nothing can be said, because their history is not whole. */
  unknown: number
  /** Of one desk its own holding time; of all the whole time of the citizen (gross). */
  times: Spread
}

/** `desk` null: all. */
export function recap(cases: readonly CaseFigures[], desk: InstansiId | null, since: Date): Recap {
  const holdings = (one: CaseFigures) =>
    (one.holdings.value ?? []).filter((holding) => desk === null || holding.desk === desk)
  const received = cases.filter((one) => holdings(one).some((holding) => holding.since >= since))
  const answered = cases.filter(
    ({ answeredBy, closedAt }) =>
      answeredBy !== null && (desk === null || answeredBy === desk) && closedAt !== null && closedAt >= since,
  )
  const times = answered.flatMap((one) => {
    if (one.holdings.value === null) return []
    return desk === null
      ? (one.grossMs.value ?? [])
      : holdings(one).reduce((sum, { heldMs }) => sum + heldMs, 0)
  })
  return {
    received: received.length,
    answered: answered.length,
    late: answered.filter(({ late }) => late.value === true).length,
    unknown: answered.filter(({ late }) => late.value === null).length,
    times: spreadOf(times),
  }
}
