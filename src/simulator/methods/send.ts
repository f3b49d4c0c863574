import { badRequest } from '../api-error.ts'
import type { Call } from '../dispatch.ts'
import type { Draft, Messages } from '../post-message.ts'
import { renderMessage } from '../render-message.ts'
import { findMessage } from '../world.ts'
import type { ChatState, StoredMessage, World } from '../world.ts'
import type { Access } from './access.ts'
import { readMarkup } from './reply-markup.ts'
import type { Sending } from './parameters.ts'

/** What a bot's message says; where it goes and what hangs on it comes from the shared parameters. */
export type Content = Pick<Draft, 'text' | 'entities'> & Partial<Draft>

/** The part that all sending methods share. */
export interface Send {
  /** Posts the message and gives it as this bot sees it. */
  render(call: Call, parameters: Sending, content: Content): Record<string, unknown>
  post(call: Call, parameters: Sending, content: Content): StoredMessage
}

interface Dependencies {
  world: World
  messages: Messages
  access: Access
}

type Reply = Pick<Draft, 'replyTo' | 'quote'>

function readReply(state: ChatState, parameters: Sending): Reply & { threadId?: number } {
  const { reply_parameters: reply, reply_to_message_id: older } = parameters
  const replyTo = reply?.message_id ?? older
  if (replyTo === undefined || replyTo === 0) return {}
  const elsewhere = reply?.chat_id !== undefined && reply.chat_id !== state.chat.id
  const replied = elsewhere ? undefined : findMessage(state, replyTo)
  if (!replied) {
    if (reply?.allow_sending_without_reply ?? parameters.allow_sending_without_reply) return {}
    throw badRequest('message to be replied not found')
  }
  const quote = reply?.quote
  if (quote !== undefined && !replied.text.includes(quote)) throw badRequest('QUOTE_TEXT_INVALID')
  return {
    replyTo,
    ...(quote === undefined ? {} : { quote }),
    // A reply goes to the topic of what it answers.
    ...(replied.threadId === undefined ? {} : { threadId: replied.threadId }),
  }
}

export function createSend({ world, messages, access }: Dependencies): Send {
  function place(call: Call, parameters: Sending, content: Content) {
    const { account } = call
    const markup = readMarkup(parameters.reply_markup)
    const state = access.writable(account, parameters.chat_id)
    const { threadId: repliedThread, ...reply } = readReply(state, parameters)
    const threadId = parameters.message_thread_id || repliedThread
    access.thread(account, state, threadId)
    const inTopic = threadId !== undefined && state.chat.type === 'supergroup' && state.chat.isForum
    const message = messages.post(state, {
      from: messages.author(account.bot.id),
      ...markup,
      ...reply,
      ...(inTopic ? { threadId } : {}),
      ...(parameters.disable_notification ? { silent: true } : {}),
      ...content,
    })
    return { state, message }
  }

  return {
    post: (call, parameters, content) => place(call, parameters, content).message,
    render(call, parameters, content) {
      const { state, message } = place(call, parameters, content)
      return renderMessage(world, call.account.bot.id, state, message)
    },
  }
}
