import type { Signals } from './matching/read-signals.ts'
import type { Kind } from './verdict.ts'

/** Whoever tells so much of something and neither asks nor wants anything complains of it. */
const TELLING_WORDS = 8

/** Which of the regulation's four kinds a message is; null for chatter. Asking outweighs everything else. */
export function detectKind(signals: Signals, chatter: boolean): Kind | null {
  if (chatter || signals.spam > 1) return null
  const asks = signals.asks === 1 || signals.asksHow > 0 || signals.asksWhereToReport > 0
  if (signals.suggestion > 0 && (!asks || signals.suggestion > 1)) return 'saran'
  if (signals.complaint > 0 && (!asks || (signals.complaint > 1 && signals.asksWhereToReport === 0)))
    return 'kritik'
  if (signals.praise > 0 && !asks) return 'komentar'
  if (!asks && signals.wants === 0 && signals.ownCase === 0 && signals.words >= TELLING_WORDS) return 'kritik'
  return 'pertanyaan'
}
