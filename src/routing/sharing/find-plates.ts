/** The letters that Indonesian number plates begin with. */
const REGIONS =
  'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRSTW]?|E[ABD]?|F|G|H|K[BHTU]?|L|M|N|P[ABG]?|R|S|T|W|Z'
const PLATE = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:${REGIONS})[ -]?(\\d{1,4})[ -]?([A-Z]{1,3})(?![\\p{L}\\p{N}])`,
  'gu',
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
  'DI',
  'KE',
])

/**
 * Number plates, in capitals as plates are written. Three digits or more, so that "F 2 KK" (a form) is none; what could be
 * a year ("KB 2026 DI …") only where a vehicle is spoken of.
 */
export function findPlates(text: string): string[] {
  const found = [...text.matchAll(PLATE)].filter(({ 1: digits = '', 2: ending = '', index }) => {
    if (NO_ENDING.has(ending)) return false
    if (ABOUT_A_VEHICLE.test(text.slice(Math.max(0, index - NEAR), index))) return true
    return digits.length >= 3 && !/^(?:19|20)\d\d$/.test(digits) && ending.length >= 2
  })
  return [...new Set(found.map(([plate]) => plate))]
}
