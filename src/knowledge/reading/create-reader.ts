import { decidingAspects, generalAspects } from '../lexicon/aspects.ts'
import type { Concept, DomainLexicon } from '../lexicon/concept.ts'
import { everydayWords } from '../lexicon/everyday.ts'
import { everydayRoots, fillers } from '../lexicon/fillers.ts'
import { cleanText } from './clean-text.ts'
import { compileLexicon, gatherConcepts } from './compile-lexicon.ts'
import { type ConceptTerms, createConceptTerms } from './concept-terms.ts'
import { createSpellingCorrector } from './correct-spelling.ts'
import { createDetector } from './detect-expressions.ts'
import { createUnitFinder } from './find-units.ts'
import { isEnglish } from './is-english.ts'
import type { Reading, Segment, Word } from './reading.ts'
import { readSlang } from './read-slang.ts'
import { joinSpelledLetters } from './spell-out-letters.ts'
import { type RawSegment, splitSegments } from './split-segments.ts'
import { createStemmer, findRoot } from './stem.ts'
import { atOnce, type Steps } from '../steps.ts'

export interface ReaderDependencies {
  domains: readonly DomainLexicon[]
  /** All texts of the knowledge base: its words are known words and are never corrected away. */
  texts: Iterable<string>
  /** Long forms that the knowledge base itself explains: "Kartu Identitas Anak (KIA)". */
  acronyms: Iterable<{ long: string; short: string }>
}

export interface Reader {
  concepts: ReadonlyMap<string, Concept>
  termsOf(concept: Concept): ConceptTerms
  /** Reads a citizen's message: slang, dictation and spelling included. */
  readMessage(text: string): Reading
  /** Reads the knowledge base's own text: nothing is corrected. */
  readText(text: string): Reading
  /** The part that a stem plays when it is no more than a word. */
  roleOfWord(stem: string): 'plain' | 'everyday'
  /** Counts, per group, how many of its expressions a reading holds. */
  detector(groups: Readonly<Record<string, string>>): (reading: Reading) => Record<string, number>
}

const questionWords = new Set(
  'bagaimana kenapa berapa kapan dimana kemana mana siapa apa apakah bisa boleh syarat cara'.split(' '),
)

/** A word as the dictionary has it. */
interface Standard extends Pick<Word, 'stem' | 'filler' | 'corrected'> {
  known: boolean
}

/** So many words are remembered; hostile messages bring new ones without end. */
const KEPT_WORDS = 50_000
const KEPT_TEXTS = 2_000
const SHORT_TEXT = 60

/** The reader of one knowledge base: compiled once, then pure. */
export const createReader = (dependencies: ReaderDependencies): Reader => atOnce(compileReader(dependencies))

/** The same, a text or a word a step. */
export function* compileReader({ domains, texts, acronyms }: ReaderDependencies): Steps<Reader> {
  const own = new Set<string>()
  for (const text of texts) {
    for (const word of wordsOf(cleanText(text))) own.add(word)
    yield
  }
  const slang = readSlang((word) => own.has(word))
  const concepts = gatherConcepts(domains, decidingAspects, generalAspects)
  const fillerWords = new Set(wordsOf(fillers))
  const isFiller = (word: string) => fillerWords.has(word)

  const roots = new Set([...wordsOf(everydayRoots), ...wordsOf(everydayWords), ...fillerWords])
  for (const standard of slang.words.values()) roots.add(standard)
  const further = new Set<string>()
  for (const concept of concepts.values()) {
    for (const expression of concept.expressions) {
      const words = wordsOf(expression.replace('…', ' '))
      for (const word of words) further.add(word)
      // A word that names a concept by itself is a root as it stands: "perumahan" is not "rumah".
      if (words.length === 1 && words[0] !== undefined && !slang.words.has(words[0])) roots.add(words[0])
    }
  }
  for (const { long, short } of acronyms)
    for (const word of wordsOf(`${long} ${short}`.toLowerCase())) further.add(word)
  for (const word of own) further.add(word)
  for (const word of [...further].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const standard = slang.words.get(word) ?? word
    if (!roots.has(standard) && findRoot(standard, (form) => roots.has(form), isFiller) === null)
      roots.add(standard)
    yield
  }
  const stem = createStemmer((word) => roots.has(word), isFiller)
  const standards = new Map<string, Standard>()
  const understoodWords = new Map<string, Standard>()
  const shortTexts = new Map<string, Reading>()
  const correct = createSpellingCorrector(() => vocabularyOf(roots, further, slang.words.keys()))

  const single = new Set<string>()
  for (const concept of concepts.values()) {
    for (const expression of concept.expressions) if (/^\p{L}{2,9}$/u.test(expression)) single.add(expression)
  }
  for (const { short } of acronyms) single.add(short.toLowerCase())
  const isAcronym = (letters: string) => single.has(letters) && !everyday.has(letters)
  const everyday = new Set([...wordsOf(everydayRoots), ...fillerWords])

  const lexicon = yield* compileLexicon(concepts, (expression) => standardWords(expression), isFiller)
  for (const { long, short } of acronyms) {
    const shortStem = standardWords(short)
    const known = lexicon.trie.findAll(shortStem, isFiller)[0]?.concepts ?? []
    const words = standardWords(long)
    const longKnown = lexicon.trie
      .findAll(words, isFiller)
      .some(({ from, to }) => from === 0 && to === words.length)
    if (!longKnown && words.length >= 2) for (const concept of known) lexicon.trie.add(words, concept)
    if (known.length === 0 && !longKnown && words.length >= 2) {
      const id = `=${short.toLowerCase()}`
      concepts.set(id, {
        id,
        role: 'object',
        domain: 'own',
        broader: [],
        hints: [],
        replaces: [],
        expressions: [],
        decides: false,
      })
      lexicon.trie.add(words, id)
      lexicon.trie.add(shortStem, id)
    }
  }

  const termsOf = createConceptTerms(concepts)
  const ordinary = new Set(wordsOf(everydayWords).map((word) => standardOf(word).stem))
  const findUnits = createUnitFinder({ lexicon, termsOf, isFiller, roleOfWord })

  return {
    concepts,
    termsOf,
    readMessage: (text) => read(text, true),
    readText,
    roleOfWord,
    detector: (groups) => createDetector(groups, standardWords, isFiller),
  }

  function roleOfWord(word: string): 'plain' | 'everyday' {
    return ordinary.has(word) || /\d/u.test(word) ? 'everyday' : 'plain'
  }

  /** Keywords and categories come again and again. */
  function readText(text: string): Reading {
    if (text.length > SHORT_TEXT) return read(text, false)
    const before = shortTexts.get(text)
    if (before !== undefined) return before
    const reading = read(text, false)
    if (shortTexts.size < KEPT_TEXTS) shortTexts.set(text, reading)
    return reading
  }

  function standardWords(text: string): string[] {
    return splitSegments(cleanText(text)).flatMap((segment) =>
      segment.words.map((word) => standardOf(word).stem),
    )
  }

  function standardOf(word: string): Standard {
    const before = standards.get(word)
    if (before !== undefined) return before
    const root = stem(slang.words.get(word) ?? word)
    const standard = slang.words.get(root) ?? root
    const known = roots.has(root) || /\d/u.test(word)
    const made = { stem: standard, known, filler: isFiller(standard), corrected: false }
    if (standards.size < KEPT_WORDS) standards.set(word, made)
    return made
  }

  /** A citizen's word: where the dictionary hasn't got it, the one that was likely meant. */
  function understood(word: string): Standard {
    const before = understoodWords.get(word)
    if (before !== undefined) return before
    const made = understand(word)
    if (understoodWords.size < KEPT_WORDS) understoodWords.set(word, made)
    return made
  }

  function understand(word: string): Standard {
    const asTyped = standardOf(word)
    if (asTyped.known || findRoot(word, (form) => roots.has(form)) !== null) return asTyped
    const undoubled = standardOf(word.replace(/(\p{L})\1+/gu, '$1'))
    if (undoubled.known) return undoubled
    const meant = correct(word)
    return meant === null ? asTyped : { ...standardOf(meant), corrected: true }
  }

  function understoodPair(first: string, second: string | undefined): Standard | undefined {
    const standard = second === undefined ? undefined : slang.pairs.get(first)?.get(second)
    if (standard === undefined) return undefined
    const root = stem(standard)
    return { stem: root, known: true, filler: isFiller(root), corrected: false }
  }

  function read(text: string, correcting: boolean): Reading {
    const clean = cleanText(text)
    const words: Word[] = []
    const segments: Segment[] = []
    let sentence = -1
    const raws = splitSegments(clean)
    const english = correcting && isEnglish(raws.flatMap((raw) => raw.words))
    for (const raw of raws) {
      if (raw.startsSentence) sentence += 1
      const first = words.length
      readSegment(raw, segments.length, words, correcting && !english)
      let asks = raw.asks
      // "Bisa …" asks; "kalau bisa, …" wishes.
      for (let at = first; at < words.length && !asks; at += 1)
        asks = questionWords.has(words[at]?.stem ?? '') && (at === first || words[at - 1]?.stem !== 'kalau')
      segments.push({ sentence: Math.max(0, sentence), asks })
    }
    const corrections = words
      .filter(({ corrected }) => corrected)
      .map((word): [string, string] => [word.typed, word.stem])
    const units = findUnits(words, segments)
    return { clean, words, segments, isEnglish: english, corrections, units }
  }

  function readSegment(raw: RawSegment, segment: number, words: Word[], correcting: boolean) {
    const typed = correcting ? joinSpelledLetters(raw.words, isAcronym) : raw.words
    for (let at = 0; at < typed.length; at += 1) {
      const word = typed[at] ?? ''
      const both = understoodPair(word, typed[at + 1])
      if (both !== undefined) at += 1
      const { stem: found, filler, corrected } = both ?? (correcting ? understood(word) : standardOf(word))
      words.push({ typed: word, stem: found, filler, corrected, segment })
    }
  }
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

function* vocabularyOf(...sources: Iterable<string>[]): Generator<string> {
  for (const source of sources) yield* source
}
