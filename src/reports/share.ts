import type { CaseFigures } from './case-figures.ts'
import { type Figure, known, missing } from './figure.ts'

/** What became of a promise; null: nothing yet, or it ended before anybody could keep it, or it can't be told. */
export type Fate = 'kept' | 'broken' | null

/**
 * A promise is kept where the office decided (an answer, a rejection) in time, and broken from the moment on at which its
 * deadline passes, whatever comes after. A question that the citizen took back, or that lapsed, before its deadline is neither;
 * nor is input that was merely noted in time: it was not answered, and nobody waited in vain.
 */
export function fateOf({ late, standing }: CaseFigures): Fate {
  if (late.value === null) return null
  if (late.value) return 'broken'
  return standing === 'answered' || standing === 'rejected' ? 'kept' : null
}

/** Promises kept, of those of which it is known whether they were. */
export interface Share {
  kept: number
  broken: number
  /** 0 to 1. */
  share: Figure<number>
}

export function shareOf(kept: number, broken: number): Share {
  const all = kept + broken
  return { kept, broken, share: all === 0 ? missing('nothing-measured') : known(kept / all) }
}
