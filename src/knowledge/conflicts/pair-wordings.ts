import type { Wording } from './read-wording.ts'

/** Two wordings of different entries that ask the same. */
export interface WordingPair {
  one: Wording
  other: Wording
  /** Share of what they are about that they have in common, by weight: 1 for the same. */
  alike: number
}

/** From this share on two wordings are taken for the same question. */
const ALIKE_FROM = 0.6
/** A term that more wordings share says too little to compare all of them: they meet by their other terms. */
const LARGEST_BUCKET = 200

/**
 * All pairs of wordings that ask the same, without comparing all with all: wordings that are alike to this degree share at
 * least one of their rarest terms (the common ones alone would not suffice), so only those that do are compared. A pair
 * may come more than once.
 */
export function* pairWordings(wordings: readonly Wording[]): Generator<WordingPair> {
  const frequency = new Map<string, number>()
  for (const { terms } of wordings)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const rarestFirst = (a: string, b: string) =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1)
  const byTerm = new Map<string, Wording[]>()
  const byAll = new Map<string, Wording[]>()
  for (const wording of wordings) {
    const sorted = [...wording.terms.keys()].sort(rarestFirst)
    put(byAll, `${wording.deciding}\n${sorted.join(' ')}`, wording)
    for (const term of prefixOf(sorted, wording)) put(byTerm, `${wording.deciding}\n${term}`, wording)
  }
  for (const bucket of byTerm.values()) if (bucket.length <= LARGEST_BUCKET) yield* pairsOf(bucket)
  for (const bucket of byAll.values()) yield* neighboursOf(bucket)
}

function put(buckets: Map<string, Wording[]>, key: string, wording: Wording): void {
  const bucket = buckets.get(key)
  if (bucket) bucket.push(wording)
  else buckets.set(key, [wording])
}

/** The rarest terms, so many that what is left weighs too little to make two wordings alike. */
function prefixOf(sorted: readonly string[], { terms, weight }: Wording): string[] {
  let left = weight
  return sorted.filter((term) => {
    const needsMore = left >= ALIKE_FROM * weight
    left -= terms.get(term) ?? 0
    return needsMore
  })
}

function* pairsOf(bucket: readonly Wording[]): Generator<WordingPair> {
  for (const [at, one] of bucket.entries())
    for (let next = at + 1; next < bucket.length; next += 1) {
      const other = bucket[next]
      const alike = other ? likeness(one, other) : 0
      if (other && alike >= ALIKE_FROM) yield { one, other, alike }
    }
}

/** Of those that say exactly the same each is compared with the next one: the chain tells of all, however many they are. */
function* neighboursOf(bucket: readonly Wording[]): Generator<WordingPair> {
  for (const [at, one] of bucket.entries()) {
    const other = bucket[at + 1]
    if (other && likeness(one, other) > 0) yield { one, other, alike: 1 }
  }
}

/** 0 for wordings of one entry, and for those that ask different things about the same. */
function likeness(one: Wording, other: Wording): number {
  if (one.entry === other.entry || !mayAskTheSame(one.general, other.general)) return 0
  let shared = 0
  for (const [term, weight] of one.terms) if (other.terms.has(term)) shared += weight
  return shared / (one.weight + other.weight - shared)
}

function mayAskTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((aspect) => other.has(aspect))
}
