/** Terms as small numbers, so that an index of ten thousand entries stays small. */
export interface TermTable {
  /** The number of a term; a new one where it is not known yet. */
  intern(term: string): number
  /** The number of a known term, or -1. */
  find(term: string): number
  nameOf(number: number): string
  readonly size: number
}

export function createTermTable(): TermTable {
  const numbers = new Map<string, number>()
  const names: string[] = []
  return {
    intern(term) {
      const known = numbers.get(term)
      if (known !== undefined) return known
      numbers.set(term, names.length)
      return names.push(term) - 1
    },
    nameOf: (number) => names[number] ?? '',
    find: (term) => numbers.get(term) ?? -1,
    get size() {
      return names.length
    },
  }
}
