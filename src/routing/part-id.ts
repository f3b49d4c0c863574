/** Under which id the words of a message with several questions are kept: the first question's (index 0) under its own. */
export function partId(messageId: string, index: number): string {
  return index === 0 ? messageId : `${messageId}/${index + 1}`
}
