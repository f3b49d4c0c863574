import { renderMedia } from './render-media.ts'
import { renderChat, renderUser } from './render-chat.ts'
import { findMessage, isGroup } from './world.ts'
import type { ChatState, StoredMessage, World } from './world.ts'
import type { Entity } from './model.ts'

type Json = Record<string, unknown>

/** Bot API dates are whole seconds. */
export function unixSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1_000)
}

function renderThread(state: ChatState, message: StoredMessage): Json {
  if (message.threadId !== undefined) return { message_thread_id: message.threadId, is_topic_message: true }
  return message.replyRoot === undefined || !isGroup(state) ? {} : { message_thread_id: message.replyRoot }
}

/** In a topic, a message that replies to nothing replies to the topic's first message. */
function repliedMessage(state: ChatState, message: StoredMessage): StoredMessage | undefined {
  if (message.replyTo !== undefined) return findMessage(state, message.replyTo)
  if (message.threadId === undefined || message.threadId === message.messageId) return undefined
  return findMessage(state, message.threadId)
}

function renderContent(world: World, botId: number, message: StoredMessage): Json {
  const entities: Entity[] = message.entities
  if (message.serviceFields) return message.serviceFields
  if (!message.media) {
    return { text: message.text, ...(entities.length > 0 ? { entities } : {}) }
  }
  return {
    ...renderMedia(world, botId, message.media),
    ...(message.mediaGroupId === undefined ? {} : { media_group_id: message.mediaGroupId }),
    ...(message.text === '' ? {} : { caption: message.text }),
    ...(entities.length > 0 ? { caption_entities: entities } : {}),
  }
}

/**
 * A message as this bot sees it: its own file ids, and the replied message inside, one level deep.
 * Source: https://core.telegram.org/bots/api#message
 */
export function renderMessage(
  world: World,
  botId: number,
  state: ChatState,
  message: StoredMessage,
  withReply = true,
): Json {
  const replied = withReply ? repliedMessage(state, message) : undefined
  return {
    message_id: message.messageId,
    ...renderThread(state, message),
    from: renderUser(world, message.from.id, message.from.name),
    chat: renderChat(world, state.chat),
    date: unixSeconds(message.date),
    ...(message.editedAt ? { edit_date: unixSeconds(message.editedAt) } : {}),
    ...(message.forwardOrigin ? { forward_origin: message.forwardOrigin } : {}),
    ...(replied ? { reply_to_message: renderMessage(world, botId, state, replied, false) } : {}),
    ...(message.quote === undefined || !replied
      ? {}
      : {
          quote: {
            text: message.quote,
            position: Math.max(0, replied.text.indexOf(message.quote)),
            is_manual: true,
          },
        }),
    ...renderContent(world, botId, message),
    ...(message.keyboard ? { reply_markup: { inline_keyboard: message.keyboard } } : {}),
  }
}
