import type {
  Arrival,
  AttachmentStore,
  Channel,
  Clock,
  Ignored,
  InboxRow,
  Incoming,
  MediaReference,
} from '../../routing/index.ts'
import { decodeChoice } from '../choice.ts'
import { createFileFetcher } from '../fetch-files.ts'
import type { Log } from '../log.ts'
import type { Offers } from '../offers.ts'
import { typedChoice } from './typed-choice.ts'

/** Characters: no label has more, with some courtesy. */
const LONGEST_CHOICE = 80

interface Dependencies {
  channel: Pick<Channel, 'fetch'>
  attachments: AttachmentStore
  clock: Clock
  log: Log
  /** What was offered with buttons; absent where the channel itself reads what is typed. */
  offers?: Pick<Offers, 'open'> | undefined
  /** Default 12. */
  fileAttempts?: number
}

/**
 * What an inbox row says that a citizen did, its files fetched and kept; null for what is ignored on purpose. Rejects
 * with `PlatformAway` or `RetryLater` while its files may still come.
 */
export function createArrivals(
  deps: Dependencies,
): (row: InboxRow, incoming: Incoming | Ignored) => Promise<Arrival | null> {
  const { channel, log, offers } = deps
  const fetchFiles = createFileFetcher({ ...deps, fetch: (media) => channel.fetch(media) })

  async function fetchAll(row: InboxRow, media: MediaReference[]) {
    const kept = (await fetchFiles(row.id, media)).flatMap((file) => file?.id ?? [])
    return { attachments: kept, missingFiles: media.length - kept.length }
  }

  /** The choice that these words name, of the last offer. */
  async function named({ address, text, media }: Extract<Incoming, { type: 'message' }>) {
    if (!offers || media.length > 0 || text === '' || text.length > LONGEST_CHOICE) return null
    const offer = await offers.open(address)
    const choice = offer && typedChoice(text, offer.choices)
    return choice ? { choice, offeredAt: offer.at } : null
  }

  return async (row, incoming) => {
    switch (incoming.type) {
      case 'ignored':
        log.info({ row: String(row.id), reason: incoming.reason }, 'An update was ignored on purpose')
        return null
      case 'choice':
        return { type: 'choice', address: incoming.address, choice: decodeChoice(incoming.value) }
      case 'message':
        return { ...incoming, ...(await fetchAll(row, incoming.media)), named: await named(incoming) }
      default:
        return incoming
    }
  }
}
