import type { Reading, Word } from '../reading/reading.ts'
import type { Heard } from './find-phrases.ts'
import { emergencySigns } from './signs.ts'
import { englishSigns } from './english-signs.ts'

/** Every word that a sign is made of: only into one of these is anything put together, so ordinary talk is left alone. */
const signWords = new Set(
  [emergencySigns, englishSigns].flatMap((signs) =>
    Object.values(signs).flatMap(({ grave = '', signs: others }) => `${grave} ${others}`.split(/[^\p{L}]+/u)),
  ),
)

/** Written apart by many: "di gigit", "ke bakaran", "ter bakar". */
const PREFIXES = new Set(['di', 'ke', 'ter'])
const SHORTEST_VERB = 3

/** Figures that stand for letters: "k3bakaran". */
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/** With fewer consonants an abbreviation may be any word: "smp" is no "sampai". */
const FEWEST_CONSONANTS = 4
const byConsonants = shelveByConsonants()

/** Pictures that say what people can't type in a hurry. */
const PICTURES: readonly [picture: string, word: string][] = [
  ['🔥', 'gambarapi'],
  ['🆘', 'sos'],
]

/** The words of a message as somebody who expects a call for help hears them; pictures come last. */
export function hearWords({ clean, words }: Pick<Reading, 'clean' | 'words'>): Heard[] {
  const heard: Heard[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    const joined = joinPrefix(words, at)
    heard.push(joined ?? unmask(word))
    if (joined !== null) at += 1
  }
  for (const [picture, word] of PICTURES) if (clean.includes(picture)) heard.push({ typed: word, stem: word })
  return heard
}

/** "di" with the verb behind it; null where they make no sign, or tell the time ("di pukul 8"). */
function joinPrefix(words: readonly Word[], at: number): Heard | null {
  const prefix = words[at]?.stem ?? ''
  const verb = words[at + 1]
  if (!PREFIXES.has(prefix) || verb === undefined || verb.typed.length < SHORTEST_VERB) return null
  const typed = prefix + verb.typed
  if (!signWords.has(typed) || /^\d/u.test(words[at + 2]?.typed ?? '')) return null
  // A passive has its verb's root; "kebakaran" is a word of its own.
  return { typed, stem: prefix === 'di' ? verb.stem : typed }
}

/** A word with its letters and vowels back, where that makes a sign; else as it was read. */
function unmask(word: Word): Heard {
  const meant = lettersFor(word.typed) ?? vowelsFor(word)
  return meant === null ? word : { typed: meant, stem: meant }
}

function lettersFor(typed: string): string | null {
  if (!/\d/u.test(typed) || !/\p{L}/u.test(typed)) return null
  const letters = typed.replace(/\d/gu, (digit) => LETTERS[digit] ?? digit)
  return signWords.has(letters) ? letters : null
}

/** "tnggelam": nothing but vowels are missing, and of one word only. What the dictionary knows is left as it is. */
function vowelsFor({ typed, stem, corrected }: Word): string | null {
  if (signWords.has(typed) || (stem !== typed && !corrected)) return null
  const meant = (byConsonants.get(consonantsOf(typed)) ?? []).filter((word) => lacksVowelsOf(typed, word))
  return meant.length === 1 ? (meant[0] ?? null) : null
}

/** Whether `typed` is `word` with some letters left out. */
function lacksVowelsOf(typed: string, word: string): boolean {
  let found = 0
  for (const letter of word) if (letter === typed[found]) found += 1
  return found === typed.length && typed.length < word.length
}

function shelveByConsonants(): Map<string, string[]> {
  const shelves = new Map<string, string[]>()
  for (const word of signWords) {
    const consonants = consonantsOf(word)
    if (consonants.length >= FEWEST_CONSONANTS)
      shelves.set(consonants, [...(shelves.get(consonants) ?? []), word])
  }
  return shelves
}

function consonantsOf(word: string): string {
  return word.replace(/[aiueo]/gu, '')
}
