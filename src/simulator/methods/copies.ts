import { z } from 'zod'
import { badRequest } from '../api-error.ts'
import type { Call, Handler } from '../dispatch.ts'
import { renderUser } from '../render-chat.ts'
import { unixSeconds } from '../render-message.ts'
import type { StoredMessage, World } from '../world.ts'
import type { Access } from './access.ts'
import { captionFields, chatId, integer, method, sending } from './parameters.ts'
import { readCaption } from './read-text.ts'
import type { Content, Send } from './send.ts'

interface Dependencies {
  world: World
  access: Access
  send: Send
}

const source = { from_chat_id: chatId, message_id: integer }

function contentOf({ text, entities, media }: StoredMessage): Content {
  return { text, entities, ...(media ? { media } : {}) }
}

/** Messages that are sent once more: forwarded with their author, or copied without. */
export function createCopyMethods({ world, access, send }: Dependencies): Record<string, Handler> {
  function original(call: Call, from: number | string, messageId: number, verb: string): StoredMessage {
    const message = access.message(
      access.known(call.account, from),
      messageId,
      `message to ${verb} not found`,
    )
    if (message.service)
      throw badRequest(verb === 'copy' ? "message can't be copied" : "message can't be forwarded")
    return message
  }

  return {
    copyMessage: method(z.object({ ...sending, ...source, ...captionFields }), (parameters, call) => {
      const message = original(call, parameters.from_chat_id, parameters.message_id, 'copy')
      const { caption, parse_mode, caption_entities: entities } = parameters
      const recaption =
        caption === undefined || !message.media ? {} : readCaption(caption, { parse_mode, entities })
      const posted = send.post(call, parameters, { ...contentOf(message), ...recaption })
      return { message_id: posted.messageId }
    }),
    forwardMessage: method(z.object({ ...sending, ...source }), (parameters, call) => {
      const message = original(call, parameters.from_chat_id, parameters.message_id, 'forward')
      return send.render(call, parameters, {
        ...contentOf(message),
        forwardedFrom: message.forwardedFrom ?? message.from.name,
        forwardOrigin: message.forwardOrigin ?? {
          type: 'user',
          sender_user: renderUser(world, message.from.id, message.from.name),
          date: unixSeconds(message.date),
        },
      })
    }),
  }
}
