/** Words of address and courtesy, which change nothing about what somebody says. */
const ADDRESS = new Set('pak bapak bu ibu min admin kak kakak mas mbak bang dong deh'.split(' '))

/** What somebody typed, as far as it says something: small letters, without punctuation and words of address. */
export function plainWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !ADDRESS.has(word)).join(' ')
}
