import type { Verdict } from '../knowledge/index.ts'
import { type Day, dayOf } from '../office/index.ts'
import type { EventBody } from './event.ts'
import type { KnowledgeBase } from './knowledge-base.ts'

/** The entry that would have answered, had it not expired. */
export interface ExpiredEntry {
  faqId: string
  version: number
}

type Entry = NonNullable<ReturnType<KnowledgeBase['entry']>>

/** Has the last day of an entry passed in the office's time zone? Decided at each message, so that no clock has to strike. */
export function hasExpired({ validUntil }: { validUntil: Day | null }, now: Date, timeZone: string): boolean {
  return validUntil !== null && dayOf(now, timeZone) > validUntil
}

/**
 * What of a verdict may still be said: an expired entry is neither answered with nor offered. `expired` is the one that
 * would have been the answer, or the likeliest of those offered when none of them is left.
 */
export function withoutExpired(
  verdict: Verdict,
  entry: KnowledgeBase['entry'],
  now: Date,
  timeZone: string,
): { verdict: Verdict; expired: (Entry & { id: string; sure: boolean }) | null } {
  const expiredEntry = (id: string, sure: boolean) => {
    const known = entry(id)
    return known && hasExpired(known, now, timeZone) ? { ...known, id, sure } : null
  }
  if (verdict.outcome === 'answer') {
    const expired = expiredEntry(verdict.faq.id, true)
    return { verdict: expired ? { outcome: 'refer' } : verdict, expired }
  }
  if (verdict.outcome !== 'suggest') return { verdict, expired: null }
  const left = verdict.suggestions.filter(({ id }) => expiredEntry(id, false) === null)
  if (left.length > 0) return { verdict: { outcome: 'suggest', suggestions: left }, expired: null }
  const [first] = verdict.suggestions
  return { verdict: { outcome: 'refer' }, expired: first ? expiredEntry(first.id, false) : null }
}

/** What history keeps of it, before the referral that follows. */
export function expiredEvents(expired: ExpiredEntry | undefined): EventBody[] {
  return expired ? [{ type: 'entry-expired', ...expired }] : []
}
