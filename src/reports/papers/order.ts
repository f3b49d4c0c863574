import type { Day, InstansiId } from '../../office/index.ts'
import { daysIn, isWholeMonth, isWholeYear, shiftMonths, shiftDays, lastOfMonth } from './days.ts'

/**
 * `bulanan`: evaluation of a month (Sergai). `tahunan`: the annual report of an *instansi* with the eight parts of Pasal 16.
 * `evaluasi`: *Diskominfo*'s evaluation of all (Pasal 17). `skm`: *Survei Kepuasan Masyarakat* (Permen PANRB 14/2017).
 */
export const PAPER_KINDS = ['bulanan', 'tahunan', 'evaluasi', 'skm'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** What is asked for: which report, about whom (null: all), over which days, the last one included. */
export interface PaperOrder {
  kind: PaperKind
  whose: InstansiId | null
  first: Day
  last: Day
}

/** What people write into a report: its number in the office's book, and the parts that no figure can tell. */
export const WORDS = ['number', 'overview', 'remarks', 'obstacles', 'follow-up'] as const
export type WordsPart = (typeof WORDS)[number]

const WORDS_OF: Record<PaperKind, readonly WordsPart[]> = {
  bulanan: ['number', 'remarks', 'follow-up'],
  tahunan: ['number', 'overview', 'obstacles', 'follow-up'],
  evaluasi: ['number', 'remarks', 'follow-up'],
  skm: ['number', 'remarks', 'follow-up'],
}

export function wordsOf(kind: PaperKind): readonly WordsPart[] {
  return WORDS_OF[kind]
}

/** Why such a report can't be made; null: it can. */
export type OrderFault = 'whose' | 'turned' | 'future'

export function orderFault({ kind, whose, first, last }: PaperOrder, today: Day): OrderFault | null {
  if (kind === 'tahunan' ? whose === null : kind !== 'bulanan' && whose !== null) return 'whose'
  if (last < first) return 'turned'
  return first > today ? 'future' : null
}

/** The days that a period is compared with: the month or year before, or as many days right before it. */
export function daysBefore({ first, last }: Pick<PaperOrder, 'first' | 'last'>): { first: Day; last: Day } {
  if (isWholeYear(first, last)) return { first: shiftMonths(first, -12), last: shiftDays(first, -1) }
  if (isWholeMonth(first, last)) return { first: shiftMonths(first, -1), last: shiftDays(first, -1) }
  return { first: shiftDays(first, -daysIn(first, last)), last: shiftDays(first, -1) }
}

/** The months of a year's report that have begun; none of other periods, in which there is no course to be seen. */
export function monthsOf(
  { first, last }: Pick<PaperOrder, 'first' | 'last'>,
  today: Day,
): { first: Day; last: Day }[] {
  if (!isWholeYear(first, last)) return []
  return Array.from({ length: 12 }, (_, month) => shiftMonths(first, month))
    .filter((day) => day <= today)
    .map((day) => ({ first: day, last: lastOfMonth(day) }))
}
