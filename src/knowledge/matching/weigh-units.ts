import type { Reading, Unit } from '../reading/reading.ts'
import type { FaqIndex } from './build-index.ts'
import { roleWeight } from './role-weight.ts'

/** Another term that would serve as well, with how well (0..1). */
export interface Alternative {
  term: number
  strength: number
}

/** One thing said, with how much it tells and what would match it. */
export interface WeighedUnit {
  unit: Unit
  term: number
  /** The term numbers of the stems that it was said with. */
  stems: readonly number[]
  alternatives: readonly Alternative[]
  weight: number
  /** Stands where the message asks. */
  focus: boolean
  /** An aspect that decides which entry is right. */
  decides: boolean
  object: boolean
  /** A general aspect: cost, hours, requirements. */
  general: boolean
  /** Term numbers of the concepts directly above it. */
  families: readonly number[]
  /** A concept of the lexicon, not a mere word. */
  concept: boolean
}

const CORRECTED_WEIGHT = 0.8
const UNKNOWN_WORD_WEIGHT = 0.4
const UNKNOWN_EVERYDAY_WEIGHT = 0.2
const BROADER_STRENGTH = 0.6
const HINT_STRENGTH = 0.5

/** Turns what was said into terms of this index. The same thing said twice counts once, where it is asked if anywhere. */
export function weighUnits(reading: Reading, index: FaqIndex): WeighedUnit[] {
  const asking = reading.segments.some((segment) => segment.asks)
  const weighed = new Map<string, WeighedUnit>()
  for (const unit of reading.units) {
    const focus = !asking || (reading.segments[unit.segment]?.asks ?? false)
    const before = weighed.get(unit.term)
    if (before !== undefined) {
      if (focus && !before.focus) weighed.set(unit.term, { ...before, focus })
      continue
    }
    weighed.set(unit.term, weigh(unit, focus, index))
  }
  return [...weighed.values()]
}

function unknownWeight(unit: Unit): number {
  return unit.role === 'everyday' ? UNKNOWN_EVERYDAY_WEIGHT : UNKNOWN_WORD_WEIGHT
}

function weigh(unit: Unit, focus: boolean, index: FaqIndex): WeighedUnit {
  const { reader, table } = index
  const { concept } = unit
  const terms = concept && reader.termsOf(concept)
  const term = table.find(unit.term)
  const alternatives: Alternative[] = []
  const add = (others: readonly string[], strength: number) => {
    for (const other of others) {
      const number = table.find(other)
      if (number >= 0) alternatives.push({ term: number, strength })
    }
  }
  if (terms !== undefined) {
    add(terms.broader, BROADER_STRENGTH)
    add(terms.hints, HINT_STRENGTH)
  }
  const decides = concept?.decides ?? false
  const byRole = roleWeight(unit.role, decides)
  const unknown = concept === undefined && term < 0
  const weight =
    (unknown ? unknownWeight(unit) : byRole) * (unit.corrected ? CORRECTED_WEIGHT : 1) * index.rarity(term)
  const stems = unit.stems.map((stem) => table.find(stem))
  return {
    unit,
    term,
    stems,
    alternatives,
    weight,
    focus,
    decides,
    object: unit.role === 'object',
    general: unit.role === 'aspect' && !decides,
    families: (terms?.above ?? []).map((above) => table.find(above)).filter((number) => number >= 0),
    concept: concept !== undefined,
  }
}
