/**
 * Where words that stand out begin, and where they end: `**` in a Fluent file. A character that no person's words hold, because no
 * database keeps it: whatever is filled into a sentence, stars included, stays as it is.
 */
export const STRESS = '\0'

/** The same words, none of them standing out. */
export function withoutStress(said: string): string {
  return said.replaceAll(STRESS, '')
}

/** A part of a text, in UTF-16 units. */
export interface Span {
  offset: number
  length: number
}

/** The words, and which of them stand out, in their order. */
export function readStress(said: string): { text: string; bold: Span[] } {
  let text = ''
  const bold: Span[] = []
  for (const [index, part] of said.split(STRESS).entries()) {
    if (index % 2 === 1 && part !== '') bold.push({ offset: text.length, length: part.length })
    text += part
  }
  return { text, bold }
}
