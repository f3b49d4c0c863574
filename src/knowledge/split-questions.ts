/** Where one question ends: the mark belongs to it; a word that goes on to another belongs to that one. */
const boundary =
  /(?<=[?;\n])(?![?;\n])|(?=(?:[,.]\s*|\s)(?:terus|trus|trs|sekalian(?: tanya| nanya)?|satu lagi|sama satu lagi|pertanyaan kedua|kedua|selain itu|dan juga|plus|btw|oh ya|oiya|lalu)\s)/iu
const asking =
  /\b(?:bagaimana|gimana|gmn|gmna|apa|apakah|berapa|brp|kapan|kpn|mana|dimana|dmn|kemana|kmn|siapa|syarat|cara|bisa|boleh)\b/iu
const FEWEST_LETTERS = 10
const MOST_PIECES = 6
/** Somebody with more questions than these gets no row of messages: an officer reads them all together. */
const MOST_QUESTIONS = 3

/**
 * Parts of a message that could each be a question of their own, which together hold all its words; a single part where
 * there is only one. `says`: whether a part asks or tells anything; a greeting stays with its neighbour.
 */
export function splitQuestions(text: string, says: (part: string) => boolean): string[] {
  const pieces = text.split(boundary)
  const long = pieces.filter(isLong).length
  // Two questions need two long pieces, and two that ask; most messages end here, before anything is examined.
  if (long < 2 || long > MOST_PIECES || pieces.filter((piece) => asking.test(piece)).length < 2) return [text]
  const parts: string[] = []
  let before = ''
  for (const piece of pieces) {
    if (isLong(piece) && says(piece)) {
      parts.push(before + piece)
      before = ''
    } else if (parts.length > 0) parts.push(`${parts.pop() ?? ''}${piece}`)
    else before += piece
  }
  const isSplit = parts.filter((part) => asking.test(part)).length >= 2 && parts.length <= MOST_QUESTIONS
  return isSplit ? parts.map((part) => part.trim()) : [text]
}

function isLong(part: string): boolean {
  return part.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS
}
