/** "Kartu Identitas Anak (KIA)", "KIA (Kartu Identitas Anak)": long forms that a text itself explains. */
const explained = /((?:[\p{L}/-]+\s+){1,8}[\p{L}/-]+)\s*\(([A-Z][A-Za-z0-9-]{1,11})\)/gu

/** Finds acronyms whose letters begin the words before them. */
export function* findAcronyms(texts: Iterable<string>): Generator<{ long: string; short: string }> {
  for (const text of texts) {
    for (const [, before = '', short = ''] of text.matchAll(explained)) {
      const long = wordsThatSpell(before.split(/[\s/-]+/u), short)
      if (long !== null) yield { long: long.join(' '), short }
    }
  }
}

/** The fewest last words whose initials spell the acronym, small words between them allowed. */
function wordsThatSpell(words: readonly string[], short: string): string[] | null {
  const letters = short.toLowerCase().replace(/[^a-z]/gu, '')
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
