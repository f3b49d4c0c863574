/** Where one question may end and another begin. */
const boundary =
  /[?;\n]+|(?:[,.]\s*|\s)(?:terus|trus|trs|sekalian(?: tanya| nanya)?|satu lagi|sama satu lagi|pertanyaan kedua|kedua|selain itu|dan juga|plus|btw|oh ya|oiya|lalu)(?=\s)/u
const asking =
  /\b(?:bagaimana|gimana|gmn|gmna|apa|apakah|berapa|brp|kapan|kpn|mana|dimana|dmn|kemana|kmn|siapa|syarat|cara|bisa|boleh)\b/u
const FEWEST_LETTERS = 10

/** Parts of a message that could each be a question of their own; a single part where there is only one. */
export function splitQuestions(text: string): string[] {
  const parts = text
    .toLowerCase()
    .split(boundary)
    .map((part) => part.trim())
    .filter((part) => part.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS)
  const askingParts = parts.filter((part) => asking.test(part))
  return askingParts.length >= 2 && parts.length <= 6 ? parts : [text]
}
