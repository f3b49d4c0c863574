const ABOUT_AN_ACCOUNT =
  /\b(?:rekening|norek|no\.?\s*rek|virtual account|va|transfer|bank|bri|bni|bca|btn|bsi|mandiri|bankaltimtara|bpd)\b/giu
/** How far behind such a word the number may stand, in characters. */
const NEAR = 40
const NUMBER = /(?<![\d.,/])\d(?:[ .-]?\d){7,17}(?![\d]|[.,]\d)/g
const AMOUNT = /(?:rp|idr)\.?\s*$/iu
/** Thousands in dots are money: "50.000.000". */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/
const DATE = /^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d/

/** Numbers of bank accounts as they stand in a text: 8 to 18 digits soon after a word for an account or a bank. */
export function findAccounts(text: string): string[] {
  const words = [...text.matchAll(ABOUT_AN_ACCOUNT)].map(({ 0: word, index }) => index + word.length)
  const found = [...text.matchAll(NUMBER)].filter(({ 0: number, index }) => {
    const isNear = words.some((end) => end <= index && index - end <= NEAR)
    const isMoney = AMOUNT.test(text.slice(0, index)) || THOUSANDS.test(number)
    return isNear && !isMoney && !DATE.test(number)
  })
  return [...new Set(found.map(([number]) => number))]
}
