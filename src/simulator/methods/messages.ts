import { z } from 'zod'
import { badRequest } from '../api-error.ts'
import type { ButtonPresses } from '../button-presses.ts'
import type { Call, Handler } from '../dispatch.ts'
import type { Messages } from '../post-message.ts'
import { renderMessage } from '../render-message.ts'
import { isAdministrator, isGroup } from '../world.ts'
import type { ChatState, StoredMessage, World } from '../world.ts'
import type { Access } from './access.ts'
import {
  captionFields,
  chatId,
  flag,
  integer,
  json,
  method,
  replyMarkup,
  sending,
  textFields,
} from './parameters.ts'
import { readCaption, readText } from './read-text.ts'
import { readInlineKeyboard } from './reply-markup.ts'
import type { Send } from './send.ts'

interface Dependencies {
  world: World
  messages: Messages
  access: Access
  presses: ButtonPresses
  send: Send
}

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
  'content and reply markup of the message'

const where = { chat_id: chatId, message_id: integer }

/** Texts, their edits and deletions, typing, reactions, and answers to button presses. */
export function createMessageMethods(dependencies: Dependencies): Record<string, Handler> {
  const { world, messages, access, presses, send } = dependencies

  function own(call: Call, chat: number | string, messageId: number) {
    const state = access.writable(call.account, chat)
    const message = access.message(state, messageId, 'message to edit not found')
    if (message.from.id !== call.account.bot.id || message.service)
      throw badRequest("message can't be edited")
    return { state, message }
  }

  /** Buttons that are not given with an edit are gone, as on Telegram. */
  function edit(call: Call, state: ChatState, message: StoredMessage, changed: Partial<StoredMessage>) {
    const { keyboard: _keyboard, ...rest } = message
    const next: StoredMessage = { ...rest, ...changed }
    const differs = (field: 'text' | 'entities' | 'keyboard'): boolean =>
      JSON.stringify(next[field]) !== JSON.stringify(message[field])
    const newContent = differs('text') || differs('entities')
    if (!newContent && !differs('keyboard')) throw badRequest(NOT_MODIFIED)
    const stored = messages.replace(state, newContent ? { ...next, editedAt: world.now() } : next, false)
    return renderMessage(world, call.account.bot.id, state, stored)
  }

  function remove(call: Call, chat: number | string, messageId: number): void {
    const state = access.writable(call.account, chat)
    const message = access.message(state, messageId, 'message to delete not found')
    const { id } = call.account.bot
    const allowed = !isGroup(state) || message.from.id === id || isAdministrator(state.chat, id)
    if (!allowed) throw badRequest("message can't be deleted")
    messages.remove(state, messageId)
  }

  return {
    sendMessage: method(z.object({ ...sending, ...textFields }), (parameters, call) =>
      send.render(call, parameters, readText(parameters.text, parameters, 'message is too long')),
    ),
    editMessageText: method(
      z.object({ ...where, ...textFields, reply_markup: replyMarkup.optional() }),
      (parameters, call) => {
        const content = readText(parameters.text, parameters, 'MESSAGE_TOO_LONG')
        const { state, message } = own(call, parameters.chat_id, parameters.message_id)
        if (message.media) throw badRequest('there is no text in the message to edit')
        return edit(call, state, message, { ...content, ...readInlineKeyboard(parameters.reply_markup) })
      },
    ),
    editMessageCaption: method(
      z.object({ ...where, ...captionFields, reply_markup: replyMarkup.optional() }),
      (parameters, call) => {
        const { caption, parse_mode, caption_entities: entities } = parameters
        const content = readCaption(caption, { parse_mode, entities })
        const { state, message } = own(call, parameters.chat_id, parameters.message_id)
        if (!message.media) throw badRequest('there is no caption in the message to edit')
        return edit(call, state, message, { ...content, ...readInlineKeyboard(parameters.reply_markup) })
      },
    ),
    editMessageReplyMarkup: method(
      z.object({ ...where, reply_markup: replyMarkup.optional() }),
      (parameters, call) => {
        const { state, message } = own(call, parameters.chat_id, parameters.message_id)
        return edit(call, state, message, readInlineKeyboard(parameters.reply_markup))
      },
    ),
    deleteMessage: method(z.object(where), (parameters, call) => {
      remove(call, parameters.chat_id, parameters.message_id)
      return true
    }),
    deleteMessages: method(
      z.object({ chat_id: chatId, message_ids: json(z.array(integer)) }),
      (parameters, call) => {
        const state = access.writable(call.account, parameters.chat_id)
        for (const messageId of parameters.message_ids) {
          if (state.messages.get(messageId)?.deleted === undefined && state.messages.has(messageId)) {
            remove(call, parameters.chat_id, messageId)
          }
        }
        return true
      },
    ),
    sendChatAction: method(
      z.object({ chat_id: chatId, action: z.string(), message_thread_id: integer.optional() }),
      (parameters, { account }) => {
        const state = access.writable(account, parameters.chat_id)
        access.thread(account, state, parameters.message_thread_id)
        world.tell({ type: 'typing', chatKey: state.key, name: account.bot.firstName })
        return true
      },
    ),
    setMessageReaction: method(
      z.object({
        ...where,
        reaction: json(z.array(z.looseObject({ emoji: z.string().optional() }))).optional(),
      }),
      (parameters, { account }) => {
        const state = access.writable(account, parameters.chat_id)
        const message = access.message(state, parameters.message_id, 'message to react not found')
        const { reactions: _reactions, ...rest } = message
        const reactions = (parameters.reaction ?? []).flatMap(({ emoji }) =>
          emoji === undefined ? [] : [emoji],
        )
        messages.replace(state, { ...rest, ...(reactions.length > 0 ? { reactions } : {}) }, false)
        return true
      },
    ),
    answerCallbackQuery: method(
      z.object({ callback_query_id: z.string(), text: z.string().optional(), show_alert: flag.optional() }),
      ({ callback_query_id: queryId, text = '', show_alert: alert = false }, { account }) => {
        if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG')
        const { chatKey, personId } = presses.answer(queryId, account.bot.id)
        world.tell({ type: 'button-answered', chatKey, personId, text, alert })
        return true
      },
    ),
  }
}
