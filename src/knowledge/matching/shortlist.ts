import type { FaqIndex } from './build-index.ts'
import { roleWeight } from './role-weight.ts'
import type { WeighedUnit } from './weigh-units.ts'

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
  const touched: number[] = []
  const credit = (term: number, strength: number) => {
    const posting = index.postings[term]
    if (posting === undefined) return
    const { entries, impacts } = posting
    for (let at = 0; at < entries.length; at += 1) {
      const number = entries[at] ?? 0
      if (seen[number] === 0) {
        seen[number] = 1
        touched.push(number)
      }
      scores[number] = (scores[number] ?? 0) + strength * (impacts[at] ?? 0)
    }
  }
  for (const unit of units) {
    const said = roleStrength(unit) * (unit.focus ? 1 : 0.75)
    credit(unit.term, said)
    for (const { term, strength } of unit.alternatives) credit(term, said * strength)
    if (unit.concept)
      for (const stem of unit.stems) credit(stem, (said * 0.4) / Math.max(1, unit.stems.length))
  }
  const found = touched.map((number) => ({ number, score: scores[number] ?? 0 }))
  const byScore = (a: Shortlisted, b: Shortlisted) => b.score - a.score || compareIds(index, a, b)
  if (found.length <= 64) return found.sort(byScore).slice(0, most)
  return best(found, SHORTLIST * 2)
    .sort(byScore)
    .slice(0, SHORTLIST)
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
function best(found: readonly Shortlisted[], count: number): Shortlisted[] {
  const highest: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (const { score } of found) {
    if (highest.length >= count && score <= least) continue
    let at = highest.length
    while (at > 0 && (highest[at - 1] ?? 0) < score) at -= 1
    highest.splice(at, 0, score)
    if (highest.length > count) highest.pop()
    least = highest.at(-1) ?? least
  }
  return found.filter(({ score }) => score >= least)
}
