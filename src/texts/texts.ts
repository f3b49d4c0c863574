import type { FluentBundle } from '@fluent/bundle'
import type { SentenceArguments, SentenceName } from './catalogue.ts'
import {
  createDayFormat,
  createListFormat,
  createMomentParts,
  createMonthFormat,
  splitDuration,
} from './format-time.ts'
import { formatTicket } from './format-ticket.ts'
import { withoutStress } from './stress.ts'

/** Of one office. */
export interface OfficeWords {
  /** Who speaks, such as "Pemerintah Kabupaten Malinau". */
  officeName: string
  /** In which people read times: an IANA name such as `Asia/Makassar`. */
  timeZone: string
  /** How long an answer may take, in milliseconds; default 24 hours. */
  deadlineMs?: number
  /** Are those hours the office's working hours? Default: hours of the clock. */
  workingHours?: boolean
}

/** The sentences of one office in one language, and how it writes times, durations, tickets and lists. */
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
  /** The same, with the words that stand out between `STRESS` marks. */
  sayWithStress: Texts['say']
  /** "Minggu, 22 November 2026 pukul 14.05 WITA" */
  formatMoment(at: Date): string
  /** A day of the calendar (`2027-12-31`): "31 Desember 2027". */
  formatDay(day: string): string
  /** Any day of a month: "Desember 2027". */
  formatMonth(day: string): string
  /** "2 jam 10 menit"; rounded down to whole minutes; "kurang dari semenit" below one, negative too. */
  formatDuration(ms: number): string
  /** "1.234" */
  formatNumber(value: number): string
  /** A share of 0 to 1: "87,5%" */
  formatShare(value: number): string
  /** "7K3-F9Q" */
  formatTicket(ticket: string): string
  /** "A, B, dan C" */
  formatList(items: string[]): string
  /** How long an answer may take: "24 jam", or "24 jam kerja". */
  promise: string
  /** The same for what the office itself writes, which is in Indonesian whatever its reader chose. */
  promiseInIndonesian: string
}

const DAY_MS = 86_400_000

/**
 * @param bundlesNow where a sentence is looked for, in this order, at the moment of saying it
 * @throws RangeError when there is no such time zone
 */
export function textsFrom(
  { officeName, timeZone, deadlineMs = DAY_MS, workingHours = false }: OfficeWords,
  bundlesNow: () => readonly FluentBundle[],
): Texts {
  const locale = localeFrom(say('language-dates'))
  const momentParts = createMomentParts(timeZone, locale)
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })

  function sayWithStress(name: SentenceName, given: Record<string, string | number> = {}): string {
    for (const bundle of bundlesNow()) {
      const pattern = bundle.getMessage(name)?.value
      if (pattern !== undefined && pattern !== null) return bundle.formatPattern(pattern, given)
    }
    throw new Error(`There is no sentence "${name}"`)
  }

  function say(name: SentenceName, given?: Record<string, string | number>): string {
    return withoutStress(sayWithStress(name, given))
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

  const promise = workingHours
    ? say('promise-working-hours', { within: formatDuration(deadlineMs) })
    : formatDuration(deadlineMs)
  return {
    officeName,
    timeZone,
    say,
    sayWithStress,
    formatMoment,
    formatDay: createDayFormat(locale),
    formatMonth: createMonthFormat(locale),
    formatDuration,
    formatNumber: (value) => numbers.format(value),
    formatShare: (value) => shares.format(value),
    formatTicket,
    formatList: createListFormat(locale),
    promise,
    promiseInIndonesian: promise,
  }
}

/** A file is written by people: what is no locale is told at the start. */
function localeFrom(written: string): string {
  try {
    const [locale] = Intl.getCanonicalLocales(written)
    if (locale !== undefined) return locale
  } catch (error) {
    throw new Error(`language-dates: "${written}" is no locale; write one such as en-GB`, { cause: error })
  }
  throw new Error('language-dates: is empty; write a locale such as en-GB')
}
