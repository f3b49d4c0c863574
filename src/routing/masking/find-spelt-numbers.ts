import type { Place } from './place.ts'

const WORD = 'nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|lapan|delapan|sembilan'
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${WORD}|\\d{1,4})[\\s,.-]{1,3}){5,}(?:${WORD}|\\d{1,4})(?![\\p{L}\\p{N}])`,
  'giu',
)
const WORDS = new RegExp(`(?:${WORD})`, 'giu')
const FEWEST_WORDS = 4
const FEWEST_DIGITS = 9

/** "nol delapan satu dua 3456 tujuh delapan sembilan": a number that somebody spells out, mixed with digits or not. */
export function findSpeltNumbers(text: string): Place[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const words = run.match(WORDS)?.length ?? 0
    const digits = run.replace(/\D/g, '').length
    if (words < FEWEST_WORDS || words + digits < FEWEST_DIGITS) return []
    const label = /^(?:nol|kosong|0|enam\W+dua)/iu.test(run) ? 'nomor telepon' : 'nomor'
    return [{ index, length: run.length, label }]
  })
}
