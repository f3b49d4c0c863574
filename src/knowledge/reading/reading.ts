import type { Concept, Role } from '../lexicon/concept.ts'

/** A word of the message as it was understood. */
export interface Word {
  typed: string
  stem: string
  filler: boolean
  /** Read through the spelling corrector. */
  corrected: boolean
  segment: number
}

/** One thing said: a concept of the lexicon, or a plain word. */
export interface Unit {
  /** `#concept` or a stem. */
  term: string
  role: Role
  /** What the lexicon says of it; undefined for a plain word. */
  concept: Concept | undefined
  /** The stems it was said with. */
  stems: readonly string[]
  segment: number
  corrected: boolean
}

/** A stretch of the message between punctuation marks. */
export interface Segment {
  /** Which sentence it belongs to. */
  sentence: number
  /** It asks something: a question mark or a question word. */
  asks: boolean
}

/** A text, read. */
export interface Reading {
  clean: string
  words: readonly Word[]
  units: readonly Unit[]
  segments: readonly Segment[]
  /** Clearly English: nothing of it was read as a misspelt word of ours. */
  isEnglish: boolean
  corrections: readonly [string, string][]
}
