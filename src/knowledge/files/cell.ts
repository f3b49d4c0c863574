const formula = /^'*[=+\-@\t\r]/

/**
 * A cell that a spreadsheet would compute gets an apostrophe in front. So does one that already begins with
 * apostrophes before such a sign: then taking exactly one away gives back what was there.
 */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** Undoes `guardCell`, and nothing else. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** Several items in one cell: `|` between them; within an item it is written `\|`, and a backslash `\\`. */
export function joinItems(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(' | ')
}

/** The items of a cell. Empty ones are left out: people write `a | b |`. */
export function splitItems(cell: string): string[] {
  return (cell.match(/(?:\\[\\|]|[^|])+/g) ?? [])
    .map((item) => item.trim().replace(/\\([\\|])/g, '$1'))
    .filter((item) => item !== '')
}
