const END = '(?![\\d]|[.,]\\d)'
const START = '(?<![\\d.,/+-])'

const PHONES: readonly RegExp[] = [
  /** Mobile: 0812-3456-7890, +62 812 …, 62812…; nine to thirteen digits behind the leading zero. */
  new RegExp(`${START}(?:\\(?\\+?62\\)?[ .-]?|0)8[1-9]\\d?(?:[ .-]?\\d{2,8}){1,4}${END}`, 'g'),
  /** Fixed line: (0551) 21234, 0551-21234, 021 5550000, +62 551 21234. */
  new RegExp(`(?<![\\d.,/])\\(0\\d{2,3}\\)[ .-]?\\d{3,8}(?:[ -]\\d{3,4})?${END}`, 'g'),
  new RegExp(`${START}0[2-79]\\d{1,2}[ -]\\d{5,8}${END}`, 'g'),
  new RegExp(`${START}\\+62[ -]?[2-79]\\d{1,2}[ -]?\\d{5,8}${END}`, 'g'),
]
const FEWEST = 8
const MOST = 14
const AMOUNT = /(?:rp|idr)\.?\s*$/iu

/** Telephone numbers as they stand in a text: never an amount, a date, or a number of a regulation. */
export function findPhones(text: string): string[] {
  const found = PHONES.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: number, index }) => isLikely(number) && !AMOUNT.test(text.slice(0, index)))
      .map(([number]) => number),
  )
  return [...new Set(found)]
}

/** One number however it is written: digits from the country code on. */
export function phoneDigits(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^0/, '62')
}

function isLikely(number: string): boolean {
  const { length } = number.replace(/\D/g, '')
  return length >= FEWEST && length <= MOST
}
