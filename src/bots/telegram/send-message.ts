import type { AttachmentId, Outgoing, Sent, Views } from '../../routing/index.ts'
import { Unreachable } from '../../routing/index.ts'
import { groupFiles } from '../group-files.ts'
import { splitBold } from '../split-bold.ts'
import { CITIZEN_TEXT_LIMIT } from '../split-text.ts'
import { type LoadedFile, sendGroup } from './send-group.ts'
import type { KeyboardButton, TelegramClient } from './telegram-client.ts'
import { toChannelError } from './to-channel-error.ts'

/** Labels up to this length stand two in a row without being cut on a narrow phone. */
const SHORT_LABEL = 14

interface Dependencies {
  client: Pick<TelegramClient, 'sendMessage' | 'sendFiles'>
  /** The bytes of a file that goes along; null when nobody has them any more. */
  attachment: Views['attachment']
}

interface Progress {
  /** What was being sent. */
  key: string
  sent: number
  messageId: number
  missing: AttachmentId[]
}

/**
 * Sends one message, in as many parts as its length needs, the choices under the last, its files behind. When a part fails,
 * the same message sent again goes on with that part: nobody reads the beginning twice.
 */
export function createMessageSender({ client, attachment }: Dependencies) {
  const begun = new Map<string, Progress>()

  async function stepsOf(chatId: number, message: Outgoing): Promise<((to: Progress) => Promise<void>)[]> {
    const silent = message.silent ?? false
    const parts = splitBold(message, CITIZEN_TEXT_LIMIT)
    const { files, missing } = await load(message.attachments ?? [])
    return [
      ...parts.map(({ text, bold }, index) => async (progress: Progress) => {
        const keyboard = index === parts.length - 1 ? keyboardOf(message) : []
        progress.messageId = await client.sendMessage({ chatId, text, bold, keyboard, silent })
      }),
      ...(message.documents ?? []).map(({ fileName, content }) => async () => {
        await client.sendFiles({ chatId, files: [{ kind: 'document', fileName, content }], silent })
      }),
      ...groupFiles(files).map((group) => async (progress: Progress) => {
        progress.missing.push(...(await sendGroup(client, chatId, group, silent)))
      }),
      async (progress) => void progress.missing.push(...missing),
      async ({ missing: all }) => {
        const text = message.ifFilesMissing
        if (all.length > 0 && text !== undefined)
          await client.sendMessage({ chatId, text, keyboard: [], silent })
      },
    ]
  }

  async function load(ids: AttachmentId[]): Promise<{ files: LoadedFile[]; missing: AttachmentId[] }> {
    const files: LoadedFile[] = []
    const missing: AttachmentId[] = []
    for (const id of ids) {
      const file = await attachment(id)
      if (file) files.push(file)
      else missing.push(id)
    }
    return { files, missing }
  }

  return async (address: string, message: Outgoing): Promise<Sent> => {
    const key = [message.text, ...(message.attachments ?? [])].join('\0')
    // Without its files nothing is tried, and what was begun stays so.
    const steps = await stepsOf(chatIdOf(address), message)
    const earlier = begun.get(address)
    begun.delete(address)
    const fresh = { key, sent: 0, messageId: 0, missing: [] }
    const progress: Progress = earlier?.key === key ? earlier : fresh
    try {
      for (const step of steps.slice(progress.sent)) {
        await step(progress)
        progress.sent += 1
      }
    } catch (error) {
      const thrown = toChannelError(error)
      if (progress.sent > 0 && !(thrown instanceof Unreachable)) begun.set(address, progress)
      throw thrown
    }
    const { messageId, missing } = progress
    return { address, messageId: String(messageId), ...(missing.length > 0 ? { missing } : {}) }
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
