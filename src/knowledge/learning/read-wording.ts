import { introducesName, personalNames } from '../lexicon/names.ts'
import type { Signals } from '../matching/read-signals.ts'
import type { Reader } from '../reading/create-reader.ts'
import type { Reading, Word } from '../reading/reading.ts'
import { findProperNames } from './find-proper-names.ts'
import { knownWords, namesIn } from './known-words.ts'

/** A way of asking that can be told to anybody: words that everybody uses, and nothing of who asked. */
export interface Wording {
  /** The words that were kept, as stems, in their order. */
  text: string
  /** What is the same in two messages that ask alike: the things said, sorted, and whose case it is. */
  key: string
}

export interface WordingReader {
  /** Null for a message that says too little, or tells a story. */
  read(message: string): Wording | null
  /** The key of a wording that was read before, perhaps by an older lexicon. */
  keyOf(text: string): string
}

interface Dependencies {
  reader: Reader
  readSignals: (reading: Reading, text: string) => Signals
  /** What the office wrote about its services, official answers excepted. */
  texts: () => Iterable<string>
}

/** A single word ("KTP") is no way of asking yet; beyond so many it is somebody's story. */
const FEWEST_WORDS = 2
const MOST_WORDS = 25
/** Two words at most are taken for a name after "Pak" or "Jalan". */
const LONGEST_NAME = 2
/** So many fillers may stand between "nama" and the name: "nama saya adalah …". */
const BETWEEN = 2

/** Everybody asks how: it sets no two ways of asking apart. */
const HOW = '#?cara'

const names = new Set(namesIn(personalNames))
const introducing = new Set(namesIn(introducesName))
const anything = /\S+/gu
/** "budi@mail.id", "https://…", "t.me/budi": an address, its parts included; "KTP/KK" is none. */
const address = /@|:\/\/|^www\.|\p{L}\.\p{L}+\//iu
const digitWords = new Set(
  'nol kosong satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' '),
)
/** So many numbers in a row, in words, are dictated digits. */
const DICTATED = 3

/**
 * Makes the reader of wordings for one knowledge base. What it gives holds no word that isn't common: a name, a place, a
 * number is either unknown and falls out, or stands where names stand and falls out too.
 */
export function createWordingReader({ reader, readSignals, texts }: Dependencies): WordingReader {
  let known: ReadonlySet<string> | undefined

  return { read, keyOf }

  function read(message: string): Wording | null {
    // Only who learns needs the vocabulary: most processes that read an index never do.
    known ??= knownWords(reader, texts())
    const plain = message.replace(anything, (token) => (address.test(token) ? ' ' : token))
    const reading = reader.readMessage(plain)
    const kept = keep(reading, known, findProperNames(plain))
    const telling = kept.filter(({ filler }) => !filler).map(({ stem }) => stem)
    if (telling.length > MOST_WORDS || new Set(telling).size < FEWEST_WORDS) return null
    const text = write(kept, reading)
    return { text, key: keyOf(text) }
  }

  function keyOf(text: string): string {
    const reading = reader.readText(text)
    const terms = new Set(reading.units.map(({ term }) => term))
    if (terms.size > 1) terms.delete(HOW)
    const { ownCase, complaint, suggestion } = readSignals(reading, text)
    const marks = [ownCase > 0 && '!kasus', complaint > 0 && '!keluhan', suggestion > 0 && '!saran']
    return [...[...terms].sort(), ...marks.filter((mark) => mark !== false)].join(' ')
  }
}

function keep(reading: Reading, known: ReadonlySet<string>, proper: ReadonlySet<string>): Word[] {
  const { words } = reading
  const ofThings = new Set(
    reading.units.flatMap(({ term, stems, segment }) =>
      term.startsWith('#') ? stems.map((stem) => `${segment} ${stem}`) : [],
    ),
  )
  const isThing = ({ segment, stem }: Word) => ofThings.has(`${segment} ${stem}`)
  const introduced = namesAfterIntroduction(words, isThing)
  const dictated = dictatedDigits(words)
  return words.filter((word, at) => {
    const { stem, typed } = word
    if (dictated.has(at) || (word.corrected && names.has(typed))) return false
    if (isThing(word)) return known.has(stem) || names.has(stem)
    return !introduced.has(at) && !proper.has(typed) && known.has(stem)
  })
}

/** Where a name follows that says whose or where: "Pak …", "nama saya …", "Jalan …". */
function namesAfterIntroduction(words: readonly Word[], isThing: (word: Word) => boolean): Set<number> {
  const found = new Set<number>()
  words.forEach(({ typed, stem, segment }, at) => {
    if (!introducing.has(typed) && !introducing.has(stem)) return
    let next = at + 1
    const tells = stem === 'nama' || typed === 'bernama'
    while (tells && next <= at + BETWEEN && words[next]?.filler === true) next += 1
    if (next > at + 1 && words[next]?.segment !== segment) return
    for (const end = next + LONGEST_NAME; next < end; next += 1) {
      const word = words[next]
      if (word === undefined || word.filler || isThing(word)) return
      found.add(next)
    }
  })
  return found
}

function dictatedDigits(words: readonly Word[]): Set<number> {
  const found = new Set<number>()
  let from = 0
  for (let at = 0; at <= words.length; at += 1) {
    if (digitWords.has(words[at]?.stem ?? '')) continue
    if (at - from >= DICTATED) for (let digit = from; digit < at; digit += 1) found.add(digit)
    from = at + 1
  }
  return found
}

/** The kept words as a text that reads as they did: parts of a sentence stay parts, sentences sentences. */
function write(words: readonly Word[], { segments }: Reading): string {
  let text = ''
  let before: Word | undefined
  for (const word of words) {
    if (before !== undefined) text += separator(before, word)
    text += word.stem
    before = word
  }
  return text

  function separator(left: Word, right: Word): string {
    if (left.segment === right.segment) return ' '
    return segments[left.segment]?.sentence === segments[right.segment]?.sentence ? ', ' : '. '
  }
}
