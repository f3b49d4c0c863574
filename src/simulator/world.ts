import { randomInt } from 'node:crypto'
import { createFiles } from './files.ts'
import type { Files } from './files.ts'
import type { Bot, Chat, ChatKey, ChatMessage, Happening, Person } from './model.ts'

/** How many messages a chat keeps; older ones are forgotten. */
const MESSAGES_KEPT = 4_000

export type PrivateChat = Extract<Chat, { type: 'private' }>
export type GroupChat = Exclude<Chat, { type: 'private' }>

export interface Command {
  command: string
  description: string
}

export interface BotAccount {
  bot: Bot
  /** Private chats of one bot share one counter, as on Telegram. */
  nextMessageId: number
  /** Commands by scope and language, as JSON of both. */
  commands: Map<string, Command[]>
  /** Texts of the profile (name, description, short description) by field and language. */
  profile: Map<string, string>
}

/** A message with what only bots see of it. Messages are never changed in place: a change replaces them. */
export interface StoredMessage extends ChatMessage {
  /** Bot API fields of a service message, e.g. `{ forum_topic_created: { … } }`. */
  serviceFields?: Record<string, unknown>
  /** Rows of inline buttons exactly as the bot sent them. */
  keyboard?: Record<string, unknown>[][]
  /** Outside of forums replies form threads too, named by their first message. */
  replyRoot?: number
  quote?: string
  forwardOrigin?: Record<string, unknown>
}

export interface ChatState<C extends Chat = Chat> {
  key: ChatKey
  chat: C
  messages: Map<number, StoredMessage>
  /** Counter of groups; private chats count per bot. */
  nextMessageId: number
}

/** Everything there is, in memory. */
export interface World {
  now(): Date
  people: Map<number, Person>
  bots: Map<number, BotAccount>
  chats: Map<ChatKey, ChatState>
  files: Files
  /** Tells the watchers, in order. A watcher that throws harms nobody else. */
  tell(happening: Happening): void
  watch(listener: (happening: Happening) => void): () => void
  /** Says that the next snapshot will differ. */
  touch(): void
}

interface Dependencies {
  clock: { now(): Date }
  touch: () => void
  log: (line: string) => void
}

/**
 * Ids begin at a random number, so that those of an earlier life, whose snapshot may be lost, do not come again.
 * They stay below 2³¹, as Telegram's do.
 */
export function firstMessageId(): number {
  return randomInt(10_000_000, 2_000_000_000)
}

export function privateKey(botId: number, personId: number): ChatKey {
  return `private/${botId}/${personId}`
}

export function groupKey(chatId: number): ChatKey {
  return `group/${chatId}`
}

export function isPrivate(state: ChatState): state is ChatState<PrivateChat> {
  return state.chat.type === 'private'
}

export function isGroup(state: ChatState): state is ChatState<GroupChat> {
  return state.chat.type !== 'private'
}

export function createWorld({ clock, touch, log }: Dependencies): World {
  const listeners = new Set<(happening: Happening) => void>()
  return {
    now: () => clock.now(),
    people: new Map(),
    bots: new Map(),
    chats: new Map(),
    files: createFiles(),
    touch,
    tell(happening) {
      touch()
      for (const listener of listeners) {
        try {
          listener(happening)
        } catch (error) {
          log(`a watcher failed: ${String(error)}`)
        }
      }
    },
    watch(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Takes the chat's next message id. */
export function takeMessageId(world: World, state: ChatState): number {
  if (!isPrivate(state)) return state.nextMessageId++
  const account = world.bots.get(state.chat.botId)
  return account ? account.nextMessageId++ : state.nextMessageId++
}

/** Puts a message in its chat, or replaces it there; the oldest is forgotten when there are too many. */
export function putMessage(state: ChatState, message: StoredMessage): void {
  state.messages.set(message.messageId, message)
  if (state.messages.size <= MESSAGES_KEPT) return
  for (const oldest of state.messages.keys()) {
    state.messages.delete(oldest)
    return
  }
}

/** A message that exists and was not deleted. */
export function findMessage(state: ChatState, messageId: number): StoredMessage | undefined {
  const message = state.messages.get(messageId)
  return message?.deleted ? undefined : message
}

export function memberStatus(
  chat: GroupChat,
  id: number,
): GroupChat['members'][number]['status'] | undefined {
  return chat.members.find((member) => member.id === id)?.status
}

export function isInside(chat: GroupChat, id: number): boolean {
  const status = memberStatus(chat, id)
  return status === 'member' || status === 'administrator' || status === 'creator'
}

export function isAdministrator(chat: GroupChat, id: number): boolean {
  const status = memberStatus(chat, id)
  return status === 'administrator' || status === 'creator'
}
