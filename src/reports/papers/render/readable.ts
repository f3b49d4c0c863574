/** What no file format can hold, or would read as a command of its own: control characters and lone surrogates. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g

/** Text of people as it may stand in any file. */
export function readable(text: string): string {
  return text.replace(UNFIT, ' ').replace(/\p{Cs}/gu, '\ufffd')
}
