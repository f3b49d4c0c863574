import type { Pair } from './compile-lexicon.ts'

/** The two halves of a pair may stand so many words apart. */
const REACH = 7

export interface PairMatch {
  concept: string
  at: number
}

/** Finds "lampu … mati" in "lampu depan rumah sudah lama mati", within one sentence. */
export function findPairs(
  stems: readonly string[],
  sentenceOf: (word: number) => number,
  pairs: ReadonlyMap<string, readonly Pair[]>,
): PairMatch[] {
  const found: PairMatch[] = []
  for (let at = 0; at < stems.length; at += 1) {
    for (const pair of pairs.get(stems[at] ?? '') ?? []) {
      if (!standsAt(stems, at, pair.first)) continue
      const from = Math.max(0, at - REACH)
      const to = Math.min(stems.length, at + pair.first.length + REACH)
      for (let other = from; other < to; other += 1) {
        const overlaps = other < at + pair.first.length && other + pair.second.length > at
        if (overlaps || sentenceOf(other) !== sentenceOf(at) || !standsAt(stems, other, pair.second)) continue
        found.push({ concept: pair.concept, at })
        break
      }
    }
  }
  return found
}

function standsAt(stems: readonly string[], at: number, sought: readonly string[]): boolean {
  return sought.every((stem, offset) => stems[at + offset] === stem)
}
