import type { InquiryId } from '../ids.ts'
import type { Attachment } from '../kept.ts'
import type { Kind } from '../kind.ts'
import type { EventBody } from '../event.ts'

/** Everything that is held of one person, without anybody who works at the office. */
export interface PersonalCopy {
  conversations: {
    channel: string
    address: string
    language: string | null
    createdAt: Date
    lastActiveAt: Date
  }[]
  /** Oldest first. */
  cases: {
    id: InquiryId
    ticket: string
    kind: Kind
    state: string
    receivedAt: Date
    dueAt: Date | null
    words: { at: Date; version: number; text: string; files: Attachment[]; missingFiles: number }[]
    questions: { at: Date; instansi: string; text: string }[]
    answers: {
      at: Date
      instansi: string
      number: number
      recalled: boolean
      text: string
      files: Attachment[]
    }[]
    history: { at: Date; type: EventBody['type'] }[]
  }[]
  /** What else is kept about the person, as it is stored: choices, ratings, what is owed. */
  others: { kept: string; rows: Record<string, unknown>[] }[]
}
