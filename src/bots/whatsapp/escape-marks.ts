/** Holds two characters apart, unseen, and is no space to anybody. WhatsApp knows no way to escape its marks. */
const APART = '\u2060'

/** An address of a page: a character more, and it would lead nowhere. */
const LINK = /https?:\/\/\S+/g

/**
 * What makes `*bold*`, `_italic_`, `~struck~` and `` `code` `` begin: at the start of a line, or behind a space, a sign or another
 * mark. Inside of a word it means nothing.
 */
const OPENING = /(?<![\p{L}\p{N}\u2060])[*_~`]/gu
/** A quotation, or an item of a list with a star: WhatsApp would put something else in its place. */
const AT_LINE_START = /^(?=[>*] )/gm

/**
 * Plain text as WhatsApp will show it: nobody's signs make anything bold. Lists with "-" and with numbers stay, because
 * WhatsApp shows them as they are meant.
 */
export function escapeMarks(text: string): string {
  let shown = ''
  let from = 0
  for (const link of text.matchAll(LINK)) {
    shown += escapeWords(text.slice(from, link.index)) + link[0]
    from = link.index + link[0].length
  }
  return shown + escapeWords(text.slice(from))
}

function escapeWords(words: string): string {
  return words.replace(OPENING, (mark) => APART + mark).replace(AT_LINE_START, APART)
}
