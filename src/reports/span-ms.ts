import type { HoldingSpan, Span, Walk } from './walk.ts'

/** How long it was, in milliseconds; so far where it goes on. */
export function spanMs({ since, until }: Span, asOf: Date): number {
  return Math.max(0, (until ?? asOf).getTime() - since.getTime())
}

/** The same of several that don't overlap. */
export function togetherMs(spans: readonly Span[], asOf: Date): number {
  return spans.reduce((sum, span) => sum + spanMs(span, asOf), 0)
}

/** The pauses within a holding: none outlasts the holding that it began in. */
export function pausedWithin(
  { since, until }: HoldingSpan,
  { pauses, asOf }: Pick<Walk, 'pauses' | 'asOf'>,
): number {
  const within = pauses.filter((pause) => pause.since >= since && (!until || pause.since < until))
  return togetherMs(within, asOf)
}
