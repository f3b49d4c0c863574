/** Only this much of a message is analysed (characters); Telegram sends at most 4,096. */
export const ANALYSED_CHARACTERS = 4_000

/** Text that needs nothing but lower case. */
const plain = /^[\n -&(-_a-~]*$/u

/** What a program should have put words in place of. Words that somebody put between braces are no name of such a place. */
const PLACEHOLDER = /(?<!\S)%[a-z]\b|\$?\{\{?[^{}\s]*\}\}?/gu

/** Lower case, one form per letter, no marks, no control characters; hostile or huge input included. */
export function cleanText(text: string): string {
  const analysed = text.slice(0, ANALYSED_CHARACTERS)
  if (plain.test(analysed)) return analysed.toLowerCase().replace(PLACEHOLDER, ' ')
  return analysed
    .normalize('NFKD')
    .toLowerCase()
    .replace(PLACEHOLDER, ' ')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc`´']/gu, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\p{Cc}]/gu, (character) => (character === '\n' ? '\n' : ' '))
}
