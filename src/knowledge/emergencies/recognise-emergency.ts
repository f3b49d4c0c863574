import type { Reading } from '../reading/reading.ts'
import { alarm } from './fitted-alarm.ts'
import { readCues } from './read-cues.ts'
import type { EmergencyKind } from './signs.ts'

/** A call for help, from this score on: one in a hundred ordinary messages is taken for one (docs/benchmarks.md). */
const ALARM_FROM = 0.25
/** It may be one, from this score on: a sentence more is all that it costs who meant something else. */
const DOUBT_FROM = -1

export interface PossibleEmergency {
  /** What it is about; `danger` where nothing says what. */
  what: EmergencyKind
  sure: boolean
}

/**
 * Whether somebody calls for help about something that is happening; null if surely not. It depends on no knowledge base
 * and comes before everything else.
 */
export function recogniseEmergency(reading: Pick<Reading, 'words' | 'segments'>): PossibleEmergency | null {
  const { kind, names } = readCues(reading)
  const score = scoreOf(names)
  return score < DOUBT_FROM ? null : { what: kind ?? 'danger', sure: score >= ALARM_FROM }
}

/** The more is known of a message, the less each single cue counts. */
function scoreOf(names: readonly string[]): number {
  const weights = names.flatMap((name) => alarm.weights.get(name) ?? [])
  return alarm.bias + weights.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(weights.length || 1)
}
