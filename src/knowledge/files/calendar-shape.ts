import { z } from 'zod'
import { readDay, readTimeOfDay, type Weekday, weekdaySchema } from '../../office/index.ts'
import { checkCalendarRows } from './check-calendar-rows.ts'
import type { FileShape } from './file-shape.ts'

const DAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu']

/** One line of the office's calendar file. */
export interface CalendarRow {
  kind: 'jam' | 'libur' | 'cuti-bersama'
  /** Of hours: the weekdays that have them. */
  days?: Weekday[] | undefined
  opens?: string | undefined
  closes?: string | undefined
  breaks?: [string, string][] | undefined
  /** One day (`YYYY-MM-DD`), or of a holiday the same day of every year (`--MM-DD`). */
  from?: string | undefined
  until?: string | undefined
  name?: string | undefined
}

/** The office's calendar as files have it. */
export const calendarShape: FileShape<CalendarRow> = {
  what: 'aturan kalender',
  fields: [
    {
      name: 'kind',
      headers: ['jenis', 'kind'],
      form: 'text',
      required: true,
      advice: 'Tulis jam, libur, atau cuti-bersama.',
    },
    {
      name: 'days',
      headers: ['hari', 'days'],
      form: 'text',
      required: false,
      advice: 'Tulis hari kerjanya, misalnya senin-kamis atau jumat.',
    },
    {
      name: 'opens',
      headers: ['buka', 'opens'],
      form: 'text',
      required: false,
      advice: 'Tulis jam buka, misalnya 08.00.',
    },
    {
      name: 'closes',
      headers: ['tutup', 'closes'],
      form: 'text',
      required: false,
      advice: 'Tulis jam tutup, misalnya 16.00.',
    },
    {
      name: 'breaks',
      headers: ['istirahat', 'breaks'],
      form: 'list',
      required: false,
      advice: 'Tulis waktu istirahat, misalnya 11.30-13.30.',
    },
    {
      name: 'from',
      headers: ['mulai', 'tanggal', 'from'],
      form: 'text',
      required: false,
      advice: 'Tulis tanggal seperti 31-12-2027; libur yang jatuh tiap tahun seperti 17-08.',
    },
    {
      name: 'until',
      headers: ['sampai', 'until'],
      form: 'text',
      required: false,
      advice: 'Tulis tanggal terakhir, seperti 31-12-2027.',
    },
    {
      name: 'name',
      headers: ['nama', 'keterangan', 'name'],
      form: 'text',
      required: false,
      advice: 'Tulis namanya, misalnya Ramadan atau Hari Kemerdekaan.',
    },
  ],
  schema: z
    .object({
      kind: z
        .string()
        .transform((text) => text.trim().toLowerCase().replace(/\s+/gu, '-'))
        .pipe(z.enum(['jam', 'libur', 'cuti-bersama'])),
      days: z.string().transform(read(readDays)).optional(),
      opens: z.string().transform(read(readTimeOfDay)).optional(),
      closes: z.string().transform(read(readTimeOfDay)).optional(),
      breaks: z.array(z.string().transform(read(readBreak))).optional(),
      from: z.string().transform(read(readDate)).optional(),
      until: z.string().transform(read(readDay)).optional(),
      name: z.string().trim().min(1).max(100).optional(),
    })
    .strict(),
  across: checkCalendarRows,
}

/** A transformation that finds fault with what it can't read. */
function read<Value>(reader: (text: string) => Value | null) {
  return (text: string, context: z.RefinementCtx): Value => {
    const value = reader(text)
    if (value !== null) return value
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }
}

/** `senin-kamis`, `senin, rabu`, `jum'at`; a range may run over the weekend. */
function readDays(text: string): Weekday[] | null {
  const found: Weekday[] = []
  for (const part of text.toLowerCase().split(/[,|/]/)) {
    const ends = part.split(/-|s\.?d\.?|sampai/).map((word) => DAYS.indexOf(plainDay(word)))
    const [first, last = first] = ends
    if (first === undefined || last === undefined || ends.length > 2 || ends.includes(-1)) return null
    for (let day = first; ; day = (day + 1) % 7) {
      found.push(weekdaySchema.parse(String(day)))
      if (day === last) break
    }
  }
  return found
}

function plainDay(word: string): string {
  const letters = word.replace(/[^a-z]/g, '')
  return letters === 'ahad' ? 'minggu' : letters
}

function readBreak(text: string): [string, string] | null {
  const ends = text.split('-').map(readTimeOfDay)
  const [from, until] = ends
  return ends.length === 2 && from && until ? [from, until] : null
}

/** A day, or (`17-08`, `17 Agustus`) one of every year, as `--08-17`. */
function readDate(text: string): string | null {
  const typed = text.trim()
  const recurring = /^--(\d\d)-(\d\d)$/.exec(typed)
  // A leap year knows every day that any year has.
  const day = recurring ? readDay(`2028-${recurring[1]}-${recurring[2]}`) : readDay(`${typed} 2028`)
  return readDay(typed) ?? (day && `--${day.slice(5)}`)
}
