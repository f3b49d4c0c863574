/** The letter that stands for a value in a button's data; empty when none does. */
export function letterOf(table: Record<string, string>, value: string): string {
  return Object.keys(table).find((letter) => table[letter] === value) ?? ''
}

/** What a letter stands for, if anything. */
export function valueOf(table: Record<string, string>, letter: string): string | undefined {
  return Object.hasOwn(table, letter) ? table[letter] : undefined
}
