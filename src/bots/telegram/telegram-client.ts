import { Telegram } from 'telegraf'
import type { Attachment } from '../../routing/index.ts'
import { downloadFile } from '../download-file.ts'
import { createPlainCall } from '../plain-call.ts'
import type { PollRequest, UpdateKind } from '../poll-updates.ts'
import { safeFileName, USUAL_NAME } from '../safe-file-name.ts'
import { withDeadline } from '../with-deadline.ts'

/** No call but `getUpdates` may take longer, in milliseconds; nor may one that uploads files. */
const CALL_TIMEOUT_MS = 30_000
const UPLOAD_TIMEOUT_MS = 120_000

interface Dependencies {
  token: string
  /** Such as `https://api.telegram.org`; a path after the host is kept. */
  apiRoot: string
}

export interface KeyboardButton {
  text: string
  callback_data: string
}

export interface TextMessage {
  chatId: number
  text: string
  /** What of it stands out, in UTF-16 units. Absent: nothing. */
  bold?: readonly { offset: number; length: number }[]
  keyboard: KeyboardButton[][]
  silent: boolean
}

/** The library's list of kinds is older than Telegram's. */
type KnownKinds = { allowed_updates: readonly UpdateKind[] }

type UploadedFile = Pick<Attachment, 'kind' | 'fileName'> & { content: Uint8Array }

/** Files that fit into one message, or into one album. */
export interface FileMessage {
  chatId: number
  files: readonly UploadedFile[]
  silent: boolean
}

/** The Bot API calls that the citizens' bot makes. Each rejects with an `ApiFailure`, or a plain error without token or payload. */
export interface TelegramClient {
  getUpdates(request: PollRequest, signal: AbortSignal): Promise<unknown[]>
  setWebhook(
    url: string,
    secret: string,
    allowedUpdates: readonly UpdateKind[],
    signal: AbortSignal,
  ): Promise<void>
  deleteWebhook(signal: AbortSignal): Promise<void>
  /** `language`: only for apps in this language; null: for all that have none of their own. */
  setMyCommands(
    commands: { command: string; description: string }[],
    language: string | null,
    signal: AbortSignal,
  ): Promise<void>
  /** The bot's own name, as links have it; null: it has none. */
  getUsername(signal: AbortSignal): Promise<string | null>
  /** Gives the message's id. */
  sendMessage(message: TextMessage): Promise<number>
  sendFiles(message: FileMessage): Promise<void>
  editMessage(message: TextMessage & { messageId: number }): Promise<void>
  sendTyping(chatId: number): Promise<void>
  answerPress(pressId: string, text: string | undefined): Promise<void>
  /** Where the file's bytes are, for `download`. */
  getFilePath(fileId: string): Promise<string | undefined>
  /** The bytes at a path of `getFilePath`, or null when there are more than `limit`. */
  download(path: string, limit: number): Promise<Uint8Array | null>
}

/** telegraf as a mere client: it sends what it is told and runs no loop. */
export function createTelegramClient({ token, apiRoot }: Dependencies): TelegramClient {
  // Addresses are built relative to the root: without the slash, the last part of its path would be replaced.
  const root = `${apiRoot.replace(/\/+$/, '')}/`
  const telegram = new Telegram(token, { apiRoot: root })

  const plainly = createPlainCall(token)
  const call = <Result>(
    method: string,
    work: (signal: AbortSignal) => Promise<Result>,
    signal = AbortSignal.timeout(CALL_TIMEOUT_MS),
  ) => plainly(method, () => work(signal))

  function sendFile(file: UploadedFile, to: { chat_id: number }, options: CallOptions): Promise<unknown> {
    const content = upload(file)
    switch (file.kind) {
      case 'photo':
        return telegram.callApi('sendPhoto', { ...to, photo: content }, options)
      case 'document':
        return telegram.callApi('sendDocument', { ...to, document: content }, options)
      case 'voice':
        return telegram.callApi('sendVoice', { ...to, voice: content }, options)
      case 'audio':
        return telegram.callApi('sendAudio', { ...to, audio: content }, options)
      case 'video':
        return telegram.callApi('sendVideo', { ...to, video: content }, options)
    }
  }

  /** Ends with `outer`, too. */
  const callUntil = <Result>(
    outer: AbortSignal,
    method: string,
    work: (signal: AbortSignal) => Promise<Result>,
  ) => withDeadline(outer, CALL_TIMEOUT_MS, (signal) => call(method, work, signal))

  return {
    getUpdates: (request, signal) =>
      call(
        'getUpdates',
        () => telegram.callApi('getUpdates', request as PollRequest & KnownKinds, within(signal)),
        signal,
      ),
    async setWebhook(url, secret, allowedUpdates, outer) {
      const wanted = { url, secret_token: secret, allowed_updates: allowedUpdates }
      await callUntil(outer, 'setWebhook', (signal) => telegram.callApi('setWebhook', wanted, within(signal)))
    },
    async deleteWebhook(outer) {
      await callUntil(outer, 'deleteWebhook', (signal) =>
        telegram.callApi('deleteWebhook', {}, within(signal)),
      )
    },
    async setMyCommands(commands, language, outer) {
      const wanted = { commands, ...(language === null ? {} : { language_code: language }) }
      await callUntil(outer, 'setMyCommands', (signal) =>
        telegram.callApi('setMyCommands', wanted, within(signal)),
      )
    },
    async getUsername(outer) {
      const me = await callUntil(outer, 'getMe', (signal) => telegram.callApi('getMe', {}, within(signal)))
      return me.username ?? null
    },
    async sendMessage(message) {
      const sent = await call('sendMessage', (signal) =>
        telegram.callApi('sendMessage', payloadOf(message), within(signal)),
      )
      return sent.message_id
    },
    async sendFiles({ chatId, files, silent }) {
      const common = { chat_id: chatId, disable_notification: silent }
      const timeout = AbortSignal.timeout(UPLOAD_TIMEOUT_MS)
      const [first] = files
      if (!first) return
      if (files.length > 1) {
        const media = files.map((file) => ({ type: albumKind(file.kind), media: upload(file) }))
        const payload = { ...common, media }
        const send = (signal: AbortSignal) => telegram.callApi('sendMediaGroup', payload, within(signal))
        await call('sendMediaGroup', send, timeout)
        return
      }
      await call('sendFile', (signal) => sendFile(first, common, within(signal)), timeout)
    },
    async editMessage(message) {
      const payload = { ...payloadOf(message), message_id: message.messageId }
      await call('editMessageText', (signal) => telegram.callApi('editMessageText', payload, within(signal)))
    },
    async sendTyping(chatId) {
      const payload = { chat_id: chatId, action: 'typing' } as const
      await call('sendChatAction', (signal) => telegram.callApi('sendChatAction', payload, within(signal)))
    },
    async answerPress(pressId, text) {
      const payload = { callback_query_id: pressId, ...(text === undefined ? {} : { text }) }
      await call('answerCallbackQuery', (signal) =>
        telegram.callApi('answerCallbackQuery', payload, within(signal)),
      )
    },
    async getFilePath(fileId) {
      const file = await call('getFile', (signal) =>
        telegram.callApi('getFile', { file_id: fileId }, within(signal)),
      )
      return file.file_path
    },
    download: (path, limit) =>
      call('download', (signal) => downloadFile({ root, token, path, limit, signal })),
  }
}

/** A voice note is never part of an album. */
function albumKind(kind: Attachment['kind']) {
  return kind === 'voice' ? 'audio' : kind
}

function upload({ content, fileName, kind }: UploadedFile) {
  return { source: Buffer.from(content), filename: safeFileName(fileName, USUAL_NAME[kind]) }
}

type CallOptions = NonNullable<Parameters<Telegram['callApi']>[2]>

/** telegraf's types know only the signals of an older library; Node's own work the same. */
function within(signal: AbortSignal): CallOptions {
  return isSignal(signal) ? { signal } : {}
}

function isSignal(signal: unknown): signal is NonNullable<CallOptions['signal']> {
  return signal instanceof AbortSignal
}

function payloadOf({ chatId, text, bold = [], keyboard, silent }: TextMessage) {
  return {
    chat_id: chatId,
    text,
    // No parse mode: people's text is data and cannot break formatting.
    ...(bold.length > 0 ? { entities: bold.map((span) => ({ type: 'bold' as const, ...span })) } : {}),
    link_preview_options: { is_disabled: true },
    disable_notification: silent,
    ...(keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard } } : {}),
  }
}
