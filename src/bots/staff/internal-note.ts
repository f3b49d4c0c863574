/** A reply that begins like this is a note among colleagues: it can't be sent. */
const MARK = '//'

export function isInternalNote(text: string): boolean {
  return text.trimStart().startsWith(MARK)
}
