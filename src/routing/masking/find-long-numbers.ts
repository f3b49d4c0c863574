import type { Place } from './place.ts'

/** Digits as people type long numbers, in groups: "64 7101-120190 0001", "(0812) 3456.7890", "0812_3456*7890". */
const RUN = /\(?\+?\d(?:[^\p{L}\p{N}]{0,3}\d)*/gu
/** NIK and KK have so many digits, and no other number that people type has more. */
const NIK = 16
/** Characters before a number that may say what it is. */
const LOOK_BACK = 20
const FEWEST_OF_A_PHONE = 9
const UNBROKEN = /\d{9,}/
/** Slashes stand in the numbers of letters and rules. */
const GROUPED = /(?<!\d)\d{3,5}(?:[^\d/]\d{3,5}){2,}(?!\d)/

const YEAR = '(?:19|20)\\d\\d'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
const DATE = `${DAY}[./-]${MONTH}[./-](?:${YEAR}|\\d\\d)|${YEAR}[./-]${MONTH}[./-]${DAY}`
const TIME = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?:[.:][0-5]\\d)?'
const AMOUNT = '[1-9]\\d{0,2}(?:\\.\\d{3})+'
/** A day, an hour, a sum, a year; also two of them from … to. */
const FIGURE = `(?:${DATE}|${TIME}|${AMOUNT}|${YEAR})`
const ORDINARY = new RegExp(`^(?:${FIGURE}(?:[-/\\u2010-\\u2015\\u2212]${FIGURE})?|0\\d{1,2}|)$`)
const DECIMAL = /^\d{1,3}(?:\.\d{3})*,\d{1,2}$/
/** What stands between the members of a list that is written without spaces. */
const LIST = /[,;|*_·]+/
/** Around a figure: brackets, dashes, the end of a sentence. */
const EDGES = /^\D+|\D+$/g
/** Latitude and longitude of a place in Indonesia. */
const COORDINATES = /(?<!\d)(?:\d|1[01])\.\d{3,9}\s*,\s*(?:9[4-9]|1[0-4]\d)\.\d{3,9}(?!\d)/g
/** What may stand beside a number without belonging to it. */
const BESIDE = `(?:${DATE}|${AMOUNT})`
const BEFORE_IT = new RegExp(`^(?:${BESIDE}[\\s,;|]+)+`)
const BEHIND_IT = new RegExp(`(?:[\\s,;|]+${BESIDE})+$`)

const MONEY = /(?:rp|idr)\.?\s*$/iu
/** "Peraturan Bupati Nomor 060/1234567/2017". */
const ABOUT_A_RULE = /(?<!\p{L})(?:nomor|no|perda|perbup|perwali|uu|pp|surat|sk)\.?\s*$/iu
const OF_A_RULE = new RegExp(`^[\\d./-]*/${YEAR}$`)

/** Numbers of people, families, taxes, telephones: what is long and is no day, hour, sum, year, list or point on a map. */
export function findLongNumbers(written: string): Place[] {
  const text = written.replace(COORDINATES, (found) => 'x'.repeat(found.length))
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (isOrdinary(run)) return []
    const place = (from: number, number: string): Place[] => {
      const label = kindOf(number, text.slice(Math.max(0, from - LOOK_BACK), from))
      return label === null ? [] : [{ index: from, length: number.length, label }]
    }
    const skipped = BEFORE_IT.exec(run)?.[0].length ?? 0
    const alone = place(index + skipped, run.slice(skipped).replace(BEHIND_IT, ''))
    // What looks like a day may still be the end of a number.
    return alone.length > 0 ? alone : place(index, run)
  })
}

function isOrdinary(run: string): boolean {
  const isShort = run.replace(/\D/g, '').length < NIK
  const bare = (token: string) => token.replace(EDGES, '')
  const tokens = run.split(/\s+/).map(bare)
  const isFigure = (token: string) =>
    (isShort && DECIMAL.test(token)) || token.split(LIST).every((one) => ORDINARY.test(bare(one)))
  return tokens.every(isFigure) || isCounted(run)
}

/** "3, 5, 10, 12, 17, 19": days, houses, classes, each after the former. */
function isCounted(run: string): boolean {
  const numbers = run.match(/\d+/g) ?? []
  return numbers.every(
    (one, index) => /^[1-9]\d?$/.test(one) && Number(one) > Number(numbers[index - 1] ?? 0),
  )
}

function kindOf(run: string, before: string): string | null {
  const digits = run.replace(/\D/g, '')
  if (digits.length >= NIK) return 'NIK/KK'
  if (OF_A_RULE.test(run) && ABOUT_A_RULE.test(before)) return null
  if (/^(?:62|0)/.test(digits) && digits.length >= FEWEST_OF_A_PHONE) return 'nomor telepon'
  if (/^\d+$/.test(run) && MONEY.test(before)) return null
  return UNBROKEN.test(run) || GROUPED.test(run) ? 'nomor' : null
}
