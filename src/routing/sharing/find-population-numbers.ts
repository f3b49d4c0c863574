/** The first two digits of every province that *Dukcapil* has given out. */
const PROVINCES =
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'
const KNOWN_PROVINCES = new Set(PROVINCES.split(' '))

/** Women's day of birth is counted on by 40. */
const WOMEN = 40
const SIXTEEN_DIGITS = /(?<![\d.,])\d(?:[ .-]{0,2}\d){15}(?![\d])/g
const FAMILY_CARD = /(?:\bkk\b|kartu keluarga|no(?:mor)?\.?\s*kk)[^\n\d]{0,25}$/iu

export interface PopulationNumber {
  kind: 'nik' | 'kk'
  /** As it stands in the text. */
  found: string
}

/**
 * The NIK and KK numbers of a text: 16 digits whose province, regency, district, date and serial can be right. Both have
 * the same build; a KK is told by the words before it. Other long numbers (a payment code) are left alone.
 */
export function findPopulationNumbers(text: string): PopulationNumber[] {
  return [...text.matchAll(SIXTEEN_DIGITS)].flatMap(({ 0: found, index }) => {
    const digits = found.replace(/\D/g, '')
    if (!isPlausible(digits)) return []
    const isWoman = Number(digits.slice(6, 8)) > WOMEN
    const kind = !isWoman && FAMILY_CARD.test(text.slice(0, index)) ? 'kk' : 'nik'
    return [{ kind, found }]
  })
}

function isPlausible(digits: string): boolean {
  const part = (from: number) => Number(digits.slice(from, from + 2))
  const [regency, district, day, month] = [part(2), part(4), part(6), part(8)]
  const isRegency = (regency >= 1 && regency <= 30) || (regency >= 71 && regency <= 79)
  const born = day > WOMEN ? day - WOMEN : day
  return (
    KNOWN_PROVINCES.has(digits.slice(0, 2)) &&
    isRegency &&
    district >= 1 &&
    district <= 60 &&
    isDay(born, month) &&
    digits.slice(12) !== '0000'
  )
}

/** The century is unknown, so the 29th of February always counts. */
function isDay(day: number, month: number): boolean {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= longest
}
