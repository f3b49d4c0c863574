import type { Ticket } from '../ids.ts'

/** Under which id the words of a message with several questions are kept: the first question's (index 0) under its own. */
export function partId(messageId: string, index: number): string {
  return index === 0 ? messageId : `${messageId}/${index + 1}`
}

/** Under which id a case that goes on where this ticket ended keeps its words: every message is one inquiry's own. */
export function copyId(ticket: Ticket, messageId: string): string {
  return `${ticket}/${messageId}`
}
