import type { FaqIndex } from './build-index.ts'
import {
  IN_KEYWORDS,
  IN_PHRASINGS,
  IN_QUESTION,
  type IndexedEntry,
  placesAt,
  placesOf,
  termAt,
  type TermSet,
} from './index-entry.ts'
import type { Query } from './prepare-query.ts'

/** How far the mere words agree, both ways: concepts may have merged what the knowledge base keeps apart. */
export function literalFeatures(
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
  for (const stem of entry.stems) {
    const rarity = index.rarity(stem)
    back += rarity
    if (query.stems.has(stem)) said += rarity
  }
  return { literal: all > 0 ? found / all : 0, literalBack: back > 0 ? said / back : 0 }
}

/** Deciding aspects that the entry is about and the message does not mention. */
export function unasked(query: Query, entry: IndexedEntry, index: FaqIndex): number {
  let sum = 0
  let met = false
  for (const term of entry.asked) {
    if (query.vector.has(term)) met = true
    else sum += index.rarity(term)
  }
  return Math.min(1.5, met ? sum * 0.3 : sum)
}

/** General aspects that the entry names and the message does not ask for. */
export function generalUnasked(query: Query, entry: IndexedEntry, index: FaqIndex): number {
  let sum = 0
  for (const term of entry.general) if (!query.vector.has(term)) sum += index.rarity(term)
  return Math.min(1.5, sum / 2)
}

export function objectsMissed(query: Query, entry: IndexedEntry, index: FaqIndex): number {
  let missed = 0
  let all = 0
  for (const term of entry.objects) {
    const rarity = index.rarity(term)
    all += rarity
    missed += rarity * (1 - (query.said.get(term) ?? 0))
  }
  return all > 0 ? missed / all : 0
}

export function coveredBy(query: Query, set: TermSet, index: FaqIndex): number {
  let all = 0
  let covered = 0
  for (const term of set) {
    const weight = index.weightOf(term)
    all += weight
    covered += weight * (query.said.get(term) ?? 0)
  }
  return all > 0 ? covered / all : 0
}

export function weightOf(set: TermSet, index: FaqIndex): number {
  let sum = 0
  for (const term of set) sum += index.weightOf(term)
  return Math.min(1, sum)
}

export function cosineTo(query: Query, entry: IndexedEntry, index: FaqIndex): number {
  let product = 0
  let squares = 0
  for (let at = 0; at < entry.terms.length; at += 1) {
    if ((placesAt(entry, at) & (IN_QUESTION | IN_KEYWORDS)) === 0) continue
    const term = termAt(entry, at)
    const weight = index.weightOf(term)
    squares += weight * weight
    product += weight * (query.vector.get(term) ?? 0)
  }
  return cosine(product, squares, query.norm)
}

function cosine(product: number, squares: number, norm: number): number {
  return squares > 0 && norm > 0 ? product / (Math.sqrt(squares) * norm) : 0
}

/** At most so many phrasings of an entry are compared. */
const COMPARED_PHRASINGS = 60

export function phrasingFeatures(
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
    const likeness = cosine(product, squares, query.norm)
    best = Math.max(best, likeness)
    votes += phrasing.weight * likeness ** 3
  }
  return { phrasing: Math.min(1, best), phrasingVotes: Math.min(1.5, votes) }
}
