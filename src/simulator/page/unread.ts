import type { WireMessage } from '../page-wire.ts'
import type { Store } from './store.ts'

/** What was read is remembered per chat, and in a forum per topic; 0 stands for messages outside of topics. */
export interface Unread {
  /** Messages of others, newer than what was read. Without a topic: of the whole chat. */
  count(chatKey: string, me: number, topic?: number): number
  isUnread(chatKey: string, me: number, message: WireMessage): boolean
  /** Everything among these messages has been seen. */
  read(chatKey: string, messages: readonly WireMessage[]): void
}

export function createUnread(store: Store): Unread {
  const readUpTo = new Map<string, number>()
  const keyOf = (chatKey: string, message: WireMessage) => `${chatKey}#${message.threadId ?? 0}`

  function read(chatKey: string, messages: readonly WireMessage[]): void {
    for (const message of messages) {
      const key = keyOf(chatKey, message)
      if (message.messageId > (readUpTo.get(key) ?? 0)) readUpTo.set(key, message.messageId)
    }
  }
  const isUnread = (chatKey: string, me: number, message: WireMessage) =>
    message.from.id !== me &&
    message.service === undefined &&
    message.messageId > (readUpTo.get(keyOf(chatKey, message)) ?? 0)

  // What was there before the visitor came is history, not news.
  store.onBoot((state) => {
    readUpTo.clear()
    for (const [chatKey, messages] of Object.entries(state.messages)) read(chatKey, messages)
  })

  return {
    read,
    isUnread,
    count: (chatKey, me, topic) =>
      store
        .messages(chatKey)
        .filter((message) => topic === undefined || (message.threadId ?? 0) === topic)
        .filter((message) => isUnread(chatKey, me, message)).length,
  }
}
