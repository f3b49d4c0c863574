import type { CalendarRow } from './calendar-shape.ts'
import type { Fault } from './fault.ts'

interface Line {
  line: number
  row: CalendarRow
}

/** What no row shows by itself: a word that its kind doesn't have, a weekday or a holiday that stands there twice. */
export function checkCalendarRows(lines: readonly Line[]): Fault[] {
  const alone = lines.flatMap(({ line, row }) =>
    (row.kind === 'jam' ? faultsOfHours(row) : faultsOfHoliday(row)).map((message) => ({ line, message })),
  )
  return [...alone, ...repeatedHolidays(lines), ...repeatedHours(lines), ...crossingPeriods(lines)]
}

function faultsOfHours({ days, opens, closes, breaks = [], from, until, name }: CalendarRow): string[] {
  const faults: string[] = []
  if (!days) faults.push('Jam kerja tanpa hari. Isi "hari", misalnya senin-kamis.')
  if (!opens || !closes) faults.push('Jam kerja tanpa jam. Isi "buka" dan "tutup", misalnya 08.00 dan 16.00.')
  else {
    if (opens >= closes) faults.push(`Jam tutup (${closes}) harus sesudah jam buka (${opens}).`)
    for (const [index, [begins, ends]] of breaks.entries()) {
      const before = breaks[index - 1]?.[1] ?? opens
      if (begins >= ends || begins <= before || ends >= closes)
        faults.push(`Istirahat ${begins}-${ends} harus di dalam jam kerja, berurutan, dan tidak bertindihan.`)
    }
  }
  if ((from === undefined) !== (until === undefined))
    faults.push('Jam khusus perlu "mulai" dan "sampai"; untuk jam biasa kosongkan keduanya.')
  if (from && until && (from.startsWith('--') || from > until))
    faults.push('"mulai" harus tanggal lengkap dengan tahun, dan tidak sesudah "sampai".')
  if (from && !name) faults.push('Jam khusus perlu "nama", misalnya Ramadan.')
  return faults
}

function faultsOfHoliday({ days, opens, closes, breaks, from, until, name }: CalendarRow): string[] {
  const faults: string[] = []
  if (!from) faults.push('Hari libur tanpa tanggal. Isi "mulai", misalnya 17-08 atau 31-03-2027.')
  if (!name) faults.push('Hari libur perlu "nama".')
  if (days || opens || closes || breaks)
    faults.push('Hari libur tidak memakai "hari", "buka", "tutup", dan "istirahat". Kosongkan.')
  if (until && (!from || from.startsWith('--') || from > until))
    faults.push('"mulai" harus tanggal lengkap dengan tahun, dan tidak sesudah "sampai".')
  if (from && until && Date.parse(until) - Date.parse(from) > 60 * 86_400_000)
    faults.push('Libur lebih dari 60 hari berturut-turut. Periksa tahunnya.')
  return faults
}

function repeatedHolidays(lines: readonly Line[]): Fault[] {
  const seen = new Map<string, number>()
  return lines.flatMap(({ line, row }) => {
    if (row.kind === 'jam' || !row.from || row.until) return []
    const before = seen.get(row.from)
    seen.set(row.from, before ?? line)
    return before === undefined
      ? []
      : [{ line, message: `Tanggal ini sudah ada pada baris ${before}. Hapus salah satunya.` }]
  })
}

/** One weekday has its hours once, usually and within each period. */
function repeatedHours(lines: readonly Line[]): Fault[] {
  const seen = new Map<string, number>()
  return lines.flatMap(({ line, row }) => {
    if (row.kind !== 'jam') return []
    const faults: Fault[] = []
    for (const day of row.days ?? []) {
      const key = `${row.from ?? ''}/${row.until ?? ''}/${day}`
      const before = seen.get(key)
      if (before !== undefined && faults.length === 0)
        faults.push({ line, message: `Jam untuk hari ini sudah ada pada baris ${before}. Gabungkan.` })
      seen.set(key, before ?? line)
    }
    return faults
  })
}

function crossingPeriods(lines: readonly Line[]): Fault[] {
  const periods = lines.flatMap(({ line, row: { kind, from, until } }) =>
    kind === 'jam' && from && until ? [{ line, from, until }] : [],
  )
  return periods.flatMap(({ line, from, until }, at) => {
    const crossed = periods
      .slice(0, at)
      .find(
        (other) =>
          other.from <= until && from <= other.until && `${other.from}${other.until}` !== from + until,
      )
    return crossed
      ? [{ line, message: `Masa ini bertindihan dengan masa lain pada baris ${crossed.line}.` }]
      : []
  })
}
