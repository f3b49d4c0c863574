import { type MediaReference, Unreachable } from '../../routing/index.ts'
import { PlatformAway } from '../platform-away.ts'
import type { WhatsappClient } from './whatsapp-client.ts'

/** What an attachment may weigh, as on every channel. */
const FILE_LIMIT_BYTES = 20_000_000

/** Direction, chat, message: as the page calls a message. */
const HANDLE = /^(?:true|false)_[^_]+@[^_]+_[^_]+/

/**
 * The bytes of a file that a citizen sent. Throws `Unreachable` when they can't be had, `PlatformAway` while the page isn't
 * there to be asked.
 */
export async function fetchFile(
  client: () => Promise<Pick<WhatsappClient, 'download'>>,
  { handle, size }: MediaReference,
): Promise<Uint8Array> {
  const tooLarge = () => new Unreachable('rejected', 'The file is larger than 20 MB')
  if (size !== null && size > FILE_LIMIT_BYTES) throw tooLarge()
  if (!HANDLE.test(handle)) throw new Unreachable('gone', 'This is no file of WhatsApp')
  const content = await download(client, handle)
  if (content === null) throw new Unreachable('gone', 'WhatsApp no longer has the file')
  if (content.byteLength > FILE_LIMIT_BYTES) throw tooLarge()
  return content
}

async function download(client: () => Promise<Pick<WhatsappClient, 'download'>>, handle: string) {
  try {
    return await (await client()).download(handle)
  } catch (error) {
    throw new PlatformAway('WhatsApp could not be asked for a file', { cause: error })
  }
}
