import type { Tone, ToneWords } from './tone.ts'

/** Right before an expression they turn it round: "tidak ramah". */
const NEGATIONS = new Set(
  'tidak tak tdk ga gak gk nggak enggak ngga g bukan belum blm kurang jangan tanpa ora dak kada'.split(' '),
)
/** Between a negation and what it turns round: "tidak terlalu ramah". */
const BETWEEN = new Set('terlalu begitu pernah ada sangat lagi bisa'.split(' '))

/** How many more expressions of one sort than of the other tell a tone. */
const AHEAD = 1

/**
 * The tone by the office's own list: every expression that stands in the message counts one, the other way round after a
 * negation; whichever sort is ahead gives the tone. A rough estimate, good for shares of many messages and never for one.
 */
export function estimateTone(message: string, { positif, negatif }: ToneWords): Tone {
  const words = wordsOf(message)
  const balance = count(words, positif) - count(words, negatif)
  if (balance >= AHEAD) return 'positif'
  return balance <= -AHEAD ? 'negatif' : 'netral'
}

/** Occurrences that stand as they are, less those that are turned round. */
function count(words: readonly string[], expressions: readonly string[]): number {
  let sum = 0
  for (const expression of new Set(expressions.map((line) => wordsOf(line).join(' ')))) {
    const parts = expression.split(' ')
    if (expression === '') continue
    for (let at = 0; at + parts.length <= words.length; at++) {
      if (parts.every((part, index) => words[at + index] === part)) sum += isNegated(words, at) ? -1 : 1
    }
  }
  return sum
}

function isNegated(words: readonly string[], at: number): boolean {
  const before = BETWEEN.has(words[at - 1] ?? '') ? words[at - 2] : words[at - 1]
  return NEGATIONS.has(before ?? '')
}

/** Lower case, letters drawn out as in "mantaaap" taken in; the endings that only stress ("-nya", "-lah") left away. */
function wordsOf(text: string): string[] {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return found.map((word) => word.replace(/(\p{L})\1{2,}/gu, '$1').replace(/(?<=\p{L}{4})(?:nya|lah)$/u, ''))
}
