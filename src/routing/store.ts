import type { Desk, Instansi, InstansiId, Invitation, Officer, OfficerId } from '../office/index.ts'
import type { ChannelName, MediaReference } from './channel.ts'
import type { Decision } from './decision.ts'
import type { Draft, DraftContent } from './draft.ts'
import type { AnswerId, AttachmentId, ConversationId, DraftId, InquiryId, PersonId, Ticket } from './ids.ts'
import type { Inquiry } from './inquiry.ts'
import type { CitizenMessage, DeskMessage, Owed } from './message.ts'

/** Ports to what outlives the process. Declared here, implemented in storage; nobody else talks to the database. */

export interface Conversation {
  id: ConversationId
  person: PersonId
  channel: ChannelName
}

/** A file that a citizen sent, without its bytes. */
export interface Attachment {
  id: AttachmentId
  kind: MediaReference['kind']
  fileName: string | null
  mimeType: string | null
  size: number
}

/** What a citizen wrote about an inquiry. An edit is a new version of the same platform message; all are kept. */
export interface Words {
  messageId: string
  /** From 1; the highest is what the citizen means now. */
  version: number
  text: string
  at: Date
  attachments: Attachment[]
}

export interface Answer {
  id: AnswerId
  inquiry: InquiryId
  /** 1 for the answer itself; later numbers are *ralat*. */
  number: number
  text: string
  officer: OfficerId
  instansi: InstansiId
  at: Date
}

/** An entry of the knowledge base as it is shown: what was decided names id and version, so an edit changes no promise. */
export interface FaqText {
  id: string
  version: number
  question: string
  answer: string
  instansi: InstansiId
}

/** An act of an officer that supervision may ask about later: looking at files, linking, registering … */
export interface Act {
  at: Date
  officer: OfficerId | null
  act: string
  inquiry: InquiryId | null
  /** Codes, ids and figures only. */
  detail: Record<string, string | number | boolean | null>
}

/** A message in a staff chat that belongs to a case: replying to it means the case (or the draft). */
export interface DeskReference {
  inquiry: InquiryId
  referral: number
  draft: DraftId | null
}

/**
 * One decision's transaction. Whatever it writes is stored together or not at all; writes may be held back until the
 * end. Locks are taken in this order: the inbox row, the conversation, the inquiry.
 */
export interface Transaction {
  /**
   * Locks the inbox row and marks it handled, emptying its payload, when the transaction commits. False when it was handled
   * before: then nothing else may be done (invariant 2).
   */
  handle(inboxId: bigint, now: Date): Promise<boolean>

  /** The conversation at this address, created when new, locked until the end. */
  lockConversation(channel: ChannelName, address: string, now: Date): Promise<Conversation>
  /** The inquiry, its conversation locked first. Null when there is none. */
  lockInquiry(id: InquiryId): Promise<Inquiry | null>
  inquiryByTicket(ticket: Ticket): Promise<InquiryId | null>
  /** Inquiries of this conversation that are open, oldest first. */
  openInquiries(conversation: ConversationId): Promise<Inquiry[]>
  /** The newest inquiries of this conversation, newest first, whatever their state. */
  recentInquiries(conversation: ConversationId, limit: number): Promise<Inquiry[]>
  /** The inquiry to which this platform message gave its words, if any. */
  inquiryOfMessage(conversation: ConversationId, messageId: string): Promise<InquiryId | null>

  /** Stores state, events and owed messages. The event numbers are unique: two decisions on one state can't both win. */
  record(decision: Decision): Promise<void>
  /** Owes messages that no inquiry decided: help, refusals, previews. */
  owe(owed: Owed[], now: Date): Promise<void>

  /** The next version of this platform message's words; files that were fetched before are attached by id. */
  addWords(
    inquiry: InquiryId,
    words: { messageId: string; text: string; attachments: AttachmentId[] },
    at: Date,
  ): Promise<void>
  /** Moves the words (and files) of an inquiry that turned out to belong to another one. */
  moveWords(from: InquiryId, to: InquiryId): Promise<void>
  /** Every version, oldest message first. */
  wordsOf(inquiry: InquiryId): Promise<Words[]>
  /** Keeps the officer's own words for why a question was moved, beside the referral that they ended. */
  addMoveReason(inquiry: InquiryId, referral: number, words: string): Promise<void>

  addAnswer(answer: Answer): Promise<void>

  createDraft(draft: Omit<Draft, 'id'>): Promise<DraftId>
  /** The draft, locked. */
  lockDraft(id: DraftId): Promise<Draft | null>
  draftBySource(chatId: number, messageId: number): Promise<DraftId | null>
  saveDraft(id: DraftId, change: { content?: DraftContent; status?: Draft['status'] }): Promise<void>

  /** The officer whose appointment is in force for this Telegram account. */
  officerByTelegram(telegramId: number, now: Date): Promise<Officer | null>
  officer(id: OfficerId): Promise<Officer | null>
  /** Ends any earlier appointment of the same account and keeps this one. */
  appoint(officer: Officer): Promise<void>
  createInvitation(codeHash: string, invitation: Invitation, expiresAt: Date): Promise<void>
  /** Uses the code up; null when it is unknown, used, or expired. */
  redeemInvitation(codeHash: string, now: Date): Promise<Invitation | null>

  directory(): Promise<Instansi[]>
  instansi(id: InstansiId): Promise<Instansi | null>
  desks(): Promise<Desk[]>
  /** The case behind a message in a staff chat. */
  deskReference(chatId: number, messageId: number): Promise<DeskReference | null>
  /** Links a chat or topic to an *instansi*, replacing the desk's former place; waiting cards for the old place are dropped. */
  linkDesk(desk: Desk): Promise<void>
  unlinkChat(chatId: number): Promise<InstansiId[]>
  /** A group got a new id: desks and waiting messages move with it. Gives the desks that moved. */
  migrateChat(from: number, to: number): Promise<InstansiId[]>
  /** Open inquiries that this desk holds, by deadline. */
  heldBy(desk: InstansiId): Promise<Inquiry[]>

  /** Settles a claimed outbox row together with what follows from it: `Outbox.sent` and `failed` inside of a decision. */
  settle(outboxId: bigint, outcome: { sent: string | null } | { failed: string }, now: Date): Promise<void>

  audit(act: Act): Promise<void>
}

export interface Transactions {
  /**
   * Runs one transaction; it is run again from the start when the database asks for it (deadlock, serialization), so `work`
   * must do nothing outside of `tx`. After the commit the recipients of everything owed are told to the courier.
   */
  transact<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>
}

/** An update that a platform was told we have. */
export interface InboxRow {
  id: bigint
  source: string
  conversation: string
  raw: unknown
  attempts: number
}

export interface Inbox {
  /** Stores the update before it is confirmed; false when it is there already (delivered again). */
  keep(
    row: { source: string; updateId: string; conversation: string; raw: unknown },
    now: Date,
  ): Promise<{ id: bigint } | null>
  /** Rows of this source that are neither handled nor parked, oldest first, after the given id. */
  waiting(source: string, after: bigint, limit: number): Promise<InboxRow[]>
  /** Counts a failure; the fifth parks the row. Gives whether it is parked now. */
  failed(id: bigint, fault: string, now: Date): Promise<{ parked: boolean }>
  /** Forgets handled rows older than this; their keys are not needed any more. */
  purge(handledBefore: Date): Promise<number>
}

/** `citizen/<channel>/<conversation id>` or `staff/<chat id>`: whose messages go out one after another. */
export type RecipientKey = string

/** One message to send now. `address` is the platform's; it leaves the courier only towards the platform. */
export interface Delivery {
  id: bigint
  recipient: RecipientKey
  /** How often it was claimed before: above zero after a crash between sending and recording. */
  attempts: number
  to:
    | {
        kind: 'citizen'
        conversation: ConversationId
        channel: ChannelName
        address: string
        message: CitizenMessage
      }
    | {
        kind: 'staff'
        chatId: number
        threadId: number | null
        replyTo: number | null
        silent: boolean
        message: DeskMessage
      }
}

export interface Outbox {
  /**
   * Marks the recipient's next due message as being sent and gives it. Null when nothing is due or when another process is
   * sending to the recipient right now. A citizen's messages come in the order in which they were decided.
   */
  claim(recipient: RecipientKey, now: Date): Promise<Delivery | null>
  /** The platform took it; a staff message is remembered with the case (or draft) that it is about. */
  sent(id: bigint, messageId: string | null, now: Date): Promise<void>
  /** Not now: back to waiting. `notBefore` null: as soon as the courier comes again. */
  postpone(id: bigint, fault: string, now: Date): Promise<void>
  /** Never: kept as failed, for the card, for `doctor`. */
  failed(id: bigint, fault: string, now: Date): Promise<void>
  /** Recipients with something due, those who wait longest first. */
  dueRecipients(kind: 'citizen' | 'staff', now: Date, limit: number): Promise<RecipientKey[]>
  /** Messages that a dead process left in `sending` go back to waiting, counted as possible duplicates. Gives how many. */
  recover(): Promise<number>
  /** When the next postponed or quiet-hours message falls due. */
  nextDueAt(now: Date): Promise<Date | null>
}

/** What is read to show things. Never locks, never writes. */
export interface Views {
  card(inquiry: InquiryId, referral: number): Promise<CardView | null>
  /** Where the current card of this referral was posted. */
  postedCard(inquiry: InquiryId, referral: number): Promise<{ chatId: number; messageId: number } | null>
  answer(id: AnswerId): Promise<(Answer & { ticket: Ticket }) | null>
  faq(id: string, version?: number): Promise<FaqText | null>
  draft(id: DraftId): Promise<DraftView | null>
  officerName(id: OfficerId): Promise<string | null>
  instansiName(id: InstansiId): Promise<string | null>
  inquiry(id: InquiryId): Promise<Inquiry | null>
  openTickets(desk: InstansiId): Promise<Inquiry[]>
  attachment(id: AttachmentId): Promise<(Attachment & { content: Uint8Array }) | null>
  /** Inquiries whose moment has come, earliest first. */
  dueInquiries(now: Date, limit: number): Promise<InquiryId[]>
  /** The next moment at which an inquiry wakes by itself. */
  nextWakeAt(): Promise<Date | null>
}

export interface CardView {
  inquiry: Inquiry
  referral: number
  /** Which desk this card stands at, and since when. */
  desk: InstansiId
  since: Date
  words: Words[]
  answer: Answer | null
  /** Where the question went when this desk no longer holds it, and the officer's words for it. */
  movedTo: InstansiId | null
  moveReason: string | null
  /** How the question came here, when another desk had it before. */
  movedFrom: InstansiId | null
  receivedReason: string | null
}

export interface DraftView {
  draft: Draft
  inquiry: Inquiry
  instansi: Instansi
}

/** Files are stored before the decision, so that no network call holds a lock. */
export interface AttachmentStore {
  /** Keeps the bytes of a file of this inbox row; the same file of the same row is kept once. */
  keep(
    inboxId: bigint,
    index: number,
    media: MediaReference,
    content: Uint8Array,
    now: Date,
  ): Promise<AttachmentId>
}
