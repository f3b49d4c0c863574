/**
 * Personal data that citizens type into their questions, and what officers see instead. Rather masks a number too
 * many than one too few: the officer who holds the case can ask, a group that has seen a NIK can't unsee it.
 */
interface Pattern {
  label: string
  expression: RegExp
}

/** Digits in groups, as people type long numbers: "64 7101-120190 0001". */
const SEPARATOR = '[\\s.\\-\\u2010-\\u2015/()]{0,3}'
const digits = (count: string) => `\\d(?:${SEPARATOR}\\d)${count}`

/** The letters that Indonesian number plates begin with; "RT 05 RW 12" is no plate. */
const PLATE_REGIONS =
  'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRSTW]?|E[ABD]?|F|G|H|K[BHTU]?|L|M|N|P[ABG]?|R|S|T|W|Z'

const PATTERNS: readonly Pattern[] = [
  { label: 'e-mail', expression: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63})+/gu },
  {
    label: 'akun',
    expression:
      /(?:https?:\/\/)?(?:t\.me|wa\.me|telegram\.me)\/\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{4,32}/giu,
  },
  /** NIK and KK have 16 digits, an NPWP 15 or 16 with dots and a hyphen. */
  { label: 'NIK/KK', expression: new RegExp(`(?<!\\d)${digits('{15}')}(?!\\d)`, 'g') },
  { label: 'NPWP', expression: /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-?\d{3}\.\d{3}(?!\d)/g },
  {
    label: 'nomor telepon',
    expression: new RegExp(`(?<!\\d)\\(?(?:\\+?62|0)${SEPARATOR}${digits('{7,12}')}(?!\\d)`, 'g'),
  },
  { label: 'nomor', expression: /(?<!\d)\d{9,}(?!\d)/g },
  {
    label: 'nomor',
    expression: /(?<!\d)(?!(?:(?:19|20)\d\d[ -]){2,4}(?:19|20)\d\d(?!\d))\d{3,5}(?:[ -]\d{3,5}){2,4}(?!\d)/g,
  },
  {
    label: 'pelat nomor',
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${PLATE_REGIONS}) ?\\d{2,4} ?[A-Z]{2,3}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
]

/** The text with everything that looks like personal data replaced by a word for what it was. */
export function maskPersonalData(text: string): string {
  return PATTERNS.reduce(
    (masked, { label, expression }) => masked.replace(expression, `[${label} disamarkan]`),
    withPlainDigits(text),
  )
}

/** Which kinds of personal data a text holds, by their Indonesian names; empty when none is seen. */
export function findPersonalData(text: string): string[] {
  const found = new Set<string>()
  // As masking does it: what one pattern took is nothing for the next one.
  PATTERNS.reduce(
    (rest, { label, expression }) =>
      rest.replace(expression, () => {
        found.add(label)
        return ' '
      }),
    withPlainDigits(text),
  )
  return [...found]
}

/** Full-width and other scripts' digits are digits too, and invisible characters between them hide nothing. */
function withPlainDigits(text: string): string {
  const ASCII_ZERO = 0x30
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + ASCII_ZERO))
    .replace(/[\u0660-\u0669]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0660 + ASCII_ZERO))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x06f0 + ASCII_ZERO))
}
