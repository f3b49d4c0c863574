/** Longest text that Telegram takes, and longest answer to a press that it shows, in UTF-16 units. */
const TEXT_LIMIT = 4_096

/** What people must never read: values that weren't there, blanks that weren't filled, and marks of a language for machines. */
const NEVER =
  /\b(?:undefined|null|NaN|none)\b|\[object|Invalid Date|\{ ?\$|[{}\u2066-\u2069]|<\/?[a-z]+(?: [a-z]+="[^"]*")*>|&(?:lt|gt|amp|quot|#\d+);/g

/** What is wrong with a text that people were shown, given what they wrote themselves: that comes back as it was. */
export function faultsIn(text: string, written: readonly string[] = []): string[] {
  // Links of people are made harmless with marks that nobody sees.
  const marks = text.replaceAll('\u2060', '').match(NEVER) ?? []
  const ours = marks.filter((mark) => !written.some((one) => one.includes(mark)))
  return [
    ...ours.map((mark) => `holds "${mark}"`),
    ...(text.length > TEXT_LIMIT ? [`is ${text.length} characters long`] : []),
    ...(text.trim() === '' ? ['is empty'] : []),
  ]
}
