import { type Figure, known, missing } from '../figure.ts'

/** Below so many answers no mean and no index is told: a handful of people is no public, and may be recognised. */
export const LEAST_ANSWERS = 10

export function meanScore(scores: readonly number[]): Figure<number> {
  if (scores.length < LEAST_ANSWERS) return missing('too-few')
  return known(scores.reduce((all, score) => all + score, 0) / scores.length)
}
