import { addDays, type Day, dayBegins, readDay } from '../office/index.ts'
import type { Period } from '../reports/index.ts'
import { type CommandContext, misused } from './command.ts'

/** `--from` and `--to` as typed: days, both in the period; either may be left out. */
export interface PeriodOptions {
  from: string | undefined
  to: string | undefined
}

/** The days that were asked for, and the period that they make in a time zone. Refuses what is no day, or runs backwards. */
export function readPeriod(context: CommandContext, typed: PeriodOptions) {
  const from = readDayOption(context, '--from', typed.from)
  const to = readDayOption(context, '--to', typed.to)
  if (from !== null && to !== null && to < from) throw misused(context, '--to: hari ini sebelum --from.')
  return {
    from,
    to,
    in: (timeZone: string): Period => ({
      from: from === null ? null : dayBegins(from, timeZone),
      until: to === null ? null : dayBegins(addDays(to, 1), timeZone),
    }),
  }
}

function readDayOption(context: CommandContext, name: string, typed: string | undefined): Day | null {
  if (typed === undefined) return null
  const day = readDay(typed)
  if (day === null) throw misused(context, `${name} ${typed}: tulis seperti 2026-01-05.`)
  return day
}
