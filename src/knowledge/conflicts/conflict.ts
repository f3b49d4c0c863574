import type { FactKind } from './read-facts.ts'

/** Something that two answers state differently. */
export interface Difference {
  /** A kind of fact; `instansi`: another office answers; `isi`: the answers have hardly a word in common. */
  kind: FactKind | 'instansi' | 'isi'
  /** What each of the two states, in the order of `entries`. */
  values: [string[], string[]]
}

/** Two entries that answer the same question differently. */
export interface Conflict {
  /** Their ids, in the order of the alphabet. */
  entries: [string, string]
  /** How each of them is asked: the question or a phrasing. */
  wordings: [string, string]
  differences: Difference[]
}
