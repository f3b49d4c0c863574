import type { LearntEntry } from '../learning/with-learnt.ts'
import { phrasingWeight } from '../learning/weigh-evidence.ts'
import type { Reader } from '../reading/create-reader.ts'
import type { TermTable } from './term-table.ts'

/** Where in an entry a term stands, as bits. */
export const IN_QUESTION = 1
export const IN_KEYWORDS = 2
export const IN_ANSWER = 4
export const IN_PHRASINGS = 8
/** A broader concept of what stands in question, keywords or phrasings; or of what stands in the answer. */
export const BROADER = 16
export const BROADER_IN_ANSWER = 32
const NAMED = IN_QUESTION | IN_KEYWORDS | IN_PHRASINGS

/** A set of terms of one field, for comparison from the entry's side. */
export interface TermSet {
  terms: Int32Array
  size: number
}

/** A known way of asking; one that the office wrote weighs 1. */
export interface Phrasing extends TermSet {
  weight: number
}

/** An entry as the matcher sees it. */
export interface IndexedEntry {
  entry: LearntEntry
  /** Sorted term numbers, with where each stands. */
  terms: Int32Array
  places: Uint8Array
  question: TermSet
  /** The mere stems of the question. */
  stems: TermSet
  keywords: readonly TermSet[]
  /** The office's own first, then those that were confirmed most. */
  phrasings: readonly Phrasing[]
  /** Aspects that decide which entry is right, in question and keywords. */
  deciding: ReadonlySet<number>
  /** The same, in the question alone: what the entry is certainly about. */
  asked: ReadonlySet<number>
  objects: ReadonlySet<number>
  /** General aspects in question and keywords. */
  general: ReadonlySet<number>
  /** Broader concepts of the question's objects: what its siblings share with it. */
  families: ReadonlyMap<number, number>
}

export interface IndexEntryDependencies {
  reader: Reader
  table: TermTable
}

/** Reads one entry into terms: its words, its concepts and their broader concepts. */
export function indexEntry(entry: LearntEntry, { reader, table }: IndexEntryDependencies): IndexedEntry {
  const places = new Map<number, number>()
  const deciding = new Set<number>()
  const asked = new Set<number>()
  const objects = new Set<number>()
  const general = new Set<number>()
  const families = new Map<number, number>()

  const mark = (term: string, place: number) => {
    const number = table.intern(term)
    places.set(number, (places.get(number) ?? 0) | place)
    return number
  }
  const questionStems = new Set<number>()
  const readField = (text: string, place: number): TermSet => {
    const reading = reader.readText(text)
    const named = (place & NAMED) !== 0
    const set = new Set<number>()
    for (const unit of reading.units) {
      const number = mark(unit.term, place)
      set.add(number)
      for (const stem of unit.stems) {
        const stemNumber = mark(stem, place)
        if (place === IN_QUESTION) questionStems.add(stemNumber)
      }
      const { concept } = unit
      if (concept === undefined) continue
      const { broader, above } = reader.termsOf(concept)
      for (const term of broader) mark(term, named ? BROADER : BROADER_IN_ANSWER)
      if (place === IN_PHRASINGS || !named) continue
      if (concept.decides) {
        deciding.add(number)
        if (place === IN_QUESTION) asked.add(number)
      }
      if (unit.role === 'object') objects.add(number)
      if (unit.role === 'aspect' && !concept.decides) general.add(number)
      if (place === IN_QUESTION) for (const term of above) families.set(table.intern(term), number)
    }
    return { terms: Int32Array.from(set).sort(), size: set.size }
  }

  const question = readField(entry.question, IN_QUESTION)
  const keywords = entry.keywords.map((keyword) => readField(keyword, IN_KEYWORDS))
  if (entry.category !== undefined) readField(entry.category, IN_ANSWER)
  readField(entry.answer, IN_ANSWER)
  const phrasing = (text: string, weight: number) => ({ ...readField(text, IN_PHRASINGS), weight })
  const phrasings = [
    ...(entry.phrasings ?? []).map((text) => phrasing(text, 1)),
    ...(entry.confirmed ?? []).map(({ text, count }) => phrasing(text, phrasingWeight(count))),
  ]
  const sorted = Int32Array.from(places.keys()).sort()
  return {
    entry,
    terms: sorted,
    places: Uint8Array.from(sorted, (number) => places.get(number) ?? 0),
    question,
    stems: { terms: Int32Array.from(questionStems).sort(), size: questionStems.size },
    keywords,
    phrasings,
    deciding,
    asked,
    objects,
    general,
    families,
  }
}

/** Where a term stands in an entry (bits), 0 where it does not. */
export function placesOf(entry: IndexedEntry, term: number): number {
  const { terms } = entry
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = terms[middle] ?? 0
    if (here === term) return entry.places[middle] ?? 0
    if (here < term) low = middle + 1
    else high = middle - 1
  }
  return 0
}
