const letterNames: Readonly<Record<string, string>> = {
  a: 'a',
  be: 'b',
  ce: 'c',
  de: 'd',
  e: 'e',
  ef: 'f',
  ge: 'g',
  ha: 'h',
  i: 'i',
  je: 'j',
  ye: 'y',
  ka: 'k',
  el: 'l',
  em: 'm',
  en: 'n',
  o: 'o',
  pe: 'p',
  ki: 'q',
  er: 'r',
  es: 's',
  te: 't',
  u: 'u',
  fe: 'v',
  ve: 'v',
  we: 'w',
  eks: 'x',
  zet: 'z',
}

/** A dictated acronym is at most this many letters long. */
const LONGEST = 9

/**
 * Dictation writes acronyms as letter names: "be pe je es" → "bpjs", "k t p" → "ktp", "katepe" → "ktp".
 * Only what `isAcronym` knows is joined, so ordinary small words stay as they are.
 */
export function joinSpelledLetters(words: readonly string[], isAcronym: (word: string) => boolean): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; ) {
    const found = longestAcronymAt(words, at, isAcronym)
    if (found === null) {
      const single = words[at] ?? ''
      joined.push(isAcronym(single) ? single : (unglued(single, isAcronym) ?? single))
      at += 1
    } else {
      joined.push(found.acronym)
      at += found.length
    }
  }
  return joined
}

function longestAcronymAt(words: readonly string[], at: number, isAcronym: (word: string) => boolean) {
  let letters = ''
  let best: { acronym: string; length: number } | null = null
  for (let length = 1; length <= LONGEST; length += 1) {
    const word = words[at + length - 1]
    const piece = word === undefined ? undefined : word.length === 1 ? word : pieceOf(word)
    if (piece === undefined) break
    letters += piece
    if (length >= 2 && isAcronym(letters)) best = { acronym: letters, length }
  }
  return best
}

function pieceOf(word: string): string | undefined {
  return letterNames[word] ?? (word.length <= 8 ? lettersOfGlued(word) : undefined)
}

/** "katepe" → "ktp", "kaka" → none: a glued dictation must itself be a known acronym of three letters or more. */
function unglued(word: string, isAcronym: (word: string) => boolean): string | undefined {
  const letters = word.length >= 6 ? lettersOfGlued(word) : undefined
  return letters !== undefined && letters.length >= 3 && isAcronym(letters) ? letters : undefined
}

const gluedNames = [
  'be',
  'ce',
  'de',
  'ge',
  'ha',
  'je',
  'ka',
  'pe',
  'te',
  'we',
  'es',
  'em',
  'en',
  'er',
  'el',
  'ef',
]

function lettersOfGlued(word: string): string | undefined {
  if (word.length % 2 !== 0) return undefined
  let letters = ''
  for (let at = 0; at < word.length; at += 2) {
    const name = word.slice(at, at + 2)
    if (!gluedNames.includes(name)) return undefined
    letters += letterNames[name] ?? ''
  }
  return letters
}
