import { trigramsOf } from './trigrams.ts'
import type { WeighedUnit } from './weigh-units.ts'

export interface Query {
  units: readonly WeighedUnit[]
  /** Everything the message says, as weights of term numbers; for cosines. */
  vector: ReadonlyMap<number, number>
  /** How plainly a term was said: 1 where it was, less where only a broader or hinted concept was. */
  said: ReadonlyMap<number, number>
  /** The mere stems of what was said that the knowledge base knows. */
  stems: ReadonlySet<number>
  norm: number
  trigrams: Int32Array
  /** Best BM25-like score of the shortlist. */
  bestScore: number
}

/** Prepares a message for comparison with many entries. */
export function prepareQuery(
  units: readonly WeighedUnit[],
  stems: readonly string[],
  bestScore: number,
): Query {
  const vector = new Map<number, number>()
  const said = new Map<number, number>()
  const stemNumbers = new Set(units.flatMap((unit) => unit.stems.filter((stem) => stem >= 0)))
  for (const unit of units) {
    if (unit.term >= 0) {
      vector.set(unit.term, unit.weight)
      said.set(unit.term, 1)
    }
    for (const { term, strength } of unit.alternatives) {
      said.set(term, Math.max(said.get(term) ?? 0, strength))
      if (!vector.has(term)) vector.set(term, unit.weight * strength * 0.7)
    }
  }
  let squares = 0
  for (const unit of units) squares += unit.weight * unit.weight
  return {
    units,
    vector,
    said,
    stems: stemNumbers,
    norm: Math.sqrt(squares),
    trigrams: trigramsOf(stems),
    bestScore,
  }
}
