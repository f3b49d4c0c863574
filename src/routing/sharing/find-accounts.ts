const ABOUT_AN_ACCOUNT =
  /\b(?:rekening|norek|no\.?\s*rek|virtual account|va|transfer|bank|bri|bni|bca|btn|bsi|mandiri|bankaltimtara|bpd)\b/giu
/** How far behind such a word the number may stand, in characters. */
const NEAR = 40
const LONGEST_WORD = 20
export const NUMBER_OF_AN_ACCOUNT = /(?<![\d.,/])\d(?:[ .-]?\d){7,17}(?![\d]|[.,]\d)/g
const AMOUNT = /(?:rp|idr)\.?\s*$/iu
/** Thousands in dots are money: "50.000.000". */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/
const DATE = /^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d/

/** Numbers of bank accounts as they stand in a text: 8 to 18 digits soon after a word for an account or a bank. */
export function findAccounts(text: string): string[] {
  const found = [...text.matchAll(NUMBER_OF_AN_ACCOUNT)].filter(({ 0: number, index }) =>
    isAccountNumber(text, number, index),
  )
  return [...new Set(found.map(([number]) => number))]
}

/** Is the number that stands there meant as an account's? */
export function isAccountNumber(text: string, number: string, index: number): boolean {
  const from = Math.max(0, index - NEAR - LONGEST_WORD)
  const words = [...text.slice(from, index).matchAll(ABOUT_AN_ACCOUNT)]
  const isNear = words.some(({ 0: word, index: begin }) => index - (from + begin + word.length) <= NEAR)
  const isMoney = AMOUNT.test(text.slice(from, index)) || THOUSANDS.test(number)
  return isNear && !isMoney && !DATE.test(number)
}
