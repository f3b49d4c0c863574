import type { LearntEntry } from '../learning/with-learnt.ts'
import type { Reader } from '../reading/create-reader.ts'
import type { Steps } from '../steps.ts'
import {
  BROADER,
  BROADER_IN_ANSWER,
  createEntryIndexer,
  IN_ANSWER,
  IN_KEYWORDS,
  IN_PHRASINGS,
  IN_QUESTION,
  type IndexedEntry,
  NAMED,
  placesAt,
  termAt,
} from './index-entry.ts'
import { weightOfTerm } from './role-weight.ts'
import { createTermTable, type TermTable } from './term-table.ts'

/** What a term counts for in the shortlist, by where it stands. */
const WEIGHT_QUESTION = 3
const WEIGHT_KEYWORDS = 2.5
const WEIGHT_PHRASINGS = 2.5
const WEIGHT_ANSWER = 1
const WEIGHT_BROADER = 1
const BROADER_ANYWHERE = BROADER | BROADER_IN_ANSWER
/** BM25's saturation. */
const SATURATION = 1.2

/** Which entries hold a term, and what it counts for in each: those of term t stand from starts[t] to starts[t + 1]. */
export interface Postings {
  starts: Int32Array
  entries: Int32Array
  impacts: Float32Array
}

export interface FaqIndex {
  reader: Reader
  table: TermTable
  entries: readonly IndexedEntry[]
  postings: Postings
  /** How telling a term is here: 1 for one that stands nowhere, near 0 for one that stands everywhere. */
  rarity(term: number): number
  /** What a term counts for, by its part of speech and its rarity. */
  weightOf(term: number): number
}

/** Builds the inverted index of all entries, an entry a step. */
export function* buildIndex(entries: readonly LearntEntry[], reader: Reader): Steps<FaqIndex> {
  const table = createTermTable()
  const indexEntry = createEntryIndexer({ reader, table })
  const indexed: IndexedEntry[] = []
  for (const entry of entries) {
    indexed.push(indexEntry(entry))
    yield
  }
  const named = new Float64Array(table.size)
  const starts = new Int32Array(table.size + 1)
  for (const entry of indexed) {
    for (let at = 0; at < entry.terms.length; at += 1) {
      const term = termAt(entry, at)
      const places = placesAt(entry, at)
      starts[term + 1] = (starts[term + 1] ?? 0) + 1
      if ((places & ~BROADER_ANYWHERE) !== 0)
        named[term] = (named[term] ?? 0) + ((places & NAMED) !== 0 ? 1 : 0.5)
    }
  }
  yield
  for (let term = 0; term < table.size; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const most = Math.log(1 + (indexed.length + 0.5) / 0.5)
  const rarityOf = (count: number) =>
    Math.log(1 + Math.max(0, indexed.length - count + 0.5) / (count + 0.5)) / most
  const rarities = Float32Array.from(named, rarityOf)
  const rarest = rarityOf(0)
  const rarity = (term: number) => (term < 0 ? rarest : (rarities[term] ?? rarest))
  const postings = fillPostings(indexed, starts, rarity)
  yield
  const roles = new Float32Array(table.size)
  for (let term = 0; term < roles.length; term += 1) roles[term] = weightOfTerm(table.nameOf(term), reader)
  for (let term = 0; term < roles.length; term += 1) roles[term] = (roles[term] ?? 0) * rarity(term)
  const termWeight = (term: number) => roles[term] ?? 0
  return { reader, table, entries: indexed, postings, rarity, weightOf: termWeight }
}

function fillPostings(
  indexed: readonly IndexedEntry[],
  starts: Int32Array,
  rarity: (term: number) => number,
): Postings {
  const entries = new Int32Array(starts.at(-1) ?? 0)
  const impacts = new Float32Array(entries.length)
  const next = starts.slice()
  indexed.forEach((entry, number) => {
    for (let at = 0; at < entry.terms.length; at += 1) {
      const term = termAt(entry, at)
      const weight = weightOf(placesAt(entry, at))
      const slot = next[term] ?? 0
      entries[slot] = number
      impacts[slot] = (rarity(term) * weight) / (weight + SATURATION)
      next[term] = slot + 1
    }
  })
  return { starts, entries, impacts }
}

function weightOf(places: number): number {
  return (
    ((places & IN_QUESTION) !== 0 ? WEIGHT_QUESTION : 0) +
    ((places & IN_KEYWORDS) !== 0 ? WEIGHT_KEYWORDS : 0) +
    ((places & IN_PHRASINGS) !== 0 ? WEIGHT_PHRASINGS : 0) +
    ((places & IN_ANSWER) !== 0 ? WEIGHT_ANSWER : 0) +
    ((places & BROADER) !== 0 ? WEIGHT_BROADER : 0)
  )
}
