import {
  BROADER,
  BROADER_IN_ANSWER,
  IN_ANSWER,
  IN_KEYWORDS,
  IN_PHRASINGS,
  IN_QUESTION,
  type IndexedEntry,
  placesOf,
} from './index-entry.ts'
import type { WeighedUnit } from './weigh-units.ts'

/** How well a place in an entry serves. */
const STRENGTH_ANSWER = 0.55
const STRENGTH_BROADER = 0.6
const STRENGTH_BROADER_ANSWER = 0.3
/** A concept's words found apart from the concept. */
const STRENGTH_WORDS = 0.75

/** How well the entry holds what was said (0..1), directly, by broader concepts and hints, or by its mere words. */
export function strengthIn(entry: IndexedEntry, unit: WeighedUnit, namedOnly: boolean): number {
  let strength = unit.term < 0 ? 0 : strengthOf(placesOf(entry, unit.term), namedOnly)
  if (strength >= 1) return strength
  for (const alternative of unit.alternatives) {
    const places = placesOf(entry, alternative.term)
    strength = Math.max(strength, alternative.strength * strengthOf(places, namedOnly))
  }
  if (unit.concept && unit.stems.length > 0) {
    let sum = 0
    for (const stem of unit.stems) sum += stem < 0 ? 0 : strengthOf(placesOf(entry, stem), namedOnly)
    strength = Math.max(strength, (STRENGTH_WORDS * sum) / unit.stems.length)
  }
  return strength
}

function strengthOf(places: number, namedOnly: boolean): number {
  if (places === 0) return 0
  if ((places & (IN_QUESTION | IN_KEYWORDS | IN_PHRASINGS)) !== 0) return 1
  if ((places & BROADER) !== 0) return STRENGTH_BROADER
  if (namedOnly) return 0
  if ((places & IN_ANSWER) !== 0) return STRENGTH_ANSWER
  return (places & BROADER_IN_ANSWER) !== 0 ? STRENGTH_BROADER_ANSWER : 0
}
