import type { LearntEntry } from '../learning/with-learnt.ts'
import type { Reader } from '../reading/create-reader.ts'
import {
  BROADER,
  IN_ANSWER,
  IN_KEYWORDS,
  IN_PHRASINGS,
  IN_QUESTION,
  type IndexedEntry,
  indexEntry,
} from './index-entry.ts'
import { weightOfTerm } from './role-weight.ts'
import { createTermTable, type TermTable } from './term-table.ts'

/** What a term counts for in the shortlist, by where it stands. */
const WEIGHT_QUESTION = 3
const WEIGHT_KEYWORDS = 2.5
const WEIGHT_PHRASINGS = 2.5
const WEIGHT_ANSWER = 1
const WEIGHT_BROADER = 1
/** BM25's saturation. */
const SATURATION = 1.2

export interface FaqIndex {
  reader: Reader
  table: TermTable
  entries: readonly IndexedEntry[]
  /** Entry numbers and impacts per term number. */
  postings: readonly { entries: Int32Array; impacts: Float32Array }[]
  /** How telling a term is here: 1 for one that stands nowhere, near 0 for one that stands everywhere. */
  rarity(term: number): number
  /** What a term counts for, by its part of speech and its rarity. */
  weightOf(term: number): number
}

/** Builds the inverted index of all entries. */
export function buildIndex(entries: readonly LearntEntry[], reader: Reader): FaqIndex {
  const table = createTermTable()
  const indexed = entries.map((entry) => indexEntry(entry, { reader, table }))
  const lists: number[][] = Array.from({ length: table.size }, () => [])
  const weights: number[][] = Array.from({ length: table.size }, () => [])
  const named = new Float64Array(table.size)
  indexed.forEach((entry, number) => {
    entry.terms.forEach((term, at) => {
      const places = entry.places[at] ?? 0
      if (places === 0) return
      lists[term]?.push(number)
      weights[term]?.push(weightOf(places))
      if ((places & ~(BROADER | 32)) !== 0)
        named[term] = (named[term] ?? 0) + ((places & ~IN_ANSWER & 15) !== 0 ? 1 : 0.5)
    })
  })
  const most = Math.log(1 + (indexed.length + 0.5) / 0.5)
  const rarityOf = (count: number) =>
    Math.log(1 + Math.max(0, indexed.length - count + 0.5) / (count + 0.5)) / most
  const rarities = Float32Array.from(named, rarityOf)
  const rarest = rarityOf(0)
  const rarity = (term: number) => (term < 0 ? rarest : (rarities[term] ?? rarest))
  const postings = lists.map((list, term) => ({
    entries: Int32Array.from(list),
    impacts: Float32Array.from(
      weights[term] ?? [],
      (weight) => (rarity(term) * weight) / (weight + SATURATION),
    ),
  }))
  const roles = new Float32Array(table.size)
  for (let term = 0; term < roles.length; term += 1)
    roles[term] = weightOfTerm(table.nameOf(term), reader.concepts)
  for (let term = 0; term < roles.length; term += 1) roles[term] = (roles[term] ?? 0) * rarity(term)
  const termWeight = (term: number) => roles[term] ?? 0
  return { reader, table, entries: indexed, postings, rarity, weightOf: termWeight }
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
