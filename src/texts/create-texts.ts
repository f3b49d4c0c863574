import { readFileSync } from 'node:fs'
import type { SentenceArguments, SentenceName } from './catalogue.ts'
import { createMomentParts, formatDay, splitDuration } from './format-time.ts'
import { formatTicket } from './format-ticket.ts'
import { readSentences } from './read-sentences.ts'

export interface Dependencies {
  /** Who speaks, such as "Pemerintah Kabupaten Malinau". */
  officeName: string
  /** In which people read times: an IANA name such as `Asia/Makassar`. */
  timeZone: string
  /** How long an answer may take, in milliseconds; default 24 hours. */
  deadlineMs?: number
  /** Are those hours the office's working hours? Default: hours of the clock. */
  workingHours?: boolean
  /** An office's own sentences in Fluent's syntax; each replaces ours of the same name. */
  ftl?: string
}

/** The sentences of one office, and how it writes times, durations, tickets and lists. */
export interface Texts {
  officeName: string
  /** In which people read times. */
  timeZone: string
  /**
   * A sentence with its arguments filled in. Arguments are data: whatever people wrote is never read as a pattern.
   * Where a sentence can do without a ticket or a name, `'none'` stands for "there is none".
   */
  say<Name extends SentenceName>(
    name: Name,
    ...rest: keyof SentenceArguments<Name> extends never ? [] : [SentenceArguments<Name>]
  ): string
  /** "Minggu, 22 November 2026 pukul 14.05 WITA" */
  formatMoment(at: Date): string
  /** A day of the calendar (`2027-12-31`): "31 Desember 2027". */
  formatDay(day: string): string
  /** "2 jam 10 menit"; rounded down to whole minutes; "kurang dari semenit" below one, negative too. */
  formatDuration(ms: number): string
  /** "7K3-F9Q" */
  formatTicket(ticket: string): string
  /** "A, B, dan C" */
  formatList(items: string[]): string
  /** How long an answer may take: "24 jam", or "24 jam kerja". */
  promise: string
}

const DAY_MS = 86_400_000
const list = new Intl.ListFormat('id', { type: 'conjunction' })

/** Throws when the office's own sentences have faults, naming each, or when there is no such time zone. */
export function createTexts({
  officeName,
  timeZone,
  deadlineMs = DAY_MS,
  workingHours = false,
  ftl,
}: Dependencies): Texts {
  const own = readFileSync(new URL('./id.ftl', import.meta.url), 'utf8')
  const bundle = readSentences(ftl === undefined ? [own] : [own, ftl])
  const momentParts = createMomentParts(timeZone)

  function say(name: SentenceName, given: Record<string, string | number> = {}): string {
    const pattern = bundle.getMessage(name)?.value
    if (pattern === undefined || pattern === null) throw new Error(`There is no sentence "${name}"`)
    return bundle.formatPattern(pattern, given)
  }

  function formatMoment(at: Date): string {
    return say('moment', { ...momentParts(at) })
  }

  function formatDuration(ms: number): string {
    const { days, hours, minutes } = splitDuration(ms)
    const said = [
      ...(days > 0 ? [say('duration-days', { count: days })] : []),
      ...(hours > 0 ? [say('duration-hours', { count: hours })] : []),
      ...(minutes > 0 ? [say('duration-minutes', { count: minutes })] : []),
    ]
    return said.length > 0 ? said.join(' ') : say('duration-under-a-minute')
  }

  return {
    officeName,
    timeZone,
    say,
    formatMoment,
    formatDay,
    formatDuration,
    formatTicket,
    formatList: (items) => list.format(items),
    promise: workingHours
      ? say('promise-working-hours', { within: formatDuration(deadlineMs) })
      : formatDuration(deadlineMs),
  }
}
