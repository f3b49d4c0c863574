import { CsvError, parse } from 'csv-parse/sync'
import type { Fault } from './fault.ts'
import { linesAt } from './read-text.ts'

const LINE_BREAKS = ['\r\n', '\n', '\r']

/** One row of a table that holds anything at all. */
export interface CsvRow {
  /** The line on which the row begins; a quoted cell may run over several. */
  line: number
  cells: string[]
}

/**
 * Splits CSV into its rows; rows without any content are left out, as spreadsheets leave them behind. A quote in the
 * wrong place ends the reading there: nobody can tell which rows it has swallowed.
 */
export function splitCsv(text: string, delimiter: string): { rows: CsvRow[]; fault: Fault | null } {
  const bytes = Buffer.from(text)
  const cells: string[][] = []
  const ends = [0]
  let broken: string | null = null
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: LINE_BREAKS,
      relax_column_count: true,
      max_record_size: 0,
      on_record: (record: string[], { bytes: end }) => {
        cells.push(record)
        ends.push(end)
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    broken = adviceOn(error.code)
  }
  const pieces = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end).toString().length)
  let offset = 0
  const lines = linesAt(
    text,
    pieces.map((length) => (offset += length)),
  )
  const rows = cells.map((row, at) => ({ line: lines[at] ?? 1, cells: row }))
  return {
    rows: rows.filter((row) => row.cells.some((cell) => cell.trim() !== '')),
    fault: broken === null ? null : { line: lines.at(-1) ?? 1, message: broken },
  }
}

function adviceOn(code: string): string {
  const unchecked = 'Baris-baris sesudahnya belum diperiksa.'
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return `Tanda kutip dua (") yang dibuka pada baris ini tidak ditutup. Tutup, atau hapus. ${unchecked}`
  return `Tanda kutip dua (") di tengah sel: apit seluruh sel dengan tanda kutip dan tulis kutip di dalamnya dua kali (""). ${unchecked}`
}

/** The delimiter that makes most sense of the header: `;`, `,` or a tab. */
export function delimiterOf(header: string, isKnown: (name: string) => boolean): string {
  const known = (delimiter: string) => header.split(delimiter).filter(isKnown).length
  return [',', '\t'].reduce((best, each) => (known(each) > known(best) ? each : best), ';')
}
