import type { FaqIndex } from './build-index.ts'
import { roleWeight } from './role-weight.ts'
import type { Alternative, WeighedUnit } from './weigh-units.ts'

/** So many entries are looked at closely. */
export const SHORTLIST = 16

export interface Shortlisted {
  number: number
  /** BM25-like score over question, keywords, phrasings and answer. */
  score: number
}

/** The entries that share most with the message, best first; equal ones in the order of their ids. */
export function shortlist(
  units: readonly WeighedUnit[],
  index: FaqIndex,
  most: number = SHORTLIST,
): Shortlisted[] {
  const scores = new Float32Array(index.entries.length)
  const seen = new Uint8Array(index.entries.length)
  const found: number[] = []
  const { starts, entries, impacts } = index.postings
  for (const { term, strength } of units.flatMap(credits)) {
    if (term < 0) continue
    const end = starts[term + 1] ?? 0
    for (let at = starts[term] ?? 0; at < end; at += 1) {
      const number = entries[at] ?? 0
      if (seen[number] === 0) {
        seen[number] = 1
        found.push(number)
      }
      scores[number] = (scores[number] ?? 0) + strength * (impacts[at] ?? 0)
    }
  }
  const many = found.length > 64
  return (many ? best(found, scores, SHORTLIST * 2) : found)
    .map((number) => ({ number, score: scores[number] ?? 0 }))
    .sort((a, b) => b.score - a.score || compareIds(index, a, b))
    .slice(0, many ? SHORTLIST : most)
}

/** The terms that speak for an entry when this was said, with how strongly. */
function credits(unit: WeighedUnit): Alternative[] {
  const said = roleStrength(unit) * (unit.focus ? 1 : 0.75)
  const whole = { term: unit.term, strength: said }
  const instead = unit.alternatives.map(({ term, strength }) => ({ term, strength: said * strength }))
  const inParts = (said * 0.4) / Math.max(1, unit.stems.length)
  const parts = unit.concept ? unit.stems.map((term) => ({ term, strength: inParts })) : []
  return [whole, ...instead, ...parts]
}

function roleStrength(unit: WeighedUnit): number {
  return roleWeight(unit.unit.role, unit.decides)
}

function compareIds(index: FaqIndex, a: Shortlisted, b: Shortlisted): number {
  const left = index.entries[a.number]?.entry.id ?? ''
  const right = index.entries[b.number]?.entry.id ?? ''
  return left < right ? -1 : left > right ? 1 : 0
}

/** The `count` highest scores, and all that tie with the last of them, without sorting thousands. */
function best(found: readonly number[], scores: Float32Array, count: number): number[] {
  const highest: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (const number of found) {
    const score = scores[number] ?? 0
    if (highest.length >= count && score <= least) continue
    let at = highest.length
    while (at > 0 && (highest[at - 1] ?? 0) < score) at -= 1
    highest.splice(at, 0, score)
    if (highest.length > count) highest.pop()
    least = highest.at(-1) ?? least
  }
  return found.filter((number) => (scores[number] ?? 0) >= least)
}
