import { guardCell } from './cell.ts'

/**
 * A table that a spreadsheet with Indonesian settings opens by a double click: BOM, `;`, CRLF, every cell in quotes; no
 * cell is ever a formula.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return CSV_BEGIN + [header, ...rows].map(csvLine).join('')
}

/** What such a file begins with, for tables that are written line by line. */
export const CSV_BEGIN = '\uFEFF'

/** One line of it. */
export function csvLine(row: readonly string[]): string {
  return `${row.map(quoted).join(';')}\r\n`
}

function quoted(text: string): string {
  return `"${guardCell(text).replaceAll('"', '""')}"`
}
