import type { InstansiId } from '../office/index.ts'
import type { CaseFigures } from './case-figures.ts'
import { addTime, type Spread, spreadOf, type Times } from './spread.ts'

/** What a desk, or the whole office, had to answer since a moment. */
export interface Recap {
  /** Cases that came to the desk since then. */
  received: number
  answered: number
  /** Recorded as input, without an answer, by the desk or at once: neither answered nor late. */
  noted: number
  /** Of the answered ones. */
  late: number
  /** Of the answered ones: those of which nothing can be said, because their history is not whole. */
  unknown: number
  /** Of the answered ones: those that the citizen opened again. */
  reopened: number
  /** Of one desk its own holding time; of all the whole time of the citizen (gross). */
  times: Spread
}

/**
 * Counts cases one by one and keeps nothing of them but their times, so that any number of them can be read past it. `desk`
 * null: all.
 */
export function createRecap(desk: InstansiId | null, since: Date) {
  const counts = { received: 0, answered: 0, noted: 0, late: 0, unknown: 0, reopened: 0 }
  const times: Times = new Map()
  const isMine = (id: InstansiId) => desk === null || id === desk

  return {
    add(one: CaseFigures): void {
      const holdings = (one.holdings.value ?? []).filter((holding) => isMine(holding.desk))
      if (holdings.some((holding) => holding.since >= since)) counts.received++
      const { answeredBy, closedAt, late, reopened, grossMs, standing } = one
      if (standing === 'noted' && closedAt !== null && closedAt >= since) {
        const last = holdings.at(-1)
        if (desk === null || (last && last.until !== null && last.why === null)) counts.noted++
      }
      if (answeredBy === null || !isMine(answeredBy) || closedAt === null || closedAt < since) return
      counts.answered++
      if (late.value === null) counts.unknown++
      else if (late.value) counts.late++
      if (reopened.value) counts.reopened++
      const own = holdings.reduce((sum, { heldMs }) => sum + heldMs, 0)
      if (grossMs.value !== null) addTime(times, desk === null ? grossMs.value : own)
    },
    read(): Recap {
      return { ...counts, times: spreadOf(times) }
    },
  }
}
