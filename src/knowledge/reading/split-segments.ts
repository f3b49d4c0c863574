/** A sentence, or a part of one, with how it ended. */
export interface RawSegment {
  words: string[]
  asks: boolean
  /** False after a comma: the same sentence goes on. */
  startsSentence: boolean
}

/** At most so many words of a message are analysed: bounds the work on hostile input. */
const ANALYSED_WORDS = 400

const parts = /([?!.;:\n…,()"]+)/u
const word = /[\p{L}\p{N}]+/gu
/**
 * No two parts of an address may take the same character: with `\S+@\S+\.\S+` one message of nothing but `@` kept the
 * whole service busy for minutes.
 */
const links = /https?:\/\/\S+|www\.\S+|(?<![^\s@])[^\s@]+@[^\s@.]+\.[^\s@]+/gu

/** Nothing to be split at, joined or left out. */
const plain = /^[a-z ]*$/u

/** Splits clean text at punctuation into segments of words; "anak2" reads as "anak", "1.500.000" as one number. */
export function splitSegments(clean: string): RawSegment[] {
  if (plain.test(clean)) {
    const words = wordsOf(clean).slice(0, ANALYSED_WORDS)
    return words.length === 0 ? [] : [{ words, asks: false, startsSentence: true }]
  }
  const numbersJoined = clean
    .replace(links, ' tautan ')
    .replace(/(\d)[.,](?=\d{3}\b)/gu, '$1')
    .replace(/(\p{L})\.(?=\p{L}\b)/gu, '$1')
  const segments: RawSegment[] = []
  let left = ANALYSED_WORDS
  let startsSentence = true
  // Words and punctuation take turns.
  for (const [turn, part] of numbersJoined.split(parts).entries()) {
    if (turn % 2 === 1) {
      const last = segments.at(-1)
      if (last !== undefined && part.includes('?')) last.asks = true
      if (/[?!.;\n]/u.test(part)) startsSentence = true
      continue
    }
    const words = wordsOf(part).slice(0, left)
    if (words.length === 0) continue
    left -= words.length
    segments.push({ words, asks: false, startsSentence })
    startsSentence = false
    if (left <= 0) break
  }
  return segments
}

/** Something that may have to be undone. */
const repeats = /[2²]|(.)\1\1/u
const LONGEST_WORD = 40

function wordsOf(part: string): string[] {
  const words = part.match(word) ?? []
  const isPlain = !repeats.test(part) && words.every(({ length }) => length <= LONGEST_WORD)
  return isPlain ? words : words.map(undoubled)
}

/** "anak2" → "anak", "haloooo" → "halo": repetition carries no meaning here. */
function undoubled(token: string): string {
  const cut = token.slice(0, LONGEST_WORD)
  const single = cut.replace(/^(\p{L}{2,})[2²](nya|an)?$/u, '$1')
  return /[aiueo]/u.test(single) ? single.replace(/(\p{L})\1{2,}/gu, '$1') : single
}
