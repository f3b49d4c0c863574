import type { Topic } from './model.ts'
import type { Messages } from './post-message.ts'
import type { ChatState, GroupChat } from './world.ts'

const ICON_COLOR = 7_322_096

/** Topics of a forum, changed by people and bots alike. */
export interface Topics {
  create(state: ChatState<GroupChat>, actorId: number, name: string): Topic
  rename(state: ChatState<GroupChat>, actorId: number, threadId: number, name: string): void
  setClosed(state: ChatState<GroupChat>, actorId: number, threadId: number, closed: boolean): void
  /** The topic goes, and its messages with it. */
  remove(state: ChatState<GroupChat>, threadId: number): void
}

interface Dependencies {
  messages: Messages
}

export function createTopics({ messages }: Dependencies): Topics {
  function change(state: ChatState<GroupChat>, threadId: number, changed: Partial<Topic>): void {
    const topics = state.chat.topics.map((topic) =>
      topic.threadId === threadId ? { ...topic, ...changed } : topic,
    )
    messages.changeChat(state, { ...state.chat, topics })
  }

  return {
    create(state, actorId, name) {
      if (!state.chat.isForum) throw new Error('Grup ini bukan forum.')
      // A topic is named by its first message, which is itself inside of it.
      const threadId = state.nextMessageId
      const topic = { threadId, name, closed: false }
      messages.changeChat(state, { ...state.chat, topics: [...state.chat.topics, topic] })
      const fields = { forum_topic_created: { name, icon_color: ICON_COLOR } }
      messages.service(state, actorId, 'forum_topic_created', `Topik "${name}" dibuat`, fields, threadId)
      return topic
    },
    rename(state, actorId, threadId, name) {
      change(state, threadId, { name })
      const fields = { forum_topic_edited: { name } }
      messages.service(state, actorId, 'forum_topic_edited', `Topik menjadi "${name}"`, fields, threadId)
    },
    setClosed(state, actorId, threadId, closed) {
      change(state, threadId, { closed })
      const service = closed ? 'forum_topic_closed' : 'forum_topic_reopened'
      const text = closed ? 'Topik ditutup' : 'Topik dibuka kembali'
      messages.service(state, actorId, service, text, { [service]: {} }, threadId)
    },
    remove(state, threadId) {
      const topics = state.chat.topics.filter((topic) => topic.threadId !== threadId)
      messages.changeChat(state, { ...state.chat, topics })
      for (const message of state.messages.values()) {
        if (message.threadId === threadId && !message.deleted) messages.remove(state, message.messageId)
      }
    },
  }
}
