/** The letters that Indonesian number plates begin with. */
const REGIONS =
  'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRSTW]?|E[ABD]?|F|G|H|K[BHTU]?|L|M|N|P[ABG]?|R|S|T|W|Z'
const PLATE = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:${REGIONS})[ -]?(\\d{1,4})[ -]?([A-Z]{1,3})(?![\\p{L}\\p{N}])`,
  'giu',
)
const ABOUT_A_VEHICLE = /\b(?:pelat|plat|nopol|polisi|kendaraan|motor|mobil|truk|angkot|stnk|bpkb)\b/iu
/** How far before a plate the word for a vehicle may stand, in characters. */
const NEAR = 60
/** Abbreviations that stand behind a number and are no letters of a plate. */
const NO_ENDING = new Set([
  'RT',
  'RW',
  'KM',
  'CM',
  'MM',
  'KG',
  'HP',
  'VA',
  'PM',
  'AM',
  'WIB',
  'WIT',
  'DAN',
  'YG',
  'RB',
  'JT',
  'ORG',
  'UNT',
  'THN',
  'BLN',
  'HR',
  'M',
  'LT',
  'CC',
  'DI',
  'KE',
])

/**
 * Number plates, in capitals as plates are written. Three digits or more, so that "F 2 KK" (a form) is none; what could be
 * a year ("KB 2026 DI …") only where a vehicle is spoken of.
 */
export function findPlates(text: string): string[] {
  return [
    ...new Set(platePlaces(text, 'capitals').map(({ index, length }) => text.slice(index, index + length))),
  ]
}

/** Where they stand; `any case`: small letters, too, where a vehicle is spoken of. */
export function platePlaces(
  text: string,
  writing: 'capitals' | 'any case',
): { index: number; length: number }[] {
  return [...text.matchAll(PLATE)].flatMap(({ 0: plate, 1: digits = '', 2: ending = '', index }) => {
    const place = { index, length: plate.length }
    const isWritten = plate === plate.toUpperCase()
    if ((!isWritten && writing === 'capitals') || NO_ENDING.has(ending.toUpperCase())) return []
    if (ABOUT_A_VEHICLE.test(text.slice(Math.max(0, index - NEAR), index))) return [place]
    const isOne = digits.length >= 3 && !/^(?:19|20)\d\d$/.test(digits) && ending.length >= 2
    return isWritten && isOne ? [place] : []
  })
}
