/**
 * What must not be read in a log even in the middle of a sentence. The order matters: a token contains a long number,
 * and a WhatsApp address looks like an e-mail address.
 */
const IDENTITIES: [RegExp, string][] = [
  [/bot\d+:[\w-]+/g, 'bot<token>'],
  [/\b\d{5,}:[A-Za-z0-9_-]{20,}/g, '<token>'],
  [/:\/\/[^/\s@]*@/g, '://<account>@'],
  [/\d{5,}(?:[-:]\d+)?@(?:c\.us|g\.us|lid|s\.whatsapp\.net)/g, '<address>'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '<email>'],
  [/(?<![\w-])(?:\+?62|0)[ .-]?8(?:[ .-]?\d){7,12}(?!\w)/g, '<phone>'],
  // NIK and KK have 16 digits.
  [/(?<![\w.-])\d{16}(?!\w)/g, '<number>'],
]

/** The sentence with tokens, passwords in URLs, addresses, telephone and identity numbers taken out. */
export function hideIdentities(sentence: string): string {
  return IDENTITIES.reduce((text, [pattern, instead]) => text.replace(pattern, instead), sentence)
}
