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

interface Dependencies {
  channel: Pick<Channel, 'fetch'>
  attachments: AttachmentStore
  clock: Clock
  log: Log
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
  const { channel, log } = deps
  const fetchFiles = createFileFetcher({ ...deps, fetch: (media) => channel.fetch(media) })

  async function fetchAll(row: InboxRow, media: MediaReference[]) {
    const kept = (await fetchFiles(row.id, media)).flatMap((file) => file?.id ?? [])
    return { attachments: kept, missingFiles: media.length - kept.length }
  }

  return async (row, incoming) => {
    switch (incoming.type) {
      case 'ignored':
        log.info({ row: String(row.id), reason: incoming.reason }, 'An update was ignored on purpose')
        return null
      case 'choice':
        return { type: 'choice', address: incoming.address, choice: decodeChoice(incoming.value) }
      case 'message':
        return { ...incoming, ...(await fetchAll(row, incoming.media)) }
      default:
        return incoming
    }
  }
}
