import type { Pair } from './compile-lexicon.ts'

/** The two halves of a pair may stand so many words apart. */
const REACH = 7

export interface PairMatch {
  concept: string
  at: number
}

/** Finds "lampu … mati" in "lampu depan rumah sudah lama mati", within one sentence; `sentences`: each word's. */
export function findPairs(
  stems: readonly string[],
  sentences: readonly number[],
  pairs: ReadonlyMap<string, readonly Pair[]>,
): PairMatch[] {
  const found: PairMatch[] = []
  for (let at = 0; at < stems.length; at += 1) {
    const begun = pairs.get(stems[at] ?? '')
    if (begun === undefined) continue
    for (const pair of begun) {
      if (standsAt(stems, at, pair.first) && isNear(stems, at, pair, sentences))
        found.push({ concept: pair.concept, at })
    }
  }
  return found
}

/** Whether the second half stands in reach of the first, which stands at `at`, without sharing a word with it. */
function isNear(
  stems: readonly string[],
  at: number,
  { first, second }: Pair,
  sentences: readonly number[],
): boolean {
  const end = at + first.length
  const to = Math.min(stems.length, end + REACH)
  for (let other = Math.max(0, at - REACH); other < to; other += 1) {
    if (!standsAt(stems, other, second)) continue
    const overlaps = other < end && other + second.length > at
    if (!overlaps && sentences[other] === sentences[at]) return true
  }
  return false
}

function standsAt(stems: readonly string[], at: number, sought: readonly string[]): boolean {
  for (let offset = 0; offset < sought.length; offset += 1)
    if (stems[at + offset] !== sought[offset]) return false
  return true
}
