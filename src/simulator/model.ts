/**
 * What the local Telegram is made of, seen from outside: people, bots, chats and messages as the page and the
 * tests see them. Field names follow the Bot API where it has one (https://core.telegram.org/bots/api),
 * in camel case; times are `Date`s of the emulator's clock.
 */

export interface Person {
  id: number
  firstName: string
  username?: string
  /** Deleted accounts can no longer be written to (403 "user is deactivated"). */
  deactivated?: boolean
}

export interface Bot {
  id: number
  token: string
  username: string
  firstName: string
  /** Privacy mode off: the bot sees every message of its groups. Default: on, as at BotFather. */
  canReadAllGroupMessages?: boolean
}

export interface Topic {
  threadId: number
  name: string
  closed: boolean
}

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked'

export type Chat =
  | {
      type: 'private'
      /** Equals the person's id, as on Telegram; one such chat exists per person and bot. */
      id: number
      botId: number
      personId: number
      /** The person has blocked the bot: sending gives 403. */
      blocked: boolean
    }
  | {
      type: 'group' | 'supergroup'
      id: number
      title: string
      isForum: boolean
      topics: Topic[]
      members: { id: number; status: MemberStatus }[]
      /** Set when the group became a supergroup: sending gives 400 with `migrate_to_chat_id`. */
      migratedTo?: number
    }

export interface Button {
  text: string
  callbackData?: string
  url?: string
}

export type Media = {
  kind: 'photo' | 'document' | 'voice' | 'video' | 'sticker' | 'audio' | 'location' | 'contact'
  /** The emulator's own name of the content, for `Emulator.file`; bots see ids of their own. */
  fileId?: string
  fileName?: string
  mimeType?: string
  bytes?: number
  /** Of a location, in degrees. */
  latitude?: number
  longitude?: number
  /** Of a contact. */
  phoneNumber?: string
  contactName?: string
}

export interface Entity {
  type: string
  offset: number
  length: number
  url?: string
}

export interface ChatMessage {
  messageId: number
  chatId: number
  threadId?: number
  from: { id: number; name: string; isBot: boolean }
  date: Date
  editedAt?: Date
  /** Text, or the caption of media; empty for media without words. */
  text: string
  entities: Entity[]
  media?: Media
  replyTo?: number
  /** Rows of inline buttons. */
  buttons: Button[][]
  /** Set on a message that asks for a reply (`force_reply`). */
  forceReply?: boolean
  /** Labels of the keyboard that replaces the person's own one. */
  replyKeyboard?: string[][]
  silent?: boolean
  /** Photos and documents sent as one album share this. */
  mediaGroupId?: string
  /** The name of the first sender of a forwarded message. */
  forwardedFrom?: string
  /** Emoji that bots put under the message. */
  reactions?: string[]
  /** Service messages ("bergabung", topic created …) carry their kind here and a readable text. */
  service?: string
  deleted?: boolean
}

/** What a chat's message list is told about, in order. `chatKey` tells private chats of two bots apart. */
export type Happening =
  | { type: 'message'; chatKey: string; message: ChatMessage }
  | { type: 'edited'; chatKey: string; message: ChatMessage }
  | { type: 'deleted'; chatKey: string; messageId: number }
  | { type: 'typing'; chatKey: string; name: string }
  /** A bot's answer to a button press; `alert` is a dialog, otherwise a toast. */
  | { type: 'button-answered'; chatKey: string; personId: number; text: string; alert: boolean }
  | { type: 'chat'; chatKey: string; chat: Chat }

/** `private/<botId>/<personId>` or `group/<chatId>`. */
export type ChatKey = string

/** The people's side of the emulator: what a person could do with a phone. All reject with a readable Error when Telegram's app would not allow it. */
export interface PeopleSide {
  addPerson(person: Person): Person
  addBot(bot: Bot): Bot
  addGroup(group: {
    title: string
    isForum?: boolean
    supergroup?: boolean
    topics?: string[]
    members: number[]
    id?: number
  }): Extract<Chat, { type: 'group' | 'supergroup' }>
  people(): Person[]
  bots(): Bot[]
  chats(): { key: ChatKey; chat: Chat }[]
  messages(key: ChatKey): ChatMessage[]
  /** A text, as the person would type it in this chat. Commands get their `bot_command` entity. */
  sendText(
    personId: number,
    key: ChatKey,
    text: string,
    options?: { threadId?: number; replyTo?: number },
  ): ChatMessage
  sendMedia(
    personId: number,
    key: ChatKey,
    media: {
      kind: Media['kind']
      caption?: string
      fileName?: string
      mimeType?: string
      content?: Uint8Array
      latitude?: number
      longitude?: number
      phoneNumber?: string
      contactName?: string
      mediaGroupId?: string
    },
    options?: { threadId?: number; replyTo?: number },
  ): ChatMessage
  editText(personId: number, key: ChatKey, messageId: number, text: string): ChatMessage
  deleteMessage(personId: number, key: ChatKey, messageId: number): void
  /** Presses an inline button that exists on the message, named by its callback data. */
  press(personId: number, key: ChatKey, messageId: number, callbackData: string): void
  /** `true` blocks the bot of this private chat, `false` unblocks it. */
  block(personId: number, botId: number, blocked: boolean): void
  deleteAccount(personId: number): void
  /** The group becomes a supergroup with a new id, both sides are told; messages stay behind. */
  migrate(groupId: number): number
  setMember(groupId: number, memberId: number, status: MemberStatus): void
  addTopic(groupId: number, name: string): Topic
  setTopic(groupId: number, threadId: number, change: { closed?: boolean; deleted?: boolean }): void
  /** Queues an update exactly as given (update_id is added): forged callbacks, unknown kinds, broken shapes. */
  inject(botId: number, update: Record<string, unknown>): void
  /** Is told everything that happens, in order; returns a function that ends it. */
  watch(listener: (happening: Happening) => void): () => void
}

/** Switchable misfortunes, for tests and demonstrations. */
export interface Faults {
  /** While true every connection is refused or destroyed without an answer. */
  down: boolean
  /** Added before every answer, in milliseconds of real time. */
  latencyMs: number
  /** How long a button press waits for its answer, in milliseconds of real time; default 15,000. */
  callbackTimeoutMs: number
  /**
   * Rules tried in order; the first that fits is applied and counted down (`times`, default: forever).
   * `drop`: 'before' destroys the socket and does nothing, 'after' does the work and destroys the socket without an answer.
   */
  rules: {
    method?: string
    chatId?: number
    token?: string
    times?: number
    code?: number
    description?: string
    retryAfter?: number
    drop?: 'before' | 'after'
    delayMs?: number
  }[]
  /** Simulated limits; each is off when undefined. Exceeding gives 429 with `retry_after` in whole seconds (of real time). */
  limits: { perTokenPerSecond?: number; perChatPerSecond?: number; perGroupPerMinute?: number }
}

export interface Emulator extends PeopleSide {
  /** Starts listening on 127.0.0.1 (port 0 = any) and gives the API root, e.g. `http://127.0.0.1:4321`. */
  listen(port?: number): Promise<string>
  close(): Promise<void>
  faults: Faults
  /** How often each Bot API method was called and took effect, by token and method (calls answered with an error are not counted). */
  calls(): { token: string; method: string; count: number }[]
  /** The content of a message's media, by `Media.fileId`; undefined when it is no longer kept. */
  file(fileId: string): { content: Uint8Array; fileName: string; mimeType: string } | undefined
}
