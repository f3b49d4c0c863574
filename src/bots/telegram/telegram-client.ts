import { Telegram } from 'telegraf'
import { ApiFailure } from '../api-failure.ts'
import { createPlainCall } from '../plain-call.ts'
import type { PollRequest, UpdateKind } from '../poll-updates.ts'
import { withDeadline } from '../with-deadline.ts'

/** No call but `getUpdates` may take longer, in milliseconds. */
const CALL_TIMEOUT_MS = 30_000

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
  keyboard: KeyboardButton[][]
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
  setMyCommands(commands: { command: string; description: string }[], signal: AbortSignal): Promise<void>
  /** Gives the message's id. */
  sendMessage(message: TextMessage): Promise<number>
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

  /** Ends with `outer`, too. */
  const callUntil = <Result>(
    outer: AbortSignal,
    method: string,
    work: (signal: AbortSignal) => Promise<Result>,
  ) => withDeadline(outer, CALL_TIMEOUT_MS, (signal) => call(method, work, signal))

  return {
    getUpdates: (request, signal) =>
      call('getUpdates', () => telegram.callApi('getUpdates', request, within(signal)), signal),
    async setWebhook(url, secret, allowedUpdates, outer) {
      const wanted = { url, secret_token: secret, allowed_updates: allowedUpdates }
      await callUntil(outer, 'setWebhook', (signal) => telegram.callApi('setWebhook', wanted, within(signal)))
    },
    async deleteWebhook(outer) {
      await callUntil(outer, 'deleteWebhook', (signal) =>
        telegram.callApi('deleteWebhook', {}, within(signal)),
      )
    },
    async setMyCommands(commands, outer) {
      await callUntil(outer, 'setMyCommands', (signal) =>
        telegram.callApi('setMyCommands', { commands }, within(signal)),
      )
    },
    async sendMessage(message) {
      const sent = await call('sendMessage', (signal) =>
        telegram.callApi('sendMessage', payloadOf(message), within(signal)),
      )
      return sent.message_id
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
      call('download', async (signal) => {
        const response = await fetch(new URL(`./file/bot${token}/${path}`, root), { signal })
        const refusal = { error_code: response.status, description: 'the file was not given' }
        if (!response.ok) throw new ApiFailure('download', refusal)
        return readAtMost(response, limit)
      }),
  }
}

type CallOptions = NonNullable<Parameters<Telegram['callApi']>[2]>

/** telegraf's types know only the signals of an older library; Node's own work the same. */
function within(signal: AbortSignal): CallOptions {
  return isSignal(signal) ? { signal } : {}
}

function isSignal(signal: unknown): signal is NonNullable<CallOptions['signal']> {
  return signal instanceof AbortSignal
}

function payloadOf({ chatId, text, keyboard, silent }: TextMessage) {
  return {
    chat_id: chatId,
    text,
    // No parse mode: people's text is data and cannot break formatting.
    link_preview_options: { is_disabled: true },
    disable_notification: silent,
    ...(keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard } } : {}),
  }
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    // Leaving the loop cancels the download.
    if (length > limit) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
