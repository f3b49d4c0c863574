import type { Channel } from '../../routing/index.ts'
import { Unreachable } from '../../routing/index.ts'
import { ApiFailure } from '../api-failure.ts'
import { keepTrying } from '../keep-trying.ts'
import type { Log } from '../log.ts'
import { createPoller, type Poller, type UpdateKind } from '../poll-updates.ts'
import type { UpdateKey } from '../update-key.ts'
import { createWebhook } from '../webhook.ts'
import { fetchFile } from './fetch-file.ts'
import { readUpdate } from './read-update.ts'
import { chatIdOf, createTextSender, keyboardOf } from './send-text.ts'
import { createTelegramClient } from './telegram-client.ts'
import { toChannelError } from './to-channel-error.ts'

const UPDATE_KINDS: readonly UpdateKind[] = ['message', 'edited_message', 'callback_query', 'my_chat_member']

interface Dependencies {
  token: string
  /** Such as `https://api.telegram.org`. */
  apiRoot: string
  mode: { type: 'polling' } | { type: 'webhook'; url: string; secret: string }
  /** What Telegram offers when a citizen types "/". */
  commands: { command: string; description: string }[]
  /** The token is refused: the bot is deaf and mute until somebody mends it. Called once at most. */
  onFatal(error: Error): void
  log: Log
}

/** The citizens' Telegram bot, and where its webhook's requests go (404 while it polls, 503 while it isn't started). */
export interface TelegramChannel extends Channel {
  receive(request: Request): Promise<Response>
}

/** The citizens' way in over Telegram. Private chats only; plain text with buttons. */
export function createTelegramChannel({
  token,
  apiRoot,
  mode,
  commands,
  onFatal,
  log,
}: Dependencies): TelegramChannel {
  const client = createTelegramClient({ token, apiRoot })
  const sendText = createTextSender(client)
  const stopping = new AbortController()
  const receiving = new Set<Promise<Response>>()
  let poller: Poller | null = null
  let webhook: ((request: Request) => Promise<Response>) | null = null
  let told = false

  function reportFatal(error: unknown): void {
    if (told) return
    told = true
    onFatal(error instanceof Error ? error : new Error('The bot ended', { cause: error }))
  }

  /** In the background: a start must not wait for Telegram. */
  function inBackground(what: string, work: () => Promise<unknown>): void {
    keepTrying(what, work, { signal: stopping.signal, log }).catch(reportFatal)
  }

  return {
    name: 'telegram',

    async start(keep) {
      const keepKey = ({ updateId, conversation, raw }: UpdateKey & { raw: unknown }) =>
        keep({ updateId: String(updateId), conversation, raw })
      inBackground('setMyCommands', () => client.setMyCommands(commands))
      if (mode.type === 'webhook') {
        webhook = createWebhook({ secret: mode.secret, keep: keepKey, log })
        inBackground('setWebhook', () => client.setWebhook(mode.url, mode.secret, UPDATE_KINDS))
        return
      }
      poller = createPoller({
        getUpdates: client.getUpdates,
        deleteWebhook: client.deleteWebhook,
        keep: keepKey,
        allowedUpdates: UPDATE_KINDS,
        onFatal: reportFatal,
        log,
      })
      poller.start()
    },

    async receive(request) {
      if (mode.type === 'polling') return new Response(null, { status: 404 })
      if (webhook === null || stopping.signal.aborted) return new Response(null, { status: 503 })
      const answer = webhook(request)
      receiving.add(answer)
      return answer.finally(() => receiving.delete(answer))
    },

    read: readUpdate,
    fetch: (media) => fetchFile(client, media),
    send: sendText,

    async edit(sent, message) {
      const { text, silent = false } = message
      const chatId = chatIdOf(sent.address)
      try {
        const keyboard = keyboardOf(message)
        await client.editMessage({ chatId, messageId: Number(sent.messageId), text, keyboard, silent })
      } catch (error) {
        // It shows what it should already.
        if (error instanceof ApiFailure && /message is not modified/i.test(error.description)) return
        throw toChannelError(error)
      }
    },

    async acknowledge(pressId, text) {
      await client.answerPress(pressId, text).catch((error: unknown) => {
        log.info({ err: error }, 'A press was not acknowledged')
      })
    },

    async typing(address) {
      try {
        await client.sendTyping(chatIdOf(address))
      } catch (error) {
        if (!(error instanceof Unreachable)) log.info({ err: error }, '"Typing" was not shown')
      }
    },

    async stop() {
      stopping.abort()
      await poller?.stop()
      await Promise.allSettled(receiving)
    },
  }
}
