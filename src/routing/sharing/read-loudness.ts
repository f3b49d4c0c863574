/** A word this long in capitals is no abbreviation ("KTP", "DPMPTSP" are). */
const LONG = 5
const FEWEST = 3
/** Letters and digits below which an answer says too little to be one. */
const SHORTEST = 8

/** Empty, one word, or next to nothing. */
export function isTooShort(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length < 2 || words.join('').length < SHORTEST
}

/** Most of the long words in capitals, or exclamation marks in a row. Known abbreviations are short enough not to count. */
export function isShouting(text: string): boolean {
  if (/!{3,}/.test(text)) return true
  const words = (text.match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= LONG)
  const loud = words.filter((word) => word === word.toUpperCase())
  return loud.length >= FEWEST && loud.length * 2 > words.length
}
