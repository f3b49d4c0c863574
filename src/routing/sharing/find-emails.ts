export const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63})+/gu

/** E-mail addresses as they stand in a text. */
export function findEmails(text: string): string[] {
  return [...new Set([...text.matchAll(EMAIL)].map(([email]) => email))]
}
