import {
  type Arrival,
  type AttachmentId,
  type AttachmentStore,
  type Channel,
  type Clock,
  type Ignored,
  type InboxRow,
  type Incoming,
  type MediaReference,
  Unreachable,
} from '../../routing/index.ts'
import { ApiFailure } from '../api-failure.ts'
import { decodeChoice } from '../choice.ts'
import type { Log } from '../log.ts'
import { PlatformAway } from '../platform-away.ts'

/**
 * How often the platform may answer that it can't give a file before we go on without it: about two minutes, with the
 * pauses of whoever tries again. As long as it doesn't answer at all, nothing is given up.
 */
const FILE_ATTEMPTS = 12

interface Dependencies {
  channel: Pick<Channel, 'fetch' | 'acknowledge'>
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
  const { channel, attachments, clock, log, fileAttempts = FILE_ATTEMPTS } = deps
  /** How often the platform refused a file of this row in this life of the process. */
  const refusals = new Map<bigint, number>()

  async function fetchAll(row: InboxRow, media: MediaReference[]) {
    const kept: AttachmentId[] = []
    for (const [index, one] of media.entries()) {
      const content = await fetchOne(row, one)
      if (content) kept.push(await attachments.keep(row.id, index, one, content, clock.now()))
    }
    refusals.delete(row.id)
    return { attachments: kept, missingFiles: media.length - kept.length }
  }

  /** Null when it will not come: the words are worth more than the file, and go on without it. */
  async function fetchOne(row: InboxRow, media: MediaReference): Promise<Uint8Array | null> {
    try {
      return await channel.fetch(media)
    } catch (error) {
      if (!isGone(row, error)) throw error
      log.warn(
        { row: String(row.id), err: error },
        'A file could not be fetched; its message goes on without it',
      )
      return null
    }
  }

  function isGone(row: InboxRow, error: unknown): boolean {
    if (error instanceof Unreachable) return true
    if (!(error instanceof PlatformAway && error.cause instanceof ApiFailure)) return false
    const refused = (refusals.get(row.id) ?? 0) + 1
    refusals.set(row.id, refused)
    return refused >= fileAttempts
  }

  return async (row, incoming) => {
    switch (incoming.type) {
      case 'ignored':
        log.info({ row: String(row.id), reason: incoming.reason }, 'An update was ignored on purpose')
        return null
      case 'choice':
        void channel.acknowledge?.(incoming.pressId)
        return { type: 'choice', address: incoming.address, choice: decodeChoice(incoming.value) }
      case 'message':
        return { ...incoming, ...(await fetchAll(row, incoming.media)) }
      default:
        return incoming
    }
  }
}
