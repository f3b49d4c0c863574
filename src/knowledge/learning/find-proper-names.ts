/** A word with a capital of its own; "KTP" and "PNS" are short for things. */
const capitalised = /^\p{Lu}\p{Ll}+$/u
const words = /(?<end>[.!?\n]\s*)?(?<word>\p{L}+)/gu
/** With more capitals than that the writer sets them everywhere, and they tell nothing. */
const MOST_CAPITALS = 0.5

/** Words in lower case that are written as names are: with a capital within a sentence. */
export function findProperNames(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(words)].map(({ groups }, at) => ({
    word: groups?.['word'] ?? '',
    starts: at === 0 || groups?.['end'] !== undefined,
  }))
  const within = found.filter(({ starts }) => !starts)
  const capitals = within.filter(({ word }) => capitalised.test(word))
  if (capitals.length > within.length * MOST_CAPITALS) return new Set()
  return new Set(capitals.map(({ word }) => word.toLowerCase()))
}
