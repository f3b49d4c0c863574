import type { Message } from './message.ts'
import type { NewWords } from '../create-inquiry.ts'

/** An album's first part stands for the whole: its further pictures, and edits of its caption, are found by the album. */
export function wordsOf({ messageId, albumId, text, attachments, missingFiles }: Message): NewWords {
  return { messageId: albumId ?? messageId, text, attachments, missingFiles }
}
