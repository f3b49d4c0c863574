import { randomBytes } from 'node:crypto'
import { renderChat, renderMember, renderUser } from './render-chat.ts'
import { renderMessage, unixSeconds } from './render-message.ts'
import { findMessage, isAdministrator, isGroup, isInside, isPrivate } from './world.ts'
import type { BotAccount, ChatState, GroupChat, StoredMessage, World } from './world.ts'
import type { MemberStatus } from './model.ts'
import type { Mailbox } from './updates.ts'

export interface Delivery {
  /** Gives a message to every bot that may see it. */
  message(state: ChatState, message: StoredMessage): void
  edited(state: ChatState, message: StoredMessage): void
  /**
   * Tells a bot that asks for it what a person took back in private. Telegram itself tells only those that act for a
   * business account; who asks for it here plays one.
   */
  removed(state: ChatState, message: StoredMessage): void
  /** Tells a bot what became of its own membership, and administrators that ask for it of others'. */
  member(state: ChatState, change: MemberChange): void
  /** Gives the bot a button press and returns its id. */
  press(state: ChatState, message: StoredMessage, personId: number, data: string): string
}

export interface MemberChange {
  memberId: number
  actorId: number
  before: MemberStatus
  after: MemberStatus
}

interface Dependencies {
  world: World
  mailboxOf: (botId: number) => Mailbox | undefined
}

function mentions(message: StoredMessage, username: string): boolean {
  const wanted = `@${username}`.toLowerCase()
  return message.entities.some(
    ({ type, offset, length }) =>
      type === 'mention' && message.text.slice(offset, offset + length).toLowerCase() === wanted,
  )
}

/** A command for this bot (`/tiket@this_bot`) or for whoever understands it (`/tiket`). */
function isCommandFor(message: StoredMessage, username: string): boolean {
  const command = /^\/[a-z0-9_]+(?:@([a-z0-9_]+))?/i.exec(message.text)
  if (!command) return false
  return command[1] === undefined || command[1].toLowerCase() === username.toLowerCase()
}

/** What a bot in a group sees: https://core.telegram.org/bots/features#privacy-mode */
function sees(state: ChatState<GroupChat>, { bot }: BotAccount, message: StoredMessage): boolean {
  if (!isInside(state.chat, bot.id)) return false
  if (message.service !== undefined) return true
  if (message.from.isBot) return false
  if (bot.canReadAllGroupMessages || isAdministrator(state.chat, bot.id)) return true
  const replied = message.replyTo === undefined ? undefined : findMessage(state, message.replyTo)
  return replied?.from.id === bot.id || isCommandFor(message, bot.username) || mentions(message, bot.username)
}

export function createDelivery({ world, mailboxOf }: Dependencies): Delivery {
  function audience(state: ChatState, message: StoredMessage): BotAccount[] {
    if (isPrivate(state)) {
      const account = world.bots.get(state.chat.botId)
      return account && !message.from.isBot ? [account] : []
    }
    if (!isGroup(state)) return []
    const seeing: BotAccount[] = []
    for (const { id } of state.chat.members) {
      const account = world.bots.get(id)
      if (account && sees(state, account, message)) seeing.push(account)
    }
    return seeing
  }

  function send(kind: 'message' | 'edited_message', state: ChatState, message: StoredMessage): void {
    for (const { bot } of audience(state, message)) {
      mailboxOf(bot.id)?.push(kind, renderMessage(world, bot.id, state, message), `chat ${state.chat.id}`)
    }
  }

  function member(state: ChatState, { memberId, actorId, before, after }: MemberChange): void {
    const payload = {
      chat: renderChat(world, state.chat),
      from: renderUser(world, actorId),
      date: unixSeconds(world.now()),
      old_chat_member: renderMember(world, memberId, before),
      new_chat_member: renderMember(world, memberId, after),
    }
    const lane = `members ${state.chat.id}`
    if (world.bots.has(memberId)) mailboxOf(memberId)?.push('my_chat_member', payload, lane)
    if (!isGroup(state)) return
    for (const { id } of state.chat.members) {
      if (id !== memberId && isAdministrator(state.chat, id))
        mailboxOf(id)?.push('chat_member', payload, lane)
    }
  }

  return {
    message: (state, message) => send('message', state, message),
    edited: (state, message) => send('edited_message', state, message),
    removed(state, { messageId, from }) {
      if (!isPrivate(state) || from.isBot) return
      const payload = { chat: renderChat(world, state.chat), message_ids: [messageId] }
      mailboxOf(state.chat.botId)?.push('deleted_business_messages', payload, `chat ${state.chat.id}`)
    },
    member,
    press(state, message, personId, data) {
      const queryId = randomBytes(8).readBigUInt64BE().toString()
      const payload = {
        id: queryId,
        from: renderUser(world, personId),
        message: renderMessage(world, message.from.id, state, message),
        chat_instance: `-${Math.abs(state.chat.id)}`,
        data,
      }
      mailboxOf(message.from.id)?.push('callback_query', payload, `press ${personId}`)
      return queryId
    },
  }
}
