/** What Telegram takes as one text, in UTF-16 units. */
export const TELEGRAM_TEXT_LIMIT = 4_096

/**
 * Where a text to a citizen is cut, in UTF-16 units: on every channel alike, because an officer's preview shows the parts, and
 * of a corrected answer the last one is marked, whatever the channel is. Less than Telegram takes, so that WhatsApp's marks find
 * room in one message of the simulator's wire, too.
 */
export const CITIZEN_TEXT_LIMIT = 4_000

/** Where a long text may be cut, best places first: after a paragraph, a line, a sentence, a word. */
const PLACES = [/\n\s*\n/g, /\n/g, /(?<=[.!?…])\s+/g, /\s+/g]

/**
 * Cuts a text into parts of at most `limit` UTF-16 units, in order, at the end of a paragraph, else of a line, a
 * sentence, a word. White space at a cut is dropped; nothing else is. Never empty, never cuts a character in two.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > limit) {
    const end = placeToCut(rest, limit)
    parts.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return [...parts, rest]
}

/** Where the part ends; it begins with a character that is no white space. */
function placeToCut(text: string, limit: number): number {
  // One unit further: white space may begin exactly behind the last character that fits.
  const head = text.slice(0, limit + 1)
  for (const place of PLACES) {
    const last = [...head.matchAll(place)].findLast(({ index }) => index > limit / 4 && index <= limit)
    if (last !== undefined) return last.index
  }
  const splitsPair =
    /[\uDC00-\uDFFF]/.test(text.charAt(limit)) && /[\uD800-\uDBFF]/.test(text.charAt(limit - 1))
  return splitsPair ? limit - 1 : limit
}
