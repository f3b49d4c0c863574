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
  const [p50, p90] = [percentile(sorted, 0.5), percentile(sorted, 0.9)]
  return spreadFrom(values.length, p50 === null || p90 === null ? null : [p50, p90])
}

/** Of percentiles that were computed elsewhere; null: nothing was measured. */
export function spreadFrom(measured: number, found: readonly [p50: number, p90: number] | null): Spread {
  if (!found) return { measured, p50: missing('nothing-measured'), p90: missing('nothing-measured') }
  return { measured, p50: known(found[0]), p90: known(found[1]) }
}

/** Between two measured values in proportion, as PostgreSQL's `percentile_cont` does it. */
function percentile(sorted: readonly number[], fraction: number): number | null {
  const place = (sorted.length - 1) * fraction
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}
