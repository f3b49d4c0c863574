import type { Reading } from '../reading/reading.ts'
import { alarm } from './fitted-alarm.ts'
import { readCues } from './read-cues.ts'
import type { EmergencyKind } from './signs.ts'

/** From which score on it is a call for help, and from which one it may be: then a sentence more is all that it costs. */
interface Limits {
  alarm: number
  doubt: number
}
/** Something that people call for help about stands in it. */
const NAMED: Limits = { alarm: 0.25, doubt: -1 }
/** Nothing does, only words that often stand beside it: "orang", "malam", "tolong". Of ordinary messages one in a hundred
 * is taken for a call all the same (docs/benchmarks.md). */
const UNNAMED: Limits = { alarm: 1, doubt: -0.5 }

export interface PossibleEmergency {
  /** What it is about; `danger` where nothing says what. */
  what: EmergencyKind
  sure: boolean
  /** A person was bitten by what may carry rabies: the wound is to be washed, and the vaccine can't wait for an answer. */
  bitten: boolean
  /** It is said in English, however few of its words the message has. */
  inEnglish: boolean
}

/**
 * Whether somebody calls for help about something that is happening; null if surely not. It depends on no knowledge base
 * and comes before everything else.
 */
export function recogniseEmergency(
  reading: Pick<Reading, 'clean' | 'words' | 'segments' | 'isEnglish'>,
): PossibleEmergency | null {
  const { kind, names, ...told } = readCues(reading)
  const judged = judgeAlarm(scoreOf(names), kind !== null)
  if (judged === null) return told.bitten ? { what: 'medical', sure: false, ...told } : null
  return { what: kind ?? 'danger', sure: judged === 'alarm', ...told }
}

/** What is told of it beside any verdict. */
export function alsoTold(emergency: PossibleEmergency | null) {
  return {
    mayBeEmergency: emergency !== null,
    bitten: emergency?.bitten ?? false,
    ...(emergency?.inEnglish ? { isEnglish: true } : {}),
  }
}

/** What a score means; `named`: something stands in the message that people call for help about. */
export function judgeAlarm(score: number, named: boolean): 'alarm' | 'doubt' | null {
  const { alarm: alarmFrom, doubt } = named ? NAMED : UNNAMED
  if (score >= alarmFrom) return 'alarm'
  return score >= doubt ? 'doubt' : null
}

/** The more is known of a message, the less each single cue counts. */
function scoreOf(names: readonly string[]): number {
  const weights = names.flatMap((name) => alarm.weights.get(name) ?? [])
  return alarm.bias + weights.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(weights.length || 1)
}
