import { type MediaReference, RetryLater, Unreachable } from '../../routing/index.ts'
import { toChannelError } from './to-channel-error.ts'
import type { TelegramClient } from './telegram-client.ts'

/** What bots may download, and what an attachment may weigh: 20 MB (https://core.telegram.org/bots/api#getfile). */
export const FILE_LIMIT_BYTES = 20_000_000

/** The bytes of a file that a citizen sent. */
export async function fetchFile(
  client: Pick<TelegramClient, 'getFilePath' | 'download'>,
  media: MediaReference,
): Promise<Uint8Array> {
  const tooLarge = () => new Unreachable('rejected', 'The file is larger than 20 MB')
  if (media.size !== null && media.size > FILE_LIMIT_BYTES) throw tooLarge()
  try {
    const path = await client.getFilePath(media.handle)
    if (path === undefined) throw new Unreachable('gone', 'Telegram gives no path for the file')
    const content = await client.download(path, FILE_LIMIT_BYTES)
    if (content === null) throw tooLarge()
    return content
  } catch (error) {
    throw error instanceof Unreachable || error instanceof RetryLater ? error : toChannelError(error)
  }
}
