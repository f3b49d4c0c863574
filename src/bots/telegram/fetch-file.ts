import { type MediaReference, RetryLater, Unreachable } from '../../routing/index.ts'
import { ApiFailure } from '../api-failure.ts'
import { PlatformAway } from '../platform-away.ts'
import { toChannelError } from './to-channel-error.ts'
import type { TelegramClient } from './telegram-client.ts'

/** What bots may download, and what an attachment may weigh: 20 MB (https://core.telegram.org/bots/api#getfile). */
export const FILE_LIMIT_BYTES = 20_000_000

/**
 * The bytes of a file that a citizen sent. Throws `Unreachable` when they can't be had, `RetryLater` where Telegram said
 * when to ask again, and `PlatformAway` for everything else that went wrong between Telegram and us.
 */
export async function fetchFile(
  client: Pick<TelegramClient, 'getFilePath' | 'download'>,
  media: MediaReference,
): Promise<Uint8Array> {
  const tooLarge = () => new Unreachable('rejected', 'The file is larger than 20 MB')
  if (media.size !== null && media.size > FILE_LIMIT_BYTES) throw tooLarge()
  const path = await asking(() => client.getFilePath(media.handle))
  if (path === undefined) throw new Unreachable('gone', 'Telegram gives no path for the file')
  const content = await asking(() => client.download(path, FILE_LIMIT_BYTES).catch(goneWhenNotFound))
  if (content === null) throw tooLarge()
  return content
}

async function asking<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const thrown = toChannelError(error)
    if (thrown instanceof Unreachable || thrown instanceof RetryLater) throw thrown
    throw new PlatformAway('The platform could not be asked for a file', { cause: thrown })
  }
}

/** `getFile` took the token a moment ago, so it is the file that isn't there. */
function goneWhenNotFound(error: unknown): never {
  if (error instanceof ApiFailure && error.code === 404)
    throw new Unreachable('gone', 'Telegram no longer has the file', { cause: error })
  throw error
}
