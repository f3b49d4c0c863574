import type { Logistic } from './fitted.ts'

/** The linear score of a model over named measurements. */
export function linearScore(model: Logistic, measured: Readonly<Record<string, number>>): number {
  let score = model.bias
  for (const [name, weight] of Object.entries(model.weights)) score += weight * (measured[name] ?? 0)
  return score
}

/** The probability that a model gives, 0..1. */
export function probability(model: Logistic, measured: Readonly<Record<string, number>>): number {
  return 1 / (1 + Math.exp(-linearScore(model, measured)))
}

/** Scores as shares of one. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
