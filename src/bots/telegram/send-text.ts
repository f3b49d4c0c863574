import type { Outgoing, Sent } from '../../routing/index.ts'
import { Unreachable } from '../../routing/index.ts'
import { splitText, TELEGRAM_TEXT_LIMIT } from '../split-text.ts'
import type { KeyboardButton, TelegramClient } from './telegram-client.ts'
import { toChannelError } from './to-channel-error.ts'

/** Labels up to this length stand two in a row without being cut on a narrow phone. */
const SHORT_LABEL = 14

/**
 * Sends one message, in as many parts as its length needs, the choices under the last. When a part fails, the same
 * message sent again goes on with that part: nobody reads the beginning twice.
 */
export function createTextSender(client: Pick<TelegramClient, 'sendMessage'>) {
  const begun = new Map<string, { text: string; sent: number }>()

  return async (address: string, message: Outgoing): Promise<Sent> => {
    if (message.attachments !== undefined && message.attachments.length > 0)
      throw new Unreachable('rejected', 'Files are not sent to citizens')
    const parts = splitText(message.text, TELEGRAM_TEXT_LIMIT)
    const earlier = begun.get(address)
    begun.delete(address)
    let done = earlier?.text === message.text ? earlier.sent : 0
    let messageId = 0
    try {
      for (const text of parts.slice(done)) {
        const keyboard = done === parts.length - 1 ? keyboardOf(message) : []
        const silent = message.silent ?? false
        messageId = await client.sendMessage({ chatId: chatIdOf(address), text, keyboard, silent })
        done += 1
      }
    } catch (error) {
      const thrown = toChannelError(error)
      if (done > 0 && !(thrown instanceof Unreachable)) begun.set(address, { text: message.text, sent: done })
      throw thrown
    }
    return { address, messageId: String(messageId) }
  }
}

/** An address of ours as Telegram's number. */
export function chatIdOf(address: string): number {
  const chatId = Number(address)
  if (!Number.isSafeInteger(chatId)) throw new Unreachable('gone', 'This is no address of Telegram')
  return chatId
}

/** One button per row, or two where all of them are short. */
export function keyboardOf({ choices = [] }: Outgoing): KeyboardButton[][] {
  const buttons = choices.map(({ label, value }) => ({ text: label, callback_data: value }))
  if (buttons.some(({ text }) => text.length > SHORT_LABEL)) return buttons.map((button) => [button])
  return buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []))
}
