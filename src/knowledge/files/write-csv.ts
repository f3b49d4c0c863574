import { guardCell } from './cell.ts'

/**
 * A table that a spreadsheet with Indonesian settings opens by a double click: BOM, `;`, CRLF, every cell in quotes; no
 * cell is ever a formula.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`
}

function quoted(text: string): string {
  return `"${guardCell(text).replaceAll('"', '""')}"`
}
