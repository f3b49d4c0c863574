import { z } from 'zod'
import { badRequest } from '../api-error.ts'
import type { Handler } from '../dispatch.ts'
import type { Messages } from '../post-message.ts'
import { renderFullChat, renderMember, statusOrLeft } from '../render-chat.ts'
import { isAdministrator, isGroup, isInside } from '../world.ts'
import type { ChatState, GroupChat, World } from '../world.ts'
import type { Access } from './access.ts'
import { chatId, flag, integer, method } from './parameters.ts'

interface Dependencies {
  world: World
  messages: Messages
  access: Access
}

const where = z.object({ chat_id: chatId })

/** What a bot asks about chats, and does with them as a whole. */
export function createChatMethods({ world, messages, access }: Dependencies): Record<string, Handler> {
  function groupOnly(state: ChatState): ChatState<GroupChat> {
    if (!isGroup(state)) throw badRequest('there are no administrators in the private chat')
    return state
  }

  function pinnable(state: ChatState, botId: number): void {
    if (isGroup(state) && !isAdministrator(state.chat, botId)) {
      throw badRequest('not enough rights to manage pinned messages in the chat')
    }
  }

  return {
    getChat: method(where, ({ chat_id: chat }, { account }) =>
      renderFullChat(world, access.known(account, chat)),
    ),
    getChatMember: method(
      where.extend({ user_id: integer }),
      ({ chat_id: chat, user_id: userId }, { account }) => {
        const state = access.writable(account, chat)
        if (!world.people.has(userId) && !world.bots.has(userId)) throw badRequest('PARTICIPANT_ID_INVALID')
        return renderMember(world, userId, isGroup(state) ? statusOrLeft(state.chat, userId) : 'member')
      },
    ),
    getChatAdministrators: method(where, ({ chat_id: chat }, { account }) => {
      const { chat: group } = groupOnly(access.writable(account, chat))
      return group.members
        .filter(({ id }) => isAdministrator(group, id) && (!world.bots.has(id) || id === account.bot.id))
        .map(({ id, status }) => renderMember(world, id, status))
    }),
    getChatMemberCount: method(where, ({ chat_id: chat }, { account }) => {
      const state = access.writable(account, chat)
      return isGroup(state) ? state.chat.members.filter(({ id }) => isInside(state.chat, id)).length : 2
    }),
    leaveChat: method(where, ({ chat_id: chat }, { account }) => {
      const state = access.writable(account, chat)
      if (!isGroup(state)) throw badRequest("chat member status can't be changed in private chats")
      const { id, firstName } = account.bot
      const members = state.chat.members.map((member) =>
        member.id === id ? { id, status: 'left' as const } : member,
      )
      messages.changeChat(state, { ...state.chat, members })
      messages.service(state, id, 'left_chat_member', `${firstName} keluar`, {
        left_chat_member: { id, is_bot: true, first_name: firstName },
      })
      return true
    }),
    pinChatMessage: method(
      where.extend({ message_id: integer, disable_notification: flag.optional() }),
      ({ chat_id: chat, message_id: messageId }, { account }) => {
        const state = access.writable(account, chat)
        pinnable(state, account.bot.id)
        access.message(state, messageId, 'message to pin not found')
        return true
      },
    ),
    unpinChatMessage: method(where.extend({ message_id: integer.optional() }), (parameters, { account }) => {
      const state = access.writable(account, parameters.chat_id)
      pinnable(state, account.bot.id)
      if (parameters.message_id !== undefined) {
        access.message(state, parameters.message_id, 'message to unpin not found')
      }
      return true
    }),
  }
}
