import type { FaqIndex } from './build-index.ts'
import {
  cosineTo,
  coveredBy,
  generalUnasked,
  literalFeatures,
  objectsMissed,
  phrasingFeatures,
  unasked,
  weightOf,
} from './compare-terms.ts'
import type { Features } from './feature-names.ts'
import { strengthIn } from './find-strength.ts'
import { IN_KEYWORDS, IN_PHRASINGS, IN_QUESTION, type IndexedEntry, placesOf } from './index-entry.ts'
import type { Query } from './prepare-query.ts'
import { trigramCosine } from './trigrams.ts'

/** From so many things said on, a message is a story: what it does not repeat of the question matters less. */
const LONG = 16

/** Measures one entry against the message. */
export function measureFeatures(
  query: Query,
  entry: IndexedEntry,
  score: number,
  index: FaqIndex,
  trigrams: Int32Array,
): Features {
  const sums = {
    all: 0,
    covered: 0,
    named: 0,
    focus: 0,
    focusCovered: 0,
    question: 0,
    object: 0,
    objectCovered: 0,
    objectMissed: 0,
    focusObjectMissed: 0,
    event: 0,
    eventCovered: 0,
    eventMissed: 0,
    deciding: 0,
    decidingMatched: 0,
    decidingMissed: 0,
    general: 0,
    generalMatched: 0,
    generalNamed: 0,
    conflict: 0,
    strongest: 0,
    missedMost: 0,
    missedFocus: 0,
    generalMissed: 0,
    hint: 0,
  }
  for (const unit of query.units) {
    const any = strengthIn(entry, unit, false)
    const named = strengthIn(entry, unit, true)
    const { weight } = unit
    sums.all += weight
    sums.covered += weight * any
    sums.named += weight * named
    if (unit.term >= 0 && (placesOf(entry, unit.term) & (IN_QUESTION | IN_PHRASINGS)) !== 0)
      sums.question += weight
    if (unit.focus) {
      sums.focus += weight
      sums.focusCovered += weight * any
    }
    if (!unit.general) {
      sums.missedMost = Math.max(sums.missedMost, weight * (1 - any))
      if (unit.focus) sums.missedFocus += weight * (1 - any)
    } else if (any < 0.2) sums.generalMissed += 1
    if (named > 0.9) sums.strongest = Math.max(sums.strongest, weight)
    for (const { term, strength } of unit.alternatives) {
      if ((placesOf(entry, term) & (IN_QUESTION | IN_KEYWORDS | IN_PHRASINGS)) !== 0)
        sums.hint = Math.max(sums.hint, strength * weight)
    }
    if (named < 0.7) {
      for (const family of unit.families) {
        const sibling = entry.families.get(family)
        if (sibling !== undefined && !query.vector.has(sibling))
          sums.conflict = Math.max(sums.conflict, unit.focus ? 1 : 0.6)
      }
    }
    if (unit.object) {
      sums.object += weight
      sums.objectCovered += weight * named
      sums.objectMissed += weight * (1 - Math.max(named, any * 0.8))
      if (unit.focus) sums.focusObjectMissed += weight * (1 - Math.max(named, any * 0.8))
    } else if (unit.unit.role === 'event') {
      sums.event += weight
      sums.eventCovered += weight * named
      sums.eventMissed += weight * (1 - any)
    } else if (unit.decides) {
      sums.deciding += weight
      sums.decidingMatched += weight * named
      sums.decidingMissed += weight * (1 - Math.max(named, any * 0.8))
    } else if (unit.unit.role === 'aspect') {
      sums.general += 1
      sums.generalMatched += named > 0.9 ? 1 : any
      if (named > 0.9) sums.generalNamed += index.rarity(unit.term)
    }
  }
  const long = Math.min(1, query.units.length / LONG)
  const coverageNamed = share(sums.named, sums.all)
  const coverageFocus = share(sums.focusCovered, sums.focus)
  const questionCovered = coveredBy(query, entry.question, index)
  const retrievalRelative = share(score, query.bestScore)
  const spelling = trigramCosine(query.trigrams, trigrams)
  const { phrasing, phrasingVotes } = phrasingFeatures(query, entry, index)
  const { literal, literalBack } = literalFeatures(query, entry, index)
  // One literal: with a spread in it, V8 takes some fifty times as long to make an object of so many fields.
  return {
    coverage: share(sums.covered, sums.all),
    coverageNamed,
    coverageQuestion: share(sums.question, sums.all),
    coverageFocus,
    objectMatched: Math.min(1.5, sums.objectCovered),
    objectMissed: Math.min(1.5, sums.objectMissed),
    focusObjectMissed: Math.min(1.5, sums.focusObjectMissed),
    eventMatched: Math.min(1.5, sums.eventCovered),
    eventMissed: Math.min(1.5, sums.eventMissed),
    decidingMatched: Math.min(1.5, sums.decidingMatched),
    decidingMissed: Math.min(1.5, sums.decidingMissed),
    decidingUnasked: unasked(query, entry, index),
    generalMatched: share(sums.generalMatched, sums.general),
    generalNamed: Math.min(1.5, sums.generalNamed),
    generalUnasked: generalUnasked(query, entry, index),
    siblingConflict: sums.conflict,
    questionCovered,
    questionObjectsMissed: objectsMissed(query, entry, index),
    keywordCovered: share(
      entry.keywords.reduce((sum, keyword) => sum + coveredBy(query, keyword, index), 0),
      Math.max(2, entry.keywords.length),
    ),
    bestKeyword: entry.keywords.reduce(
      (best, keyword) => Math.max(best, coveredBy(query, keyword, index) * weightOf(keyword, index)),
      0,
    ),
    retrieval: Math.min(1.5, score / 4),
    retrievalRelative,
    spelling,
    cosine: cosineTo(query, entry, index),
    phrasing,
    phrasingVotes,
    strongestMatch: sums.strongest,
    hintMatched: sums.hint,
    literal,
    literalBack,
    missedMost: sums.missedMost,
    missedFocus: Math.min(1.5, sums.missedFocus),
    generalMissed: Math.min(1, sums.generalMissed / 2),
    longCoverage: long * coverageNamed,
    longFocus: long * coverageFocus,
    longQuestion: long * questionCovered,
    longLiteral: long * literalBack,
    longRetrieval: long * retrievalRelative,
    longSpelling: long * spelling,
  }
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
