import { valueOf } from '../../src/knowledge/matching/score-logistic.ts'
import { solvePositive } from './solve.ts'

/** A binary example: named measurements, and whether it came true. */
export interface Example {
  measured: Readonly<Record<string, number>>
  positive: boolean
}

/** One choice among candidates: which of them are right. */
export interface Choice {
  candidates: readonly { measured: Readonly<Record<string, number>>; right: boolean }[]
}

export interface Model {
  bias: number
  weights: Record<string, number>
}

export interface FitOptions {
  names: readonly string[]
  /** Ridge penalty on every weight but the bias. */
  ridge: number
}

const NEWTON_STEPS = 14
/** No weight changes by more than this: it is found. */
const FOUND = 0.000_5

/** Ridge logistic regression by Newton's method; deterministic. */
export function fitLogistic(examples: readonly Example[], { names, ridge }: FitOptions): Model {
  const size = names.length + 1
  const rows = examples.map(({ measured }) =>
    Float64Array.from([...names.map((name) => valueOf(measured, name)), 1]),
  )
  return toModel(
    newton(size, ridge, names.length, (weights, gradient, hessian) => {
      examples.forEach(({ positive }, at) => {
        const row = rows[at] ?? new Float64Array(size)
        const chance = 1 / (1 + Math.exp(-dot(row, weights)))
        addOuter(gradient, hessian, row, chance - (positive ? 1 : 0), Math.max(chance * (1 - chance), 1e-4))
      })
    }),
    names,
  )
}

/** Listwise ranking: the right candidates together should get all of the softmax's probability. */
export function fitRanking(choices: readonly Choice[], { names, ridge }: FitOptions): Model {
  const size = names.length
  const usable = choices.filter(({ candidates }) => candidates.some(({ right }) => right))
  const rows = usable.map(({ candidates }) =>
    candidates.map(({ measured }) => Float64Array.from(names, (name) => measured[name] ?? 0)),
  )
  return toModel(
    newton(size, ridge, size, (weights, gradient, hessian) => {
      usable.forEach(({ candidates }, at) => {
        const vectors = rows[at] ?? []
        const scores = vectors.map((row) => dot(row, weights))
        const highest = Math.max(...scores)
        const powers = scores.map((score) => Math.exp(score - highest))
        const all = powers.reduce((sum, power) => sum + power, 0)
        const right = powers.reduce(
          (sum, power, which) => sum + (candidates[which]?.right === true ? power : 0),
          0,
        )
        const mean = new Float64Array(size)
        vectors.forEach((row, which) => {
          const chance = (powers[which] ?? 0) / all
          for (let column = 0; column < size; column += 1)
            mean[column] = (mean[column] ?? 0) + chance * (row[column] ?? 0)
        })
        vectors.forEach((row, which) => {
          const chance = (powers[which] ?? 0) / all
          const wanted = candidates[which]?.right === true ? (powers[which] ?? 0) / Math.max(right, 1e-12) : 0
          addOuter(gradient, hessian, row, 0, chance)
          for (let column = 0; column < size; column += 1) {
            gradient[column] = (gradient[column] ?? 0) + (chance - wanted) * (row[column] ?? 0)
          }
        })
        addOuter(gradient, hessian, mean, 0, -1)
      })
    }),
    names,
  )
}

function newton(
  size: number,
  ridge: number,
  penalised: number,
  accumulate: (weights: Float64Array, gradient: Float64Array, hessian: Float64Array) => void,
): Float64Array {
  let weights = new Float64Array(size)
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const gradient = new Float64Array(size)
    const hessian = new Float64Array(size * size)
    accumulate(weights, gradient, hessian)
    for (let row = 0; row < size; row += 1)
      for (let column = 0; column < row; column += 1)
        hessian[row * size + column] = hessian[column * size + row] ?? 0
    for (let column = 0; column < size; column += 1) {
      const penalty = column < penalised ? ridge : 0
      gradient[column] = (gradient[column] ?? 0) + penalty * (weights[column] ?? 0)
      hessian[column * size + column] = (hessian[column * size + column] ?? 0) + penalty + 1e-6
    }
    const change = solvePositive(hessian, gradient)
    const longest = Math.max(...change.map(Math.abs))
    const stride = longest > 2 ? 2 / longest : 1
    weights = weights.map((weight, column) => weight - stride * (change[column] ?? 0))
    if (longest < FOUND) break
  }
  return weights
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** Adds to the gradient, and to the upper half of the Hessian; most measurements of most candidates are zero. */
function addOuter(
  gradient: Float64Array,
  hessian: Float64Array,
  row: Float64Array,
  slope: number,
  weight: number,
) {
  const size = row.length
  const used: number[] = []
  for (let at = 0; at < size; at += 1) if (row[at] !== 0) used.push(at)
  for (let from = 0; from < used.length; from += 1) {
    const i = used[from] ?? 0
    const value = row[i] ?? 0
    gradient[i] = (gradient[i] ?? 0) + slope * value
    for (let to = from; to < used.length; to += 1) {
      const at = i * size + (used[to] ?? 0)
      hessian[at] = (hessian[at] ?? 0) + weight * value * (row[used[to] ?? 0] ?? 0)
    }
  }
}

function toModel(weights: Float64Array, names: readonly string[]): Model {
  const rounded = (value: number | undefined) => Math.round((value ?? 0) * 1_000) / 1_000
  return {
    bias: weights.length > names.length ? rounded(weights[names.length]) : 0,
    weights: Object.fromEntries(names.map((name, column) => [name, rounded(weights[column])])),
  }
}
