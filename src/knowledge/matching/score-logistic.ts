import type { Logistic } from './fitted.ts'

/** Between two names: the product of both. */
export const TIMES = '×'

/** What was measured under this name. */
export function valueOf(measured: Readonly<Record<string, number>>, name: string): number {
  const [first = '', second] = name.split(TIMES)
  return valueAt(measured, first, second)
}

/** The linear score of a model over named measurements and their products. */
export function linearScore(model: Logistic, measured: Readonly<Record<string, number>>): number {
  let score = model.bias
  for (const { first, second, weight } of weightsOf(model)) score += weight * valueAt(measured, first, second)
  return score
}

function valueAt(measured: Readonly<Record<string, number>>, first: string, second: string | undefined) {
  const value = measured[first] ?? 0
  return second === undefined ? value : value * (measured[second] ?? 0)
}

interface Weight {
  first: string
  second: string | undefined
  weight: number
}

const listed = new WeakMap<Logistic, readonly Weight[]>()

/** A model's weights as a list, made once. */
function weightsOf(model: Logistic): readonly Weight[] {
  const known = listed.get(model)
  if (known !== undefined) return known
  const made = Object.entries(model.weights).map(([name, weight]) => {
    const [first = '', second] = name.split(TIMES)
    return { first, second, weight }
  })
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
