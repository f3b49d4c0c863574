import { Api, InputFile } from 'grammy'
import type { Attachment } from '../../routing/index.ts'
import { createPlainCall } from '../plain-call.ts'
import type { PollRequest, UpdateKind } from '../poll-updates.ts'
import { type GroupMember, readMember } from './group-member.ts'
import type { BotIdentity } from './read-staff-update.ts'
import type { Ask, Button } from './render/rendered.ts'
import type { StyledText } from './render/styled-text.ts'

/** No call but `getUpdates` may take longer, in seconds: uploads of 20 MB included. */
const CALL_TIMEOUT_SECONDS = 60

interface Dependencies {
  token: string
  /** Such as `https://api.telegram.org`. */
  apiRoot: string
}

export interface StaffText {
  chatId: number
  threadId: number | null
  content: StyledText
  buttons: Button[][]
  ask: Ask | null
  replyTo: number | null
  silent: boolean
}

/** The Bot API calls that the staff bot makes. Each rejects with an `ApiFailure`, or a plain error without token or payload. */
export interface StaffClient {
  getUpdates(request: PollRequest, signal: AbortSignal): Promise<unknown[]>
  setWebhook(
    url: string,
    secret: string,
    allowedUpdates: readonly UpdateKind[],
    signal: AbortSignal,
  ): Promise<void>
  deleteWebhook(signal?: AbortSignal): Promise<void>
  setMyCommands(commands: { command: string; description: string }[], signal: AbortSignal): Promise<void>
  getMe(signal?: AbortSignal): Promise<BotIdentity>
  /** What somebody is and may do in a group. */
  getMember(chatId: number, userId: number): Promise<GroupMember>
  /** Gives the message's id. */
  sendText(text: StaffText): Promise<number>
  editText(text: Pick<StaffText, 'chatId' | 'content' | 'buttons'> & { messageId: number }): Promise<void>
  sendFile(chatId: number, file: Attachment & { content: Uint8Array }, caption: string): Promise<number>
  sendTyping(chatId: number): Promise<void>
  answerPress(pressId: string, text: string, alert: boolean): Promise<void>
  deleteMessage(chatId: number, messageId: number): Promise<void>
}

/** grammY as a mere client: it sends what it is told and runs no loop. */
export function createStaffClient({ token, apiRoot }: Dependencies): StaffClient {
  const api = new Api(token, { apiRoot: apiRoot.replace(/\/+$/, ''), timeoutSeconds: CALL_TIMEOUT_SECONDS })
  const plainly = createPlainCall(token)
  const call = <Result>(method: string, work: Promise<Result>) => plainly(method, () => work)

  return {
    getUpdates: (request, signal) =>
      call(
        'getUpdates',
        api.getUpdates({ ...request, allowed_updates: [...request.allowed_updates] }, within(signal)),
      ),
    async setWebhook(url, secret, allowedUpdates, signal) {
      await call(
        'setWebhook',
        api.setWebhook(url, { secret_token: secret, allowed_updates: [...allowedUpdates] }, within(signal)),
      )
    },
    async deleteWebhook(signal) {
      await call('deleteWebhook', api.deleteWebhook({}, within(signal)))
    },
    async setMyCommands(commands, signal) {
      await call('setMyCommands', api.setMyCommands(commands, {}, within(signal)))
    },
    async getMe(signal) {
      const me = await call('getMe', api.getMe(within(signal)))
      return { id: me.id, username: me.username, readsAll: me.can_read_all_group_messages }
    },
    async getMember(chatId, userId) {
      return readMember(await call('getChatMember', api.getChatMember(chatId, userId)))
    },
    async sendText({ chatId, threadId, content, buttons, ask, replyTo, silent }) {
      const sent = await call(
        'sendMessage',
        api.sendMessage(chatId, content.text, {
          // Given entities, and no parse mode: people's text is data and cannot break formatting.
          entities: content.entities,
          link_preview_options: { is_disabled: true },
          disable_notification: silent,
          ...(threadId === null ? {} : { message_thread_id: threadId }),
          ...(replyTo === null
            ? {}
            : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
          ...(ask === null ? inline(buttons) : { reply_markup: forceReply(ask, replyTo) }),
        }),
      )
      return sent.message_id
    },
    async editText({ chatId, messageId, content, buttons }) {
      const options = {
        entities: content.entities,
        link_preview_options: { is_disabled: true },
        ...inline(buttons),
      }
      await call('editMessageText', api.editMessageText(chatId, messageId, content.text, options))
    },
    sendFile: (chatId, file, caption) => sendFile(chatId, file, caption),
    async sendTyping(chatId) {
      await call('sendChatAction', api.sendChatAction(chatId, 'typing'))
    },
    async answerPress(pressId, text, alert) {
      await call('answerCallbackQuery', api.answerCallbackQuery(pressId, { text, show_alert: alert }))
    },
    async deleteMessage(chatId, messageId) {
      await call('deleteMessage', api.deleteMessage(chatId, messageId))
    },
  }

  async function sendFile(
    chatId: number,
    { kind, content, fileName }: Attachment & { content: Uint8Array },
    caption: string,
  ): Promise<number> {
    const file = new InputFile(content, safeFileName(fileName, kind))
    // A citizen's papers: not to be passed on from the private chat either.
    const options = { caption, protect_content: true }
    switch (kind) {
      case 'photo':
        return (await call('sendPhoto', api.sendPhoto(chatId, file, options))).message_id
      case 'voice':
        return (await call('sendVoice', api.sendVoice(chatId, file, options))).message_id
      case 'audio':
        return (await call('sendAudio', api.sendAudio(chatId, file, options))).message_id
      case 'video':
        return (await call('sendVideo', api.sendVideo(chatId, file, options))).message_id
      case 'document':
        return (await call('sendDocument', api.sendDocument(chatId, file, options))).message_id
    }
  }
}

type Signal = NonNullable<Parameters<Api['getMe']>[0]>

/** grammY's types know only the signals of an older library; Node's own work the same. */
function within(signal: AbortSignal | undefined): Signal | undefined {
  return isSignal(signal) ? signal : undefined
}

function isSignal(signal: unknown): signal is Signal {
  return signal instanceof AbortSignal
}

function inline(buttons: Button[][]) {
  if (buttons.length === 0) return {}
  const rows = buttons.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data })))
  return { reply_markup: { inline_keyboard: rows } }
}

function forceReply({ hint, authorOnly }: Ask, replyTo: number | null) {
  return {
    force_reply: true as const,
    input_field_placeholder: hint,
    // With nobody to be the author, "selective" would ask nobody.
    selective: authorOnly && replyTo !== null,
  }
}

/** The name stands unquoted in a header of the upload, and comes from a stranger. */
function safeFileName(name: string | null, kind: Attachment['kind']): string {
  const safe = (name ?? '').replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(-80)
  return /[\p{L}\p{N}]/u.test(safe) ? safe : kind
}
