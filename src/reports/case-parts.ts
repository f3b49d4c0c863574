import type { InstansiId } from '../office/index.ts'
import type { CaseFigures } from './case-figures.ts'
import { type Fate, fateOf } from './share.ts'

/** The part that one desk had in one case. */
export interface CasePart {
  desk: InstansiId
  /** It held the question at some time; else only an entry of its own answered at once. */
  held: boolean
  /** An entry of its own answered at once, and that was enough. */
  atOnce: boolean
  /** The answer was its own. */
  answered: boolean
  /** It recorded the input without an answer ("Catat"). */
  noted: boolean
  /** How many times it gave the question away. */
  givenAway: number
  /** What became of the promise at this desk; null where that was another's, or nobody's. */
  fate: Fate
  /** Milliseconds of all its holdings, pauses not counted, where it gave the answer; else null. */
  ownMs: number | null
}

/** Each desk once. A case whose history can't be told has no parts. */
export function partsOf(one: CaseFigures): CasePart[] {
  const holdings = one.holdings.value ?? []
  const desks = new Set(holdings.map(({ desk }) => desk))
  const last = holdings.at(-1)?.desk
  const fate = fateOf(one)
  const decided = fate === 'broken' ? one.breach.value?.holding?.desk : last
  const parts = [...desks].map((desk): CasePart => {
    const own = holdings.filter((holding) => holding.desk === desk)
    const answered = one.answeredBy === desk
    return {
      desk,
      held: true,
      atOnce: one.standing === 'answered-at-once' && one.atOnce?.instansi === desk,
      answered,
      noted: one.standing === 'noted' && desk === last,
      givenAway: own.filter(({ why }) => why !== null).length,
      fate: desk === decided ? fate : null,
      ownMs: answered ? own.reduce((sum, { heldMs }) => sum + heldMs, 0) : null,
    }
  })
  const entryOf = one.atOnce?.instansi
  if (entryOf === undefined || desks.has(entryOf)) return parts
  return [...parts, { ...NO_HOLDING, desk: entryOf, atOnce: one.standing === 'answered-at-once' }]
}

const NO_HOLDING = {
  held: false,
  answered: false,
  noted: false,
  givenAway: 0,
  fate: null,
  ownMs: null,
} as const
