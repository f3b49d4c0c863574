import type { Logistic } from './fitted.ts'

/** The linear score of a model over named measurements. */
export function linearScore(model: Logistic, measured: Readonly<Record<string, number>>): number {
  let score = model.bias
  for (const [name, weight] of weightsOf(model)) score += weight * (measured[name] ?? 0)
  return score
}

const listed = new WeakMap<Logistic, readonly (readonly [string, number])[]>()

/** A model's weights as a list, made once. */
function weightsOf(model: Logistic): readonly (readonly [string, number])[] {
  const known = listed.get(model)
  if (known !== undefined) return known
  const made = Object.entries(model.weights)
  listed.set(model, made)
  return made
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
