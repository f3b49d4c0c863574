import { type Day, type Decree, readDay } from '../office/index.ts'
import { type CommandContext, misused } from './command.ts'

/** The options that name a decree. */
export const decreeOptions = {
  sk: { type: 'string' },
  'sk-date': { type: 'string' },
  'sk-until': { type: 'string' },
} as const

interface Typed {
  sk?: string | undefined
  'sk-date'?: string | undefined
  'sk-until'?: string | undefined
}

/** The decree that was typed, or nothing where none was; `until` alone where only its last day was. Complains in words. */
export function readDecree(
  context: Pick<CommandContext, 'usage'>,
  { sk, 'sk-date': typedDate, 'sk-until': typedUntil }: Typed,
): { decree?: Decree; until?: Day } {
  const date = dayOption(context, '--sk-date', typedDate)
  const until = dayOption(context, '--sk-until', typedUntil)
  if (date !== undefined && until !== undefined && until <= date)
    throw misused(context, `--sk-until ${until}: harus sesudah tanggal SK (${date}).`)
  if (sk === undefined && date === undefined) return until === undefined ? {} : { until }
  const number = sk?.trim() ?? ''
  if (number === '' || date === undefined)
    throw misused(context, '--sk dan --sk-date: nomor dan tanggal Keputusan Kepala Instansi wajib diisi.')
  if (number.length > 100) throw misused(context, '--sk: paling panjang 100 huruf.')
  return { decree: { number, date, ...(until === undefined ? {} : { until }) } }
}

function dayOption(context: Pick<CommandContext, 'usage'>, name: string, typed: string | undefined) {
  if (typed === undefined) return undefined
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? readDay(typed) : null
  if (day === null)
    throw misused(context, `${name} ${typed}: tulis tanggal yang ada di kalender, seperti 2026-01-05.`)
  return day
}
