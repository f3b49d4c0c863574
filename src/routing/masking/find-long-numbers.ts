import type { Place } from './place.ts'

/** Digits as people type long numbers, in groups: "64 7101-120190 0001", "(0812) 3456.7890". */
const RUN = /\(?\+?\d(?:[\s.\-\u2010-\u2015/()]{0,3}\d)*/g
/** NIK and KK have so many digits, and no other number that people type has more. */
const NIK = 16
/** Characters before a number that may say what it is. */
const LOOK_BACK = 20
const FEWEST_OF_A_PHONE = 9
const UNBROKEN = /\d{9,}/
const GROUPED = /(?<!\d)\d{3,5}(?:[ -]\d{3,5}){2,}(?!\d)/

const YEAR = '(?:19|20)\\d\\d'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
const DATE = `${DAY}[./-]${MONTH}[./-](?:${YEAR}|\\d\\d)|${YEAR}[./-]${MONTH}[./-]${DAY}`
const TIME = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d'
const AMOUNT = '[1-9]\\d{0,2}(?:\\.\\d{3})+'
/** A day, an hour, a sum, a year; also two of them from … to. */
const FIGURE = `(?:${DATE}|${TIME}|${AMOUNT}|${YEAR})`
const ORDINARY = new RegExp(`^(?:${FIGURE}(?:[-/\\u2010-\\u2015]${FIGURE})?|0\\d|[-/.()\\u2010-\\u2015]+)$`)
/** What may stand beside a number without belonging to it. */
const BESIDE = `(?:${DATE}|${AMOUNT})`
const BEFORE_IT = new RegExp(`^(?:${BESIDE}\\s+)+`)
const BEHIND_IT = new RegExp(`(?:\\s+${BESIDE})+$`)

const MONEY = /(?:rp|idr)\.?\s*$/iu
/** "Peraturan Bupati Nomor 060/1234567/2017". */
const ABOUT_A_RULE = /(?<!\p{L})(?:nomor|no|perda|perbup|perwali|uu|pp|surat|sk)\.?\s*$/iu
const OF_A_RULE = new RegExp(`^[\\d./-]*/${YEAR}$`)

/** Numbers of people, families, taxes, telephones: what is long and is no day, hour, sum or year. */
export function findLongNumbers(text: string): Place[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (run.split(/\s+/).every((token) => ORDINARY.test(token))) return []
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

function kindOf(run: string, before: string): string | null {
  const digits = run.replace(/\D/g, '')
  if (digits.length >= NIK) return 'NIK/KK'
  if (OF_A_RULE.test(run) && ABOUT_A_RULE.test(before)) return null
  if (/^(?:62|0)/.test(digits) && digits.length >= FEWEST_OF_A_PHONE) return 'nomor telepon'
  if (/^\d+$/.test(run) && MONEY.test(before)) return null
  return UNBROKEN.test(run) || GROUPED.test(run) ? 'nomor' : null
}
