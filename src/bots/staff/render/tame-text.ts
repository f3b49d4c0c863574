/** Invisible, and a word's end to Telegram: unlike the zero-width joiner, it is not part of an address. */
const BREAK = '\u2060'

/** Control characters, direction overrides and isolates, lone surrogates: nothing that anybody needs to read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject here
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Places where Telegram would see the middle of a link or an address, or the beginning of a mention, tag or command. */
const LIVE = [
  /(?<=[\p{L}\p{N}_-])\.(?=\p{L})/gu,
  /(?<=\d)\.(?=\d{1,3}\.\d{1,3}\.\d{1,3}(?!\d))/g,
  /:(?=\/\/)/g,
  /[@#$](?=[\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_/])\/(?=\w)/gu,
]

/**
 * What a person wrote, as it may stand in a staff group: it reads the same, but nothing in it can be clicked, calls
 * anybody, or turns the text around it.
 */
export function tameText(text: string): string {
  return LIVE.reduce((tame, place) => tame.replace(place, (sign) => sign + BREAK), visibleText(text))
}

/** Without what nobody sees, and no character more: an address can be copied out of it. Only for what Telegram leaves alone. */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same on one line: names and reasons. */
export function tameLine(text: string): string {
  return tameText(text.replace(/\s+/g, ' '))
}
