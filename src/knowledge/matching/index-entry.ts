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
export const NAMED = IN_QUESTION | IN_KEYWORDS | IN_PHRASINGS

/** The terms of one field, sorted, each once. A plain list: most are short, and a typed array of three is larger. */
export type TermSet = readonly number[]

/** A known way of asking; one that the office wrote weighs 1. */
export interface Phrasing {
  terms: TermSet
  weight: number
}

/** An entry as the matcher sees it. */
export interface IndexedEntry {
  entry: LearntEntry
  /** Every term, sorted, with where it stands: see `termAt` and `placesAt`. */
  terms: Int32Array
  question: TermSet
  /** The mere stems of the question. */
  stems: TermSet
  keywords: readonly TermSet[]
  /** The office's own first, then those that were confirmed most. */
  phrasings: readonly Phrasing[]
  /** Aspects in the question that decide which entry is right: what the entry is certainly about. */
  asked: readonly number[]
  objects: readonly number[]
  /** General aspects in question and keywords. */
  general: readonly number[]
  /** Broader concepts of the question's objects: what its siblings share with it. */
  families: ReadonlyMap<number, number>
}

export interface IndexEntryDependencies {
  reader: Reader
  table: TermTable
}

/** Bits for where a term stands, below its number. */
const PLACE_BITS = 6
const PLACES = (1 << PLACE_BITS) - 1

/** Makes a function that reads one entry into terms: its words, its concepts and their broader concepts. */
export function createEntryIndexer({
  reader,
  table,
}: IndexEntryDependencies): (entry: LearntEntry) => IndexedEntry {
  /** Where each term stands in the entry that is being read, and which do; one list for all entries. */
  const places: number[] = []
  let met: number[] = []

  return (entry) => {
    const about: About = { stems: [], asked: [], objects: [], general: [], families: new Map() }
    const question = readField(entry.question, IN_QUESTION, about)
    const keywords = entry.keywords.map((keyword) => readField(keyword, IN_KEYWORDS, about))
    if (entry.category !== undefined) readField(entry.category, IN_ANSWER, about)
    readField(entry.answer, IN_ANSWER, about)
    const phrasings = [
      ...(entry.phrasings ?? []).map((text) => ({ text, weight: 1 })),
      ...(entry.confirmed ?? []).map(({ text, count }) => ({ text, weight: phrasingWeight(count) })),
    ].map(({ text, weight }): Phrasing => ({ terms: readField(text, IN_PHRASINGS, about), weight }))
    const { asked, objects, general, families } = about
    const stems = sortedSet(about.stems)
    return {
      entry,
      terms: takeTerms(),
      question,
      stems,
      keywords,
      phrasings,
      asked,
      objects,
      general,
      families,
    }
  }

  function readField(text: string, place: number, about: About): TermSet {
    const named = (place & NAMED) !== 0
    const set: number[] = []
    for (const { term, stems, concept, role } of reader.readText(text).units) {
      const number = mark(term, place)
      set.push(number)
      for (const stem of stems) {
        // A plain word is its own stem.
        const stemNumber = stem === term ? number : mark(stem, place)
        if (place === IN_QUESTION) about.stems.push(stemNumber)
      }
      if (concept === undefined) continue
      const { broader, above } = reader.termsOf(concept)
      for (const other of broader) mark(other, named ? BROADER : BROADER_IN_ANSWER)
      if (place === IN_PHRASINGS || !named) continue
      if (concept.decides && place === IN_QUESTION) addOnce(about.asked, number)
      if (role === 'object') addOnce(about.objects, number)
      if (role === 'aspect' && !concept.decides) addOnce(about.general, number)
      if (place === IN_QUESTION) for (const other of above) about.families.set(table.intern(other), number)
    }
    return sortedSet(set)
  }

  function mark(term: string, place: number): number {
    const number = table.intern(term)
    const before = places[number] ?? 0
    if (before === 0) met.push(number)
    places[number] = before | place
    return number
  }

  /** The terms met since the last time, with their places. */
  function takeTerms(): Int32Array {
    const terms = new Int32Array(met.length)
    for (let at = 0; at < met.length; at += 1) {
      const number = met[at] ?? 0
      terms[at] = (number << PLACE_BITS) | (places[number] ?? 0)
      places[number] = 0
    }
    met = []
    return terms.sort()
  }
}

/** What an entry is about, while it is being read. */
interface About {
  stems: number[]
  asked: number[]
  objects: number[]
  general: number[]
  families: Map<number, number>
}

function addOnce(list: number[], number: number) {
  if (!list.includes(number)) list.push(number)
}

function sortedSet(numbers: number[]): TermSet {
  if (numbers.length < 2) return numbers
  return numbers.sort((a, b) => a - b).filter((number, at) => number !== numbers[at - 1])
}

export function termAt(entry: IndexedEntry, at: number): number {
  return (entry.terms[at] ?? 0) >> PLACE_BITS
}

export function placesAt(entry: IndexedEntry, at: number): number {
  return (entry.terms[at] ?? 0) & PLACES
}

/** Where a term stands in an entry (bits), 0 where it does not. */
export function placesOf(entry: IndexedEntry, term: number): number {
  const { terms } = entry
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = (terms[middle] ?? 0) >> PLACE_BITS
    if (here === term) return (terms[middle] ?? 0) & PLACES
    if (here < term) low = middle + 1
    else high = middle - 1
  }
  return 0
}
