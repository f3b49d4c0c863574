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

/** Characters: no label has more, with some courtesy. */
const LONGEST_CHOICE = 80

interface Dependencies {
  channel: Pick<Channel, 'fetch'>
  attachments: AttachmentStore
  clock: Clock
  log: Log
  /** What was offered. */
  offers: Pick<Offers, 'named'>
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

  /** The choice that these words name. */
  async function named({ address, text, media, quoted }: Extract<Incoming, { type: 'message' }>) {
    if (media.length > 0 || text === '' || text.length > LONGEST_CHOICE) return null
    return offers.named(address, text, quoted)
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
