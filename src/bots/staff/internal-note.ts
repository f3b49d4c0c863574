/** A reply that begins like this is a note among colleagues: it can't be sent. Keyboards also know a wide stroke. */
const MARK = /^[\s\p{Cf}]*[/\uff0f][\p{Cf}]*[/\uff0f]/u

export function isInternalNote(text: string): boolean {
  return MARK.test(text)
}
