import { type Figure, known, missing } from './figure.ts'

/** How a time is spread over the cases in which it was measured: half of them took no longer than `p50`, nine of ten than `p90`. */
export interface Spread {
  measured: number
  /** Milliseconds. */
  p50: Figure<number>
  p90: Figure<number>
}

/** How often each time was measured, by whole minutes: nobody is told more than these, and they can be added up exactly. */
export type Times = Map<number, number>

const MINUTE_MS = 60_000

export function addTime(times: Times, ms: number): void {
  const minutes = Math.round(ms / MINUTE_MS)
  times.set(minutes, (times.get(minutes) ?? 0) + 1)
}

export function addTimes(times: Times, more: Times): void {
  for (const [minutes, often] of more) times.set(minutes, (times.get(minutes) ?? 0) + often)
}

export function spreadOf(times: Times): Spread {
  const sorted = [...times]
    .map(([minutes, often]) => ({ ms: minutes * MINUTE_MS, often }))
    .toSorted((one, other) => one.ms - other.ms)
  const measured = sorted.reduce((sum, { often }) => sum + often, 0)
  const [p50, p90] = [percentile(sorted, measured, 0.5), percentile(sorted, measured, 0.9)]
  return measured === 0
    ? { measured, p50: missing('nothing-measured'), p90: missing('nothing-measured') }
    : { measured, p50: known(p50), p90: known(p90) }
}

interface Measured {
  ms: number
  often: number
}

/** Between two measured values in proportion, as PostgreSQL's `percentile_cont` does it. */
function percentile(sorted: readonly Measured[], measured: number, fraction: number): number {
  const place = (measured - 1) * fraction
  const [below, above] = [valueAt(sorted, Math.floor(place)), valueAt(sorted, Math.ceil(place))]
  return below + (above - below) * (place - Math.floor(place))
}

/** The value at this place, were each written as often as it was measured; the first one is at 0. */
function valueAt(sorted: readonly Measured[], place: number): number {
  let passed = 0
  for (const { ms, often } of sorted) {
    passed += often
    if (passed > place) return ms
  }
  return 0
}
