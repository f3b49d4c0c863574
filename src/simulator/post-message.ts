import { groupKey, isGroup, putMessage, takeMessageId } from './world.ts'
import type { Delivery } from './deliver.ts'
import type { ChatKey } from './model.ts'
import type { ChatState, GroupChat, StoredMessage, World } from './world.ts'

/** A message before it has its number and date. */
export type Draft = Omit<StoredMessage, 'messageId' | 'chatId' | 'date' | 'editedAt' | 'deleted'>

/** Puts messages in chats, tells the watchers and gives them to the bots: used by people and bots alike. */
export interface Messages {
  post(state: ChatState, draft: Draft): StoredMessage
  /** A line about the chat itself; `fields` are its Bot API fields, `text` what a person reads. */
  service(
    state: ChatState,
    actorId: number,
    service: string,
    text: string,
    fields: Record<string, unknown>,
    threadId?: number,
  ): StoredMessage
  /** Replaces a message by a changed one. `toBots`: they get an `edited_message`. */
  replace(state: ChatState, message: StoredMessage, toBots: boolean): StoredMessage
  remove(state: ChatState, messageId: number): void
  /** Replaces the description of a chat and tells the watchers. */
  changeChat<C extends ChatState['chat']>(state: ChatState<C>, chat: C): void
  author(id: number): StoredMessage['from']
  group(chatId: number): ChatState<GroupChat> | undefined
  chat(key: ChatKey): ChatState | undefined
}

interface Dependencies {
  world: World
  delivery: Delivery
}

export function createMessages({ world, delivery }: Dependencies): Messages {
  function author(id: number): StoredMessage['from'] {
    const account = world.bots.get(id)
    if (account) return { id, name: account.bot.firstName, isBot: true }
    return { id, name: world.people.get(id)?.firstName ?? '', isBot: false }
  }

  /** Outside of forums a reply belongs to the thread of the first message that was replied to. */
  function replyRoot(state: ChatState, draft: Draft): number | undefined {
    if (state.chat.type !== 'supergroup' || state.chat.isForum || draft.replyTo === undefined)
      return undefined
    return state.messages.get(draft.replyTo)?.replyRoot ?? draft.replyTo
  }

  function post(state: ChatState, draft: Draft): StoredMessage {
    const root = replyRoot(state, draft)
    const message: StoredMessage = {
      ...draft,
      messageId: takeMessageId(world, state),
      chatId: state.chat.id,
      date: world.now(),
      ...(root === undefined ? {} : { replyRoot: root }),
    }
    putMessage(state, message)
    world.tell({ type: 'message', chatKey: state.key, message })
    delivery.message(state, message)
    return message
  }

  return {
    post,
    author,
    service: (state, actorId, service, text, serviceFields, threadId) =>
      post(state, {
        from: author(actorId),
        text,
        entities: [],
        buttons: [],
        service,
        serviceFields,
        ...(threadId === undefined ? {} : { threadId }),
      }),
    replace(state, message, toBots) {
      putMessage(state, message)
      world.tell({ type: 'edited', chatKey: state.key, message })
      if (toBots) delivery.edited(state, message)
      return message
    },
    remove(state, messageId) {
      const { chatId, date, from, threadId } = state.messages.get(messageId) ?? {}
      if (chatId === undefined || !date || !from) return
      putMessage(state, {
        messageId,
        chatId,
        date,
        from,
        ...(threadId === undefined ? {} : { threadId }),
        text: '',
        entities: [],
        buttons: [],
        deleted: true,
      })
      world.tell({ type: 'deleted', chatKey: state.key, messageId })
    },
    changeChat(state, chat) {
      state.chat = chat
      world.tell({ type: 'chat', chatKey: state.key, chat })
    },
    group(chatId) {
      const state = world.chats.get(groupKey(chatId))
      return state && isGroup(state) ? state : undefined
    },
    chat: (key) => world.chats.get(key),
  }
}
