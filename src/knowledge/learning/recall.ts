import type { LearntEntry } from './with-learnt.ts'
import type { Steps } from '../steps.ts'
import type { WordingReader } from './read-wording.ts'

/** What was learnt about exactly this way of asking, by entry number. */
export interface Recalled {
  /** With how many people's worth of confirmation. */
  confirmed: ReadonlyMap<number, number>
  /** Entries that are no answer to it, as people said. */
  barred: ReadonlySet<number>
}

export const NOTHING: Recalled = { confirmed: new Map(), barred: new Set() }

/** Compiles what was learnt into a look-up by message, an entry a step; a base that learnt nothing reads no wording. */
export function* createRecall(
  entries: readonly LearntEntry[],
  wordings: WordingReader,
): Steps<(message: string) => Recalled> {
  const known = new Map<string, { confirmed: Map<number, number>; barred: Set<number> }>()
  const about = (text: string) => {
    const key = wordings.keyOf(text)
    const before = known.get(key)
    if (before !== undefined) return before
    const made = { confirmed: new Map<number, number>(), barred: new Set<number>() }
    known.set(key, made)
    return made
  }
  for (const [number, { confirmed = [], barred = [] }] of entries.entries()) {
    for (const { text, count } of confirmed) {
      const counts = about(text).confirmed
      counts.set(number, (counts.get(number) ?? 0) + count)
    }
    for (const text of barred) about(text).barred.add(number)
    yield
  }
  if (known.size === 0) return () => NOTHING
  return (message) => {
    const wording = wordings.read(message)
    return (wording !== null && known.get(wording.key)) || NOTHING
  }
}

/** Points of the ranking's score, and of a probability's logarithm of odds, that confirmation is worth at most. */
const MOST_POINTS = 8
/** So many people's worth of confirmation is worth half of that: two citizens 4 points, six 6. */
const HALF_AT = 2

/** What the confirmation of exactly this wording is worth for an entry, 0 without any. */
export function pointsFor({ confirmed }: Recalled, number: number): number {
  const count = confirmed.get(number) ?? 0
  return (MOST_POINTS * count) / (count + HALF_AT)
}

/** The same less what the strongest other entry has: who disagree about a wording cancel each other out. */
export function pointsAhead(recalled: Recalled, number: number): number {
  const others = [...recalled.confirmed.keys()].filter((other) => other !== number)
  return pointsFor(recalled, number) - Math.max(0, ...others.map((other) => pointsFor(recalled, other)))
}

/** A probability with so many points more. */
export function shifted(probability: number, points: number): number {
  if (points === 0) return probability
  const odds = (probability / (1 - probability)) * Math.exp(points)
  return Number.isFinite(odds) ? odds / (1 + odds) : 1
}
