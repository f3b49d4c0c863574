import type { Channel, Views } from '../../routing/index.ts'
import { Unreachable } from '../../routing/index.ts'
import { ApiFailure } from '../api-failure.ts'
import type { Log } from '../log.ts'
import type { UpdateKind } from '../poll-updates.ts'
import { createIntake, type IntakeMode } from '../update-intake.ts'
import { fetchFile } from './fetch-file.ts'
import type { Me } from './read-group.ts'
import { readUpdate } from './read-update.ts'
import { chatIdOf, createMessageSender, keyboardOf } from './send-message.ts'
import { createTelegramClient } from './telegram-client.ts'
import { toChannelError } from './to-channel-error.ts'
import { withoutNames } from './without-names.ts'

const UPDATE_KINDS: readonly UpdateKind[] = ['message', 'edited_message', 'callback_query', 'my_chat_member']

interface Dependencies {
  token: string
  /** Such as `https://api.telegram.org`. */
  apiRoot: string
  mode: IntakeMode
  /** What Telegram offers when a citizen types "/": in apps of that language (ISO 639-1), null in all others. */
  commands: { language: string | null; commands: { command: string; description: string }[] }[]
  /** The files that messages bring along. */
  attachment: Views['attachment']
  /** The token is refused: the bot is deaf and mute until somebody mends it. Called once at most. */
  onFatal(error: Error): void
  log: Log
}

/** The citizens' Telegram bot, and where its webhook's requests go (404 while it polls, 503 while it isn't started). */
export interface TelegramChannel extends Channel {
  receive(request: Request): Promise<Response>
}

/** The citizens' way in over Telegram: in private, as plain text with buttons. A group only hears where that is. */
export function createTelegramChannel({
  token,
  apiRoot,
  mode,
  commands,
  attachment,
  onFatal,
  log,
}: Dependencies): TelegramChannel {
  const client = createTelegramClient({ token, apiRoot })
  const send = createMessageSender({ client, attachment })
  // A token begins with the bot's id.
  const me: Me = { id: Number(token.split(':')[0]), username: null }
  const intake = createIntake({
    api: client,
    mode,
    kinds: UPDATE_KINDS,
    introductions: {
      async getMe(signal) {
        me.username = await client.getUsername(signal)
      },
      ...Object.fromEntries(
        commands.map(({ language, commands: offered }) => [
          language === null ? 'setMyCommands' : `setMyCommands ${language}`,
          (signal: AbortSignal) => client.setMyCommands(offered, language, signal),
        ]),
      ),
    },
    onFatal,
    log,
  })

  return {
    name: 'telegram',

    start: async (keep) =>
      intake.start((updates) => keep(updates.map((one) => ({ ...one, raw: withoutNames(one.raw) })))),
    receive: intake.receive,
    stop: intake.stop,
    read: (raw) => readUpdate(raw, me),
    fetch: (media) => fetchFile(client, media),
    send,

    async edit(sent, message) {
      const { text, bold, silent = false } = message
      const chatId = chatIdOf(sent.address)
      try {
        const keyboard = keyboardOf(message)
        const messageId = Number(sent.messageId)
        await client.editMessage({ chatId, messageId, text, ...(bold && { bold }), keyboard, silent })
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
  }
}
