import type { FaqIndex } from './build-index.ts'
import {
  BROADER,
  BROADER_IN_ANSWER,
  IN_ANSWER,
  IN_KEYWORDS,
  IN_PHRASINGS,
  IN_QUESTION,
  type IndexedEntry,
  placesOf,
  type TermSet,
} from './index-entry.ts'
import { trigramCosine, trigramsOf } from './trigrams.ts'
import type { WeighedUnit } from './weigh-units.ts'

/** What is measured between a message and an entry; each from 0 to about 1. The names appear in explanations. */
export const featureNames = [
  'coverage',
  'coverageNamed',
  'coverageFocus',
  'coverageQuestion',
  'objectMatched',
  'objectMissed',
  'focusObjectMissed',
  'eventMatched',
  'eventMissed',
  'decidingMatched',
  'decidingMissed',
  'decidingUnasked',
  'generalMatched',
  'generalNamed',
  'generalUnasked',
  'siblingConflict',
  'questionCovered',
  'questionObjectsMissed',
  'keywordCovered',
  'bestKeyword',
  'retrieval',
  'retrievalRelative',
  'spelling',
  'cosine',
  'phrasing',
  'phrasingVotes',
  'strongestMatch',
  'hintMatched',
  'literal',
  'literalBack',
  'missedMost',
  'missedFocus',
  'generalMissed',
  'longCoverage',
  'longFocus',
  'longQuestion',
  'longLiteral',
  'longRetrieval',
  'longSpelling',
] as const

export type FeatureName = (typeof featureNames)[number]
export type Features = Record<FeatureName, number>

/** How well a place in an entry serves. */
const STRENGTH_ANSWER = 0.55
const STRENGTH_BROADER = 0.6
const STRENGTH_BROADER_ANSWER = 0.3
/** A concept's words found apart from the concept. */
const STRENGTH_WORDS = 0.75

/** From so many things said on, a message is a story: what it does not repeat of the question matters less. */
const LONG = 16

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
  } // prettier-ignore
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
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
  const long = Math.min(1, query.units.length / LONG)
  const measured = {
    coverage: share(sums.covered, sums.all),
    coverageNamed: share(sums.named, sums.all),
    coverageQuestion: share(sums.question, sums.all),
    coverageFocus: share(sums.focusCovered, sums.focus),
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
    questionCovered: coveredBy(query, entry.question, index),
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
    retrievalRelative: share(score, query.bestScore),
    spelling: trigramCosine(query.trigrams, trigrams),
    cosine: cosineTo(query, entry, index),
    ...phrasingFeatures(query, entry, index),
    strongestMatch: sums.strongest,
    hintMatched: sums.hint,
    ...literalFeatures(query, entry, index),
    missedMost: sums.missedMost,
    missedFocus: Math.min(1.5, sums.missedFocus),
    generalMissed: Math.min(1, sums.generalMissed / 2),
  }
  return {
    ...measured,
    longCoverage: long * measured.coverageNamed,
    longFocus: long * measured.coverageFocus,
    longQuestion: long * measured.questionCovered,
    longLiteral: long * measured.literalBack,
    longRetrieval: long * measured.retrievalRelative,
    longSpelling: long * measured.spelling,
  }
}

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

/** How far the mere words agree, both ways: concepts may have merged what the knowledge base keeps apart. */
function literalFeatures(
  query: Query,
  entry: IndexedEntry,
  index: FaqIndex,
): { literal: number; literalBack: number } {
  let all = 0
  let found = 0
  for (const stem of query.stems) {
    const rarity = index.rarity(stem)
    all += rarity
    if ((placesOf(entry, stem) & (IN_QUESTION | IN_KEYWORDS | IN_PHRASINGS)) !== 0) found += rarity
  }
  let back = 0
  let said = 0
  for (const stem of entry.stems.terms) {
    const rarity = index.rarity(stem)
    back += rarity
    if (query.stems.has(stem)) said += rarity
  }
  return { literal: all > 0 ? found / all : 0, literalBack: back > 0 ? said / back : 0 }
}

/** Deciding aspects that the entry is about and the message does not mention. */
function unasked(query: Query, entry: IndexedEntry, index: FaqIndex): number {
  let sum = 0
  let met = false
  for (const term of entry.asked) {
    if (query.vector.has(term)) met = true
    else sum += index.rarity(term)
  }
  return Math.min(1.5, met ? sum * 0.3 : sum)
}

/** General aspects that the entry names and the message does not ask for. */
function generalUnasked(query: Query, entry: IndexedEntry, index: FaqIndex): number {
  let sum = 0
  for (const term of entry.general) if (!query.vector.has(term)) sum += index.rarity(term)
  return Math.min(1.5, sum / 2)
}

function objectsMissed(query: Query, entry: IndexedEntry, index: FaqIndex): number {
  let missed = 0
  let all = 0
  for (const term of entry.objects) {
    const rarity = index.rarity(term)
    all += rarity
    missed += rarity * (1 - (query.said.get(term) ?? 0))
  }
  return all > 0 ? missed / all : 0
}

function coveredBy(query: Query, set: TermSet, index: FaqIndex): number {
  let all = 0
  let covered = 0
  for (const term of set.terms) {
    const weight = index.weightOf(term)
    all += weight
    covered += weight * (query.said.get(term) ?? 0)
  }
  return all > 0 ? covered / all : 0
}

function weightOf(set: TermSet, index: FaqIndex): number {
  let sum = 0
  for (const term of set.terms) sum += index.weightOf(term)
  return Math.min(1, sum)
}

function cosineTo(query: Query, entry: IndexedEntry, index: FaqIndex): number {
  let product = 0
  let squares = 0
  for (let at = 0; at < entry.terms.length; at += 1) {
    if (((entry.places[at] ?? 0) & (IN_QUESTION | IN_KEYWORDS)) === 0) continue
    const term = entry.terms[at] ?? 0
    const weight = index.weightOf(term)
    squares += weight * weight
    product += weight * (query.vector.get(term) ?? 0)
  }
  return squares > 0 && query.norm > 0 ? product / (Math.sqrt(squares) * query.norm) : 0
}

/** At most so many phrasings of an entry are compared. */
const COMPARED_PHRASINGS = 60

function phrasingFeatures(
  query: Query,
  entry: IndexedEntry,
  index: FaqIndex,
): { phrasing: number; phrasingVotes: number } {
  let best = 0
  let votes = 0
  for (const phrasing of entry.phrasings.slice(0, COMPARED_PHRASINGS)) {
    let product = 0
    let squares = 0
    for (const term of phrasing.terms) {
      const weight = index.weightOf(term)
      squares += weight * weight
      product += weight * (query.vector.get(term) ?? 0)
    }
    const cosine = squares > 0 && query.norm > 0 ? product / (Math.sqrt(squares) * query.norm) : 0
    best = Math.max(best, cosine)
    votes += cosine ** 3
  }
  return { phrasing: Math.min(1, best), phrasingVotes: Math.min(1.5, votes) }
}
