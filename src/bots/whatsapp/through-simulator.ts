import { Unreachable } from '../../routing/index.ts'
import { ApiFailure } from '../api-failure.ts'
import type { Log } from '../log.ts'
import { createPoller } from '../poll-updates.ts'
import { splitText, TELEGRAM_TEXT_LIMIT } from '../split-text.ts'
import { createTelegramClient } from '../telegram/telegram-client.ts'
import { PageFault } from './call-page.ts'
import { addressOf, fileIn, nameOf, readSimulated } from './read-simulated.ts'
import type { TakenMessage, WhatsappWay } from './whatsapp-client.ts'

/** In bytes, as on every channel. */
const FILE_LIMIT_BYTES = 20_000_000
/** The simulator takes what it answers. */
const TAKEN = 1

interface Given {
  /** Of the simulator's Bot API, in which the number is one more bot. */
  apiRoot: string
  token: string
  /** As the office's own number is shown, without "+". */
  number: string
  log: Log
}

/**
 * WhatsApp without WhatsApp and without a browser: the simulator's own wire in the browser's place. What is read and how it is
 * written is the channel's, as in earnest; links, acknowledgements and losses are not played.
 */
export function throughSimulator({ apiRoot, token, number, log }: Given): WhatsappWay {
  const wire = createTelegramClient({ token, apiRoot })

  return {
    session: { async prepare() {}, async forget() {} },
    async open(events) {
      const poller = createPoller({
        getUpdates: wire.getUpdates,
        deleteWebhook: wire.deleteWebhook,
        async keep(updates) {
          for (const { raw } of updates) {
            const told = readSimulated(raw)
            if (told.is === 'message') events.onMessage(told.raw)
            // The wire tells of real edits only, and not what stood there before.
            if (told.is === 'edited') events.onEdited(told.raw, { before: told.text, after: told.text })
            if (told.is === 'revoked') for (const gone of told.raws) events.onRevoked(gone)
          }
          // Only then is it confirmed: whatever ends us before, it comes again.
          await events.kept()
        },
        allowedUpdates: ['message', 'edited_message', 'deleted_business_messages'],
        onFatal: () => events.onLost('refused'),
        log,
      })

      return {
        async start() {
          poller.start()
          events.onReady(number)
        },
        state: async () => 'CONNECTED',
        sendText: (address, text) =>
          taking(address, async (chatId) => {
            let messageId = 0
            for (const part of splitText(text, TELEGRAM_TEXT_LIMIT))
              messageId = await wire.sendMessage({ chatId, text: part, keyboard: [], silent: false })
            return messageId
          }),
        sendFile: (address, file) =>
          taking(address, async (chatId) => {
            await wire.sendFiles({ chatId, files: [file], silent: false })
            // Nothing ever refers to it.
            return 0
          }),
        async editText(id, text) {
          const [chatId = 0, messageId = 0] = (id.split('_')[2] ?? '').split('-').map(Number)
          try {
            await wire.editMessage({ chatId, messageId, text, keyboard: [], silent: false })
            return true
          } catch (error) {
            if (!(error instanceof ApiFailure)) throw error
            return /message is not modified/i.test(error.description)
          }
        },
        acknowledged: async () => TAKEN,
        typing: (address) => wire.sendTyping(chatIdOf(address)),
        async download(handle) {
          const fileId = fileIn(handle)
          const path = fileId === null ? undefined : await wire.getFilePath(fileId)
          return path === undefined ? null : wire.download(path, FILE_LIMIT_BYTES)
        },
        namesOf: async (address) => [address],
        exists: async () => true,
        // Whoever never wrote is refused by the wire itself.
        hasHistory: async () => true,
        receivedSince: async () => [],
        logOut: async () => {},
        memory: async () => 0,
        end: poller.stop,
      }
    },
  }
}

/** Null: the person never wrote to this number, or is gone. */
async function taking(
  address: string,
  send: (chatId: number) => Promise<number>,
): Promise<TakenMessage | null> {
  const chatId = chatIdOf(address)
  try {
    return { id: `true_${addressOf(chatId)}_${nameOf(chatId, await send(chatId))}`, ack: TAKEN }
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error
    if (error.code === 403) return null
    throw error.code === 400 ? new PageFault('send', error) : error
  }
}

function chatIdOf(address: string): number {
  const chatId = Number(address.split('@')[0])
  if (!Number.isSafeInteger(chatId)) throw new Unreachable('gone', 'Nobody in the simulator has this address')
  return chatId
}
