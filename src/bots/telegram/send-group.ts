import { type Attachment, type AttachmentId, Unreachable } from '../../routing/index.ts'
import type { TelegramClient } from './telegram-client.ts'
import { toChannelError } from './to-channel-error.ts'

export type LoadedFile = Attachment & { content: Uint8Array }

/**
 * Sends files that belong into one album; gives those that Telegram refuses for good. What it won't show as a picture or
 * play, it still hands over as a document. Throws what concerns the chat and not the files.
 */
export async function sendGroup(
  client: Pick<TelegramClient, 'sendFiles'>,
  chatId: number,
  group: LoadedFile[],
  silent: boolean,
): Promise<AttachmentId[]> {
  try {
    await client.sendFiles({ chatId, files: group, silent })
    return []
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
  const refused: AttachmentId[] = []
  const [first, ...others] = group
  for (const one of others.length > 0 ? group : []) {
    refused.push(...(await sendGroup(client, chatId, [one], silent)))
  }
  if (others.length > 0 || !first) return refused
  if (first.kind === 'document') return [first.id]
  return sendGroup(client, chatId, [{ ...first, kind: 'document' }], silent)
}

function isRefusal(error: unknown): boolean {
  const meant = toChannelError(error)
  return meant instanceof Unreachable && meant.reason === 'rejected'
}
