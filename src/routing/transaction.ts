import type { z } from 'zod'
import type { Desk, Instansi, InstansiId, Officer, OfficerId } from '../office/index.ts'
import type { ChannelName } from './channel.ts'
import type { Decision } from './decision.ts'
import type { Dialogue } from './conversation/dialogue.ts'
import type { Draft, DraftContent } from './draft.ts'
import type { Form } from './form/form.ts'
import type { EventBody, InquiryEvent } from './event.ts'
import type { AnswerId, AttachmentId, ConversationId, DraftId, InquiryId, Language, Ticket } from './ids.ts'
import type { Inquiry } from './inquiry.ts'
import type {
  Act,
  Answer,
  Attachment,
  Clarification,
  DeskReference,
  FoundConversation,
  Words,
} from './kept.ts'
import type { AnsweredCase, CorrectedKind } from './learn-from-officers.ts'
import type { Testified, Testimony } from './learn-wording.ts'
import type { Owed } from './message.ts'
import type { ErasureRows } from './erasure/erasure-rows.ts'
import type { LoginRows } from './login/login-rows.ts'
import type { Lookups } from './status/limit-guesses.ts'
import type { AdministrationRows } from './administration/administration-rows.ts'
import type { BlockRows } from './blocks/block-rows.ts'
import type { Publishing } from './proposals/publishing.ts'
import type { Template, TemplateId } from './templates/template.ts'
import type { RegisterRows } from './register/register-rows.ts'
import type { SatisfactionRows } from './satisfaction/satisfaction-rows.ts'

/**
 * One decision's transaction. Whatever it writes is stored together or not at all; writes may be held back until the
 * end. Locks are taken in this order: the inbox row, the conversation, the inquiry.
 */
export interface Transaction
  extends AdministrationRows,
    BlockRows,
    ErasureRows,
    LoginRows,
    Publishing,
    RegisterRows,
    SatisfactionRows {
  /**
   * Locks the inbox row and marks it handled, emptying its payload, when the transaction commits. False when it was handled
   * before: then nothing else may be done (invariant 2).
   */
  handle(inboxId: bigint, now: Date): Promise<boolean>

  /** The conversation at this address, created when new, locked until the end. */
  lockConversation(channel: ChannelName, address: string, now: Date): Promise<FoundConversation>
  /** The same where there is one already; null makes nobody. `isActive`: the citizen did something, which counts against retention. */
  findConversation(
    channel: ChannelName,
    address: string,
    now: Date,
    isActive: boolean,
  ): Promise<FoundConversation | null>
  /** From now on, what waits for this conversation included, it is written to in this language. */
  setLanguage(conversation: ConversationId, language: Language): Promise<void>
  /** What the citizen is asked to write from now on, in place of whatever was asked before; null: nothing. */
  setDialogue(conversation: ConversationId, dialogue: Dialogue | null): Promise<void>
  /** Once a day at most: true when nobody told this citizen within it, and notes that somebody does now. */
  mayTellOfSlowness(conversation: ConversationId, now: Date): Promise<boolean>
  /** The same for asking in which language we shall write. */
  mayOfferLanguage(conversation: ConversationId, now: Date): Promise<boolean>
  /** What was owed only if the citizen writes nothing more (`ifQuiet`) is owed no longer. */
  dropIfQuiet(conversation: ConversationId): Promise<void>
  /** A greeting or the like was answered just now. */
  noteSmallTalk(conversation: ConversationId, now: Date): Promise<void>
  /** The inquiry, its conversation locked first. Null when there is none. */
  lockInquiry(id: InquiryId): Promise<Inquiry | null>
  inquiryByTicket(ticket: Ticket): Promise<InquiryId | null>
  /** Inquiries of this conversation that are open, oldest first. */
  openInquiries(conversation: ConversationId): Promise<Inquiry[]>
  /** The newest inquiries of this conversation, newest first, whatever their state. */
  recentInquiries(conversation: ConversationId, limit: number): Promise<Inquiry[]>
  /** How many inquiries of this conversation since then reached a desk, or still may. */
  casesSince(conversation: ConversationId, since: Date): Promise<number>
  /** Answered inquiries of this conversation whose answer waits for the citizen's return, the earliest answer first. */
  undeliveredAnswers(conversation: ConversationId): Promise<InquiryId[]>
  /** The inquiry to which this platform message gave its words, if any; the newest, when an edit began another one. */
  inquiryOfMessage(conversation: ConversationId, messageId: string): Promise<InquiryId | null>
  /** All of them, newest first. */
  inquiriesOfMessage(conversation: ConversationId, messageId: string): Promise<InquiryId[]>
  /** The newest inquiry to which these words came in this conversation, if it is open or they came since then. */
  inquiryOfWords(conversation: ConversationId, text: string, since: Date): Promise<InquiryId | null>

  /** Stores state, events and owed messages. The event numbers are unique: two decisions on one state can't both win. */
  record(decision: Decision): Promise<void>
  /** Which of these conflicts (keys) nobody was told of; from the commit on they are told. */
  notYetTold(conflicts: string[], now: Date): Promise<ReadonlySet<string>>
  /** Owes messages that no inquiry decided: help, refusals, previews. */
  owe(owed: Owed[], now: Date): Promise<void>

  /** The next version of this platform message's words; files that were fetched before are attached by id. */
  addWords(
    inquiry: InquiryId,
    words: { messageId: string; text: string; attachments: AttachmentId[]; missingFiles?: number },
    at: Date,
  ): Promise<void>
  /** Moves the words (and files) of an inquiry that turned out to belong to another one. */
  moveWords(from: InquiryId, to: InquiryId): Promise<void>
  /** Drops these messages from an inquiry that they don't belong to; files stay where other words have them. */
  dropWords(inquiry: InquiryId, messageIds: readonly string[]): Promise<void>
  /** Every version, oldest message first. */
  wordsOf(inquiry: InquiryId): Promise<Words[]>
  /** Keeps the officer's own words for why a question was moved, beside the referral that they ended. */
  addMoveReason(inquiry: InquiryId, referral: number, words: string): Promise<void>
  /** Keeps the officer's own words for why an answer takes longer, under the number of that word to the citizen. */
  addDelayWords(inquiry: InquiryId, number: number, words: string): Promise<void>
  /** Keeps the officer's own words for why an "overdue" was taken back, beside the event of that number. */
  addTakeBackWords(inquiry: InquiryId, sequence: number, words: string): Promise<void>

  addAnswer(answer: Answer): Promise<void>
  /** The files of a version of an answer. */
  filesOfAnswer(answer: AnswerId): Promise<Attachment[]>
  /** The platform took this version of an answer and calls its message so: a *ralat* marks it later. */
  answerSent(answer: AnswerId, messageId: string): Promise<void>
  /** Which of these (`placeKey`) another person wrote in a case that is open. */
  heldElsewhere(inquiry: InquiryId, keys: string[]): Promise<string[]>

  /** What the office edits, by key. Null when it was never set; throws when what is stored doesn't fit the schema. */
  setting<Value>(key: string, schema: z.ZodType<Value>): Promise<Value | null>
  saveSetting(key: string, value: unknown, now: Date): Promise<void>
  removeSetting(key: string): Promise<void>
  /** Saves it unless it is set already. */
  seedSetting(key: string, value: unknown, now: Date): Promise<void>

  /** What this conversation has looked up of others. */
  lookups(conversation: ConversationId): Promise<Lookups>
  saveLookups(conversation: ConversationId, lookups: Lookups): Promise<void>

  /** How many templates this *instansi* has. */
  templatesOf(instansi: InstansiId): Promise<number>
  /** The template of this name, or with this id, locked. */
  templateNamed(instansi: InstansiId, name: string): Promise<Template | null>
  lockTemplate(id: TemplateId): Promise<Template | null>
  /** Makes it, or changes the one of the same name. */
  saveTemplate(template: Omit<Template, 'id'> & { officer: OfficerId }, now: Date): Promise<TemplateId>
  removeTemplate(id: TemplateId): Promise<void>

  /** What this citizen has filled in of the form and not sent, and when it lapses; its conversation is locked. Null when there is none. */
  lockForm(conversation: ConversationId): Promise<(Form & { wakeAt: Date }) | null>
  /** Keeps it until this moment, in place of what was filled in before. */
  saveForm(conversation: ConversationId, form: Form, wakeAt: Date): Promise<void>
  /** It became an inquiry, which has its words and files now. */
  sentForm(conversation: ConversationId): Promise<void>
  /** Nobody wants it: words and files go. */
  dropForm(conversation: ConversationId): Promise<void>

  addClarification(clarification: Clarification): Promise<void>

  createDraft(draft: Omit<Draft, 'id'>): Promise<DraftId>
  /** The draft, locked. */
  lockDraft(id: DraftId): Promise<Draft | null>
  /** The latest draft that this message gave its words, or one of its files. */
  draftBySource(chatId: number, messageId: number): Promise<DraftId | null>
  /** The latest draft whose files came in this album. */
  draftByAlbum(chatId: number, albumId: string): Promise<DraftId | null>
  /** `sourceMessageId`: the officer's message that its words are from now on. */
  saveDraft(
    id: DraftId,
    change: {
      content?: DraftContent
      status?: Draft['status']
      sourceMessageId?: number
      note?: string
      albumId?: string | null
    },
  ): Promise<void>

  /** The officer whose appointment is in force for this Telegram account; nobody ends it before this transaction does. */
  officerByTelegram(telegramId: number, now: Date): Promise<Officer | null>
  officer(id: OfficerId): Promise<Officer | null>
  /** The whole register, as it is in force at this moment. */
  officersInForce(now: Date): Promise<Officer[]>
  /** How many official answers this person has given for the present *instansi*. */
  answersBy(officer: OfficerId): Promise<number>

  directory(): Promise<Instansi[]>
  instansi(id: InstansiId): Promise<Instansi | null>
  desks(): Promise<Desk[]>
  /** The same, and nobody else links or unlinks one until the end. To be asked before anything else is locked. */
  lockDesks(): Promise<Desk[]>
  /** The case behind a message in a staff chat. */
  deskReference(chatId: number, messageId: number): Promise<DeskReference | null>
  /** Links a chat or topic to an *instansi*, replacing the desk's former place; waiting cards for the old place are dropped. */
  linkDesk(desk: Desk): Promise<void>
  /** The desk has no place from now on: what waits for it there is dropped, and its cards there can no longer be changed. */
  unlinkDesk(instansi: InstansiId): Promise<void>
  /** The same for every desk that has its place in this chat; gives them. */
  unlinkChat(chatId: number, now: Date): Promise<InstansiId[]>
  /** A group got a new id: desks and waiting messages move with it. Gives the desks that moved. */
  migrateChat(from: number, to: number): Promise<InstansiId[]>
  /** Open inquiries that this desk holds, by deadline; `most`: the first ones only. */
  heldBy(desk: InstansiId, most?: number): Promise<Inquiry[]>

  /** Open inquiries that this officer claimed ("Ambil"). */
  claimedBy(officer: OfficerId): Promise<InquiryId[]>

  /** The latest event of this kind, with who and when; this transaction's own included. */
  lastEvent<Type extends EventBody['type']>(
    inquiry: InquiryId,
    type: Type,
  ): Promise<{ at: Date; body: Extract<EventBody, { type: Type }> } | null>
  /** What happened to this inquiry, from its beginning. */
  eventsOf(inquiry: InquiryId): Promise<InquiryEvent[]>
  /** The desks that hold or held this inquiry. */
  holdersOf(inquiry: InquiryId): Promise<InstansiId[]>
  /**
   * The newest inquiries whose ticket, words or answer hold all of these terms, letter case aside; `desk`: only those that it
   * had. What is given holds them as written: whoever shows them looks at what is left after masking.
   */
  searchCases(terms: string[], desk: InstansiId | null): Promise<{ inquiry: InquiryId; said: string }[]>

  /** Settles a claimed outbox row together with what follows from it: `Outbox.sent` and `failed` inside of a decision. */
  settle(outboxId: bigint, outcome: { sent: string | null } | { failed: string }, now: Date): Promise<void>

  audit(act: Act): Promise<void>

  /** Keeps what a witness says about an entry and a wording, in place of what the same witness said before. */
  addTestimony(testimony: Testimony): Promise<Testified>
  /**
   * Keeps who was responsible for an answered case, and who was not: the desks that gave it away as not their own. Gives
   * how many cases with this wording that *instansi* has answered now.
   */
  addLesson(answered: AnsweredCase): Promise<number>
  /**
   * Keeps what an officer said a message really is, in place of what was said of it before. Gives how many cases with this
   * wording were corrected.
   */
  addKindLesson(corrected: CorrectedKind): Promise<number>
  /** After the commit every process builds its index anew. */
  renewKnowledge(): Promise<void>
}

export interface Transactions {
  /**
   * Runs one transaction; it is run again from the start when the database asks for it (deadlock, serialization), so `work`
   * must do nothing outside of `tx`. After the commit the recipients of everything owed are told to the courier.
   */
  transact<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>
}
