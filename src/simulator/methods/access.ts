import { badRequest, forbidden } from '../api-error.ts'
import { findMessage, groupKey, isAdministrator, isGroup, memberStatus, privateKey } from '../world.ts'
import type { BotAccount, ChatState, GroupChat, StoredMessage, World } from '../world.ts'

/** Which chats a bot may read and write, with Telegram's refusals. */
export interface Access {
  /** A chat that the bot knows, even if it may no longer write there. */
  known(account: BotAccount, chatId: number | string): ChatState
  /** A chat in which the bot may write. */
  writable(account: BotAccount, chatId: number | string): ChatState
  /** A group in which the bot may act as administrator; `what` completes "not enough rights to …". */
  administered(account: BotAccount, chatId: number | string, what: string): ChatState<GroupChat>
  /** The topic to write to; rejects unknown and closed ones. */
  thread(account: BotAccount, state: ChatState, threadId: number | undefined): void
  message(state: ChatState, messageId: number, complaint: string): StoredMessage
}

interface Dependencies {
  world: World
}

export function createAccess({ world }: Dependencies): Access {
  function groupOf(account: BotAccount, chatId: number): ChatState<GroupChat> {
    const state = world.chats.get(groupKey(chatId))
    if (!state || !isGroup(state) || memberStatus(state.chat, account.bot.id) === undefined) {
      throw badRequest('chat not found')
    }
    return state
  }

  function writableGroup(account: BotAccount, chatId: number): ChatState<GroupChat> {
    const state = groupOf(account, chatId)
    if (state.chat.migratedTo !== undefined) {
      throw badRequest('group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: state.chat.migratedTo,
      })
    }
    const status = memberStatus(state.chat, account.bot.id)
    if (status === 'kicked') throw forbidden(`bot was kicked from the ${state.chat.type} chat`)
    if (status === 'left') throw forbidden(`bot is not a member of the ${state.chat.type} chat`)
    return state
  }

  function privateChatOf(account: BotAccount, personId: number): ChatState {
    const person = world.people.get(personId)
    if (world.bots.has(personId)) throw forbidden("bot can't send messages to bots")
    if (!person) throw badRequest('chat not found')
    if (person.deactivated) throw forbidden('user is deactivated')
    const state = world.chats.get(privateKey(account.bot.id, personId))
    if (!state) throw forbidden("bot can't initiate conversation with a user")
    return state
  }

  function numeric(chatId: number | string): number {
    if (typeof chatId === 'string') throw badRequest('chat not found')
    return chatId
  }

  return {
    known(account, chatId) {
      const id = numeric(chatId)
      if (id < 0) return groupOf(account, id)
      const state = world.chats.get(privateKey(account.bot.id, id))
      if (!state) throw badRequest('chat not found')
      return state
    },
    writable(account, chatId) {
      const id = numeric(chatId)
      if (id < 0) return writableGroup(account, id)
      const state = privateChatOf(account, id)
      if (state.chat.type === 'private' && state.chat.blocked) throw forbidden('bot was blocked by the user')
      return state
    },
    administered(account, chatId, what) {
      const id = numeric(chatId)
      if (id >= 0) throw badRequest('method is available for supergroup chats only')
      const state = writableGroup(account, id)
      if (!isAdministrator(state.chat, account.bot.id)) throw badRequest(`not enough rights to ${what}`)
      return state
    },
    thread(account, state, threadId) {
      if (threadId === undefined || threadId === 0 || !isGroup(state)) return
      const topic = state.chat.topics.find((candidate) => candidate.threadId === threadId)
      const isReplyThread = !state.chat.isForum && findMessage(state, threadId) !== undefined
      if (!topic && !isReplyThread) throw badRequest('message thread not found')
      if (topic?.closed && !isAdministrator(state.chat, account.bot.id)) throw badRequest('TOPIC_CLOSED')
    },
    message(state, messageId, complaint) {
      const message = findMessage(state, messageId)
      if (!message) throw badRequest(complaint)
      return message
    },
  }
}
