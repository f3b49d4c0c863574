import { type Figure, known, missing } from './figure.ts'

/** How a time is spread over the cases in which it was measured: half of them took no longer than `p50`, nine of ten than `p90`. */
export interface Spread {
  measured: number
  /** Milliseconds. */
  p50: Figure<number>
  p90: Figure<number>
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other)
  return { measured: values.length, p50: percentile(sorted, 0.5), p90: percentile(sorted, 0.9) }
}

/** Between two measured values in proportion, as PostgreSQL's `percentile_cont` does it. */
function percentile(sorted: readonly number[], fraction: number): Figure<number> {
  const place = (sorted.length - 1) * fraction
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) return missing('nothing-measured')
  return known(below + (above - below) * (place - Math.floor(place)))
}
