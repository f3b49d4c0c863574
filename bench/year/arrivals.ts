import { HOUR_MS } from '../../src/office/index.ts'
import type { Chance } from './random.ts'

/** How much comes in by hour of a working day: a peak in office hours, less at noon, a bump in the evening. */
const HOURS = [2, 1, 1, 1, 2, 4, 10, 25, 55, 70, 66, 55, 34, 48, 56, 48, 34, 25, 22, 30, 32, 22, 11, 5]
/** By day of the week, Sunday first. */
const DAYS = [0.35, 1.15, 1.05, 1, 0.95, 0.8, 0.5]
/** The time of the office of the measurements, WITA, which knows no summer time. */
const AHEAD_MS = 8 * HOUR_MS

/** So many moments from one until before another, in order, with the shape of a town's days and weeks; the year grows a little. */
export function* arrivals(count: number, from: Date, until: Date, chance: Chance): Generator<Date> {
  const start = from.getTime()
  const hours = Math.floor((until.getTime() - start) / HOUR_MS)
  const weights = Array.from({ length: hours }, (_, hour) => weightAt(start + hour * HOUR_MS, hour / hours))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let [hour, before] = [0, 0]
  for (let index = 0; index < count; index++) {
    const place = ((index + chance.next()) / count) * total
    while (hour < hours - 1 && before + (weights[hour] ?? 0) <= place) before += weights[hour++] ?? 0
    const within = Math.min(0.999, Math.max(0, (place - before) / (weights[hour] ?? 1)))
    yield new Date(Math.floor(start + (hour + within) * HOUR_MS))
  }
}

function weightAt(moment: number, passed: number): number {
  const local = new Date(moment + AHEAD_MS)
  return (HOURS[local.getUTCHours()] ?? 0) * (DAYS[local.getUTCDay()] ?? 0) * (0.85 + 0.3 * passed)
}
