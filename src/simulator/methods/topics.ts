import { z } from 'zod'
import { badRequest } from '../api-error.ts'
import type { Call, Handler } from '../dispatch.ts'
import type { Topics } from '../topics.ts'
import type { ChatState, GroupChat } from '../world.ts'
import type { Access } from './access.ts'
import { chatId, integer, method } from './parameters.ts'

interface Dependencies {
  access: Access
  topics: Topics
}

const where = z.object({ chat_id: chatId, message_thread_id: integer })

/** Topics of forums, as far as an administrator may. */
export function createTopicMethods({ access, topics }: Dependencies): Record<string, Handler> {
  function forum(call: Call, chat: number | string, what: string): ChatState<GroupChat> {
    const state = access.administered(call.account, chat, what)
    if (!state.chat.isForum) throw badRequest('the chat is not a forum')
    return state
  }

  function existing(call: Call, { chat_id: chat, message_thread_id: threadId }: z.output<typeof where>) {
    const state = forum(call, chat, 'manage topics in the chat')
    const topic = state.chat.topics.find((candidate) => candidate.threadId === threadId)
    if (!topic) throw badRequest('message thread not found')
    return { state, topic }
  }

  function setClosed(closed: boolean): Handler {
    return method(where, (parameters, call) => {
      const { state, topic } = existing(call, parameters)
      if (topic.closed === closed) throw badRequest('TOPIC_NOT_MODIFIED')
      topics.setClosed(state, call.account.bot.id, topic.threadId, closed)
      return true
    })
  }

  return {
    createForumTopic: method(
      z.object({ chat_id: chatId, name: z.string(), icon_color: integer.optional() }),
      ({ chat_id: chat, name }, call) => {
        const state = forum(call, chat, 'create a topic')
        if (name.trim() === '' || name.length > 128) throw badRequest('TOPIC_TITLE_EMPTY')
        const { threadId } = topics.create(state, call.account.bot.id, name.trim())
        return { message_thread_id: threadId, name: name.trim(), icon_color: 7_322_096 }
      },
    ),
    editForumTopic: method(where.extend({ name: z.string().optional() }), (parameters, call) => {
      const { state, topic } = existing(call, parameters)
      const name = parameters.name?.trim() || topic.name
      if (name === topic.name) throw badRequest('TOPIC_NOT_MODIFIED')
      topics.rename(state, call.account.bot.id, topic.threadId, name)
      return true
    }),
    closeForumTopic: setClosed(true),
    reopenForumTopic: setClosed(false),
    deleteForumTopic: method(where, (parameters, call) => {
      const { state, topic } = existing(call, parameters)
      topics.remove(state, topic.threadId)
      return true
    }),
  }
}
