import { Api } from 'grammy'
import { downloadFile } from '../download-file.ts'
import { createPlainCall } from '../plain-call.ts'
import type { PollRequest, UpdateKind } from '../poll-updates.ts'
import { fitRows } from './fit-rows.ts'
import { type GroupMember, readMember } from './group-member.ts'
import type { BotIdentity } from './read-staff-update.ts'
import type { Ask, Button } from './render/rendered.ts'
import { type LoadedFile, sendFiles } from './send-files.ts'
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
  /** Not to be passed on from the chat. */
  guarded: boolean
}

export interface StaffFiles {
  chatId: number
  threadId: number | null
  replyTo: number | null
  files: readonly LoadedFile[]
  caption: string
  /** Not to be passed on from the chat: a citizen's papers. */
  guarded: boolean
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
  /** What a group is called; null for what is no group. */
  getTitle(chatId: number): Promise<string | null>
  /** Gives the message's id. */
  sendText(text: StaffText): Promise<number>
  editText(text: Pick<StaffText, 'chatId' | 'content' | 'buttons'> & { messageId: number }): Promise<void>
  /** One file, or as many as one album holds. Gives the messages' ids. */
  sendFiles(sending: StaffFiles): Promise<number[]>
  /** Where the file's bytes are, for `download`. */
  getFilePath(fileId: string): Promise<string | undefined>
  /** The bytes at a path of `getFilePath`, or null when there are more than `limit`. */
  download(path: string, limit: number): Promise<Uint8Array | null>
  sendTyping(chatId: number): Promise<void>
  answerPress(pressId: string, text: string, alert: boolean): Promise<void>
  deleteMessage(chatId: number, messageId: number): Promise<void>
}

/** grammY as a mere client: it sends what it is told and runs no loop. */
export function createStaffClient({ token, apiRoot }: Dependencies): StaffClient {
  const root = apiRoot.replace(/\/+$/, '')
  const api = new Api(token, { apiRoot: root, timeoutSeconds: CALL_TIMEOUT_SECONDS })
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
    async getTitle(chatId) {
      return (await call('getChat', api.getChat(chatId))).title ?? null
    },
    async sendText({ chatId, threadId, content, buttons, ask, replyTo, silent, guarded }) {
      const sent = await call(
        'sendMessage',
        api.sendMessage(chatId, content.text, {
          // Given entities, and no parse mode: people's text is data and cannot break formatting.
          entities: content.entities,
          link_preview_options: { is_disabled: true },
          disable_notification: silent,
          protect_content: guarded,
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
    sendFiles: (sending) => sendFiles(api, call, sending),
    async getFilePath(fileId) {
      return (await call('getFile', api.getFile(fileId))).file_path
    },
    download: (path, limit) => {
      const signal = AbortSignal.timeout(CALL_TIMEOUT_SECONDS * 1_000)
      return call('download', downloadFile({ root: `${root}/`, token, path, limit, signal }))
    },
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
  const rows = fitRows(buttons).map((row) =>
    row.map(({ label, data }) => ({ text: label, callback_data: data })),
  )
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
