import type { CitizenMessage } from '../citizen-message.ts'
import type { ConversationId, InquiryId, PersonId } from '../ids.ts'
import type { Inquiry } from '../inquiry.ts'
import type { Erasure, ErasureId } from './erasure.ts'

/** A message in a staff chat that shows what a citizen wrote, or an officer's own words about it. */
export interface ShownMessage {
  inquiry: InquiryId
  chatId: number
  messageId: number
  /** A text of ours can be emptied for good; a file, or an officer's own message, can only be deleted. */
  how: 'empty' | 'delete'
}

/** The part of a transaction that is about erasing. */
export interface ErasureRows {
  /** Locks the person's conversations; gives the wish to erase that is under way. */
  erasureOf(person: PersonId): Promise<Erasure | null>
  /** Keeps the wish, in place of one that the person had before. */
  saveErasure(erasure: Erasure): Promise<void>
  /** The person keeps the data after all. */
  dropErasure(id: ErasureId): Promise<void>
  /** Locks the person's conversations; when the person last wrote. Null: erased already. */
  lastActiveAt(person: PersonId): Promise<Date | null>
  /** Open inquiries of all of the person's conversations, oldest first. */
  openInquiriesOfPerson(person: PersonId): Promise<Inquiry[]>
  /** A message of this type was owed in this conversation since then. */
  wasOwedSince(conversation: ConversationId, type: CitizenMessage['type'], since: Date): Promise<boolean>
  /** A message waits for the person, or is on its way. */
  isOwedSomething(person: PersonId): Promise<boolean>
  /**
   * Erases everything that storage holds of a person whose inquiries are all closed; history and figures stay. `farewell` goes
   * out in each conversation as the last word; only for it the address is kept until it is sent. Kept as done, it is repeated
   * when a backup is restored. Gives what officers' chats still show.
   */
  erase(
    person: PersonId,
    done: {
      why: 'asked' | 'silence' | 'repeated'
      askedAt: Date
      farewell: { message: CitizenMessage; notBefore: Date | null } | null
    },
    now: Date,
  ): Promise<{ erasure: ErasureId; shown: ShownMessage[] }>
  /** It is settled what became of the messages in staff chats, and told where some stayed. */
  erasureSettled(id: ErasureId, now: Date): Promise<void>
}
