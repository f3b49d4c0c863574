/** "Kartu Identitas Anak (KIA)": a long form that a text itself explains. */
const short = /\(([A-Z][A-Za-z0-9-]{1,11})\)/gu
const MOST_LETTERS_BEFORE = 120
const MOST_WORDS = 9

export interface Acronym {
  long: string
  short: string
}

/** Finds acronyms whose letters begin the words before them. */
export function* findAcronyms(text: string): Generator<Acronym> {
  if (!text.includes('(')) return
  for (const found of text.matchAll(short)) {
    const before = text.slice(Math.max(0, found.index - MOST_LETTERS_BEFORE), found.index)
    const words = before.split(/[^\p{L}]+/u).filter((word) => word !== '')
    const long = wordsThatSpell(words.slice(-MOST_WORDS), found[1] ?? '')
    if (long !== null) yield { long: long.join(' '), short: found[1] ?? '' }
  }
}

/** The fewest last words whose initials spell the acronym, small words between them allowed. */
function wordsThatSpell(words: readonly string[], acronym: string): string[] | null {
  const letters = acronym.toLowerCase().replace(/[^a-z]/gu, '')
  for (let count = 2; count <= words.length; count += 1) {
    const last = words.slice(-count)
    const initials = last.map((word) => word[0]?.toLowerCase() ?? '').join('')
    if (initials === letters) return last
    const capitals = last
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0]?.toLowerCase() ?? '')
      .join('')
    if (capitals === letters && /^\p{Lu}/u.test(last[0] ?? '')) return last
  }
  return null
}
