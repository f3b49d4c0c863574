import type { Signals } from './matching/read-signals.ts'
import type { WeighedUnit } from './matching/weigh-units.ts'
import type { Kind } from './verdict.ts'

/** Whoever tells so much of something and neither asks nor wants anything complains of it. */
const TELLING_WORDS = 8

/** Which of the regulation's four kinds a message is; null for chatter. Asking outweighs everything else. */
export function detectKind(signals: Signals, chatter: boolean): Kind | null {
  if (chatter || signals.spam > 1) return null
  const asks = isAsking(signals)
  if (signals.suggestion > 0 && (!asks || signals.suggestion > 1)) return 'saran'
  if (signals.complaint > 0 && (!asks || (signals.complaint > 1 && signals.asksWhereToReport === 0)))
    return 'kritik'
  if (signals.praise > 0 && !asks) return 'komentar'
  if (!asks && signals.wants === 0 && signals.ownCase === 0 && signals.words >= TELLING_WORDS) return 'kritik'
  return 'pertanyaan'
}

/**
 * Is it surely no question? Only an expression of praise, complaint or suggestion says so, with nothing beside it that asks
 * or is about one's own case; a long story that asks nothing may still wait for an answer. `learnt`: what
 * officers said such messages are; what asks is a question all the same.
 */
export function asksNothing(signals: Signals, learnt: Kind | null = null): boolean {
  if (learnt !== null) return learnt !== 'pertanyaan' && !isAsking(signals)
  const says = signals.praise + signals.complaint + signals.suggestion > 0
  const isPraise = signals.suggestion + signals.complaint === 0
  // "Mohon dipasang lampu" wants something, and is a suggestion; with praise alone, wanting is another matter.
  return says && !isAsking(signals) && signals.ownCase === 0 && !(isPraise && signals.wants > 0)
}

/** "Perlu koordinat kah": the particle stands alone as people type it. */
export const asksBriefly = (text: string): boolean => /\b(?:kah|kh)\b/iu.test(text)

/** Does anything in it ask, want something, or name what people ask about a service ("biayanya")? */
export function asksSomething(text: string, signals: Signals, units: readonly WeighedUnit[]): boolean {
  const namesAspect = units.some(({ unit, decides }) => unit.role === 'aspect' && !decides)
  return isAsking(signals) || signals.wants > 0 || namesAspect || asksBriefly(text)
}

function isAsking({ asks, asksHow, asksWhereToReport }: Signals): boolean {
  return asks === 1 || asksHow > 0 || asksWhereToReport > 0
}
