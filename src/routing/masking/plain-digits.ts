const ASCII_ZERO = 0x30
/** Digits of other scripts, by the first of ten. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6]
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g
/** Full-width, circled, bold: what looks like a digit is one. */
const DRESSED_UP = /[\uff10-\uff19\u2460-\u2468\u24ea\u{1d7ce}-\u{1d7ff}]/gu
/** Between the digits of a number these hide nothing. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
/** What makes a keycap (1️⃣) of a digit. */
const KEYCAP = /(?<=\d)\ufe0f?\u20e3/g

/** The same text with plain digits, whatever they were typed as, and without invisible characters. */
export function withPlainDigits(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(KEYCAP, '')
    .replace(DRESSED_UP, (digit) => digit.normalize('NFKC'))
    .replace(OTHER_DIGITS, (digit) => {
      const code = digit.charCodeAt(0)
      const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code
      return String.fromCharCode(code - zero + ASCII_ZERO)
    })
}
