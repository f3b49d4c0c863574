import type { FaqIndex } from '../matching/build-index.ts'
import { type WeighedUnit, weighUnits } from '../matching/weigh-units.ts'

/** What cases that were asked in one way taught about one instansi. */
export interface Lesson {
  text: string
  instansi: string
  /** So many cases it answered as the one responsible. */
  right: number
  /** So many it gave away as not its own, and another answered. */
  wrong: number
}

/** Points of an instansi's score, by id: above 0 where officers answered what was asked alike, below where they gave it away. */
export type WeighLessons = (units: readonly WeighedUnit[]) => ReadonlyMap<string, number>

/** Points at most, and how many cases beyond the first are worth half of them. */
const MOST_POINTS = 5
const HALF_AT = 1.5
/** Cases less alike than that (cosine of what they say) teach nothing about one another. */
const ALIKE_FROM = 0.6

const NONE: ReadonlyMap<string, number> = new Map()

/**
 * Compiles what officers decided before. One case never moves anything: the directory is written by people who know, and a
 * single transfer may be a mistake; from the second on cases gain on the directory, ever more slowly.
 */
export function createLessons(lessons: readonly Lesson[], index: FaqIndex): WeighLessons {
  if (lessons.length === 0) return () => NONE
  const holding = new Map<string, { lesson: number; weight: number }[]>()
  const norms = lessons.map(({ text }, lesson) => {
    const units = weighUnits(index.reader.readText(text), index)
    for (const { unit, weight } of units) {
      const postings = holding.get(unit.term)
      if (postings === undefined) holding.set(unit.term, [{ lesson, weight }])
      else postings.push({ lesson, weight })
    }
    return normOf(units)
  })

  return (units) => {
    const products = new Map<number, number>()
    for (const { unit, weight } of units) {
      for (const { lesson, weight: theirs } of holding.get(unit.term) ?? []) {
        products.set(lesson, (products.get(lesson) ?? 0) + weight * theirs)
      }
    }
    const norm = normOf(units)
    const votes = new Map<string, number>()
    for (const [lesson, product] of products) {
      const { instansi, right, wrong } = lessons[lesson] ?? { instansi: '', right: 0, wrong: 0 }
      const likeness = Math.min(1, product / (norm * (norms[lesson] ?? 0)))
      if (!(likeness >= ALIKE_FROM)) continue
      votes.set(instansi, (votes.get(instansi) ?? 0) + likeness ** 3 * (right - wrong))
    }
    return new Map([...votes].map(([instansi, cases]) => [instansi, pointsOf(cases)]))
  }
}

function pointsOf(cases: number): number {
  const beyondFirst = Math.max(0, Math.abs(cases) - 1)
  return (Math.sign(cases) * MOST_POINTS * beyondFirst) / (beyondFirst + HALF_AT)
}

function normOf(units: readonly WeighedUnit[]): number {
  return Math.sqrt(units.reduce((sum, { weight }) => sum + weight * weight, 0))
}

/** Is a lesson, the so many-th case of its kind, worth a new index? The second, the fourth, the eighth … are. */
export function lessonChangesIndex(cases: number): boolean {
  return cases >= 2 && Number.isInteger(Math.log2(cases))
}
