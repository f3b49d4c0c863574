import { type Span, spansSchema, timeOfDaySchema } from './calendar.ts'

/** A time of day as people type it: 8.00, 08:00. Null for anything else. */
export function readTimeOfDay(text: string): string | null {
  const typed = /^(\d{1,2})[.:](\d\d)$/.exec(text.trim())
  const time = timeOfDaySchema.safeParse(`${typed?.[1]?.padStart(2, '0')}:${typed?.[2]}`)
  return time.success ? time.data : null
}

/** The hours of a day as people type them: `08.00-12.00, 13.00-16.00`; `tutup` is none. Null for anything else. */
export function readSpans(text: string): Span[] | null {
  const typed = text.trim().toLowerCase()
  if (typed === 'tutup') return []
  const spans = typed.split(/[,;]/).map((part) => part.split(/\s*[-–]\s*|\s*s\.?d\.?\s*/).map(readTimeOfDay))
  return spansSchema.safeParse(spans).data ?? null
}

/** The same as `readSpans` reads it; empty for a day without hours. */
export function writeSpans(spans: readonly Span[]): string {
  return spans
    .map((span) => span.join('-'))
    .join(', ')
    .replaceAll(':', '.')
}
