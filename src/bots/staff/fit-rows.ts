import type { Button } from './render/rendered.ts'

/** How many stand side by side on a phone, by the characters of the longest label, before one breaks inside a word. */
const WIDTHS = [
  { columns: 3, characters: 11 },
  { columns: 2, characters: 22 },
] as const

/** The same buttons in the same order; a row of too many is split into even ones, so that lists may come as one row. */
export function fitRows(rows: Button[][]): Button[][] {
  return rows.flatMap((row) => {
    const lines = Math.ceil(row.length / columnsFor(row))
    const each = Math.ceil(row.length / lines)
    return Array.from({ length: lines }, (_, index) => row.slice(index * each, (index + 1) * each))
  })
}

function columnsFor(row: Button[]): number {
  const longest = Math.max(...row.map(({ label }) => label.length))
  return WIDTHS.find(({ characters }) => longest <= characters)?.columns ?? 1
}
