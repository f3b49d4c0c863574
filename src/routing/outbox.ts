import type { ChannelName } from './channel.ts'
import type { ConversationId, Language } from './ids.ts'
import type { CitizenMessage } from './citizen-message.ts'
import type { DeskMessage } from './message.ts'

/** `citizen/<channel>/<conversation id>` or `staff/<chat id>`: whose messages go out one after another. */
export type RecipientKey = string

/** One message to send now. `address` is the platform's; it leaves the courier only towards the platform. */
export interface Delivery {
  id: bigint
  recipient: RecipientKey
  /** How often sending it was tried before, in vain or without our knowing how it ended. */
  attempts: number
  /**
   * Nothing else was due to the recipient when this was claimed: the courier may stop after it, because whoever owes more
   * wakes it again. Absent means that nobody knows.
   */
  last?: boolean
  /** The first that this citizen hears of us: it says what is kept, too. Absent: no. */
  first?: boolean
  /** A reply to an officer, who waits for it: it has a group's allowance before anything else. Absent: no. */
  urgent?: boolean
  to:
    | {
        kind: 'citizen'
        conversation: ConversationId
        channel: ChannelName
        address: string
        /** In which it is put into words; null: nothing was chosen. */
        language: Language | null
        /** When the citizen last wrote or chose something. */
        heardAt: Date
        message: CitizenMessage
      }
    | {
        kind: 'staff'
        chatId: number
        threadId: number | null
        replyTo: number | null
        silent: boolean
        /** When it was owed. */
        owedAt: Date
        message: DeskMessage
      }
}

export interface Outbox {
  /**
   * Marks the recipient's next due message as being sent and gives it. Null when nothing is due or when another process is
   * sending to the recipient right now. A citizen's messages come in the order in which they were decided.
   * `urgentOnly`: nothing but a reply to an officer; the rest has to wait for the group's allowance.
   */
  claim(recipient: RecipientKey, now: Date, urgentOnly?: boolean): Promise<Delivery | null>
  /** The platform took it; a staff message is remembered with the case (or draft) that it is about. */
  sent(id: bigint, messageId: string | null, now: Date): Promise<void>
  /**
   * Not now: back to waiting, one attempt richer. `maybeArrived`: nobody knows whether the platform took it; it is counted
   * as a possible duplicate.
   */
  postpone(id: bigint, fault: string, now: Date, maybeArrived?: boolean): Promise<void>
  /** Never: kept as failed, for the card, for `doctor`. */
  failed(id: bigint, fault: string, now: Date): Promise<void>
  /**
   * What became of this message could not be recorded, and nobody tries any more: `recover` gives it back, as one that
   * the platform may have got.
   */
  letGo(id: bigint): void
  /** Recipients with something due, those who wait longest first; `after`: only of what was put off until later than this. */
  dueRecipients(kind: 'citizen' | 'staff', now: Date, limit: number, after?: Date): Promise<RecipientKey[]>
  /** Messages that a dead process left in `sending` go back to waiting, counted as possible duplicates. Gives how many. */
  recover(): Promise<number>
  /** When the next postponed or quiet-hours message falls due. */
  nextDueAt(now: Date): Promise<Date | null>
}
