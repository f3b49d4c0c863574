import {
  type AttachmentId,
  type AttachmentStore,
  type Clock,
  type MediaReference,
  Unreachable,
} from '../routing/index.ts'
import { ApiFailure } from './api-failure.ts'
import type { Log } from './log.ts'
import { PlatformAway } from './platform-away.ts'

/**
 * How often the platform may answer that it can't give a file before we go on without it: about two minutes, with the
 * pauses of whoever tries again. As long as it doesn't answer at all, nothing is given up.
 */
const FILE_ATTEMPTS = 12

interface Dependencies {
  /** The bytes of one file; throws as `Channel.fetch` does. */
  fetch(media: MediaReference): Promise<Uint8Array>
  attachments: AttachmentStore
  clock: Clock
  log: Log
  /** Default 12. */
  fileAttempts?: number
}

/** What became of each file, in the order in which they were asked for; `bytes`: what came. Null: it will not come. */
export type Fetched = { id: AttachmentId; bytes: number } | null

/**
 * Fetches the files of an inbox row and keeps them, before anything is decided. Rejects with `PlatformAway` or `RetryLater`
 * while they may still come.
 */
export function createFileFetcher(deps: Dependencies) {
  const { attachments, clock, log, fileAttempts = FILE_ATTEMPTS } = deps
  /** How often the platform refused a file of this row in this life of the process. */
  const refusals = new Map<bigint, number>()

  /** Null when it will not come: the words are worth more than the file, and go on without it. */
  async function fetchOne(row: bigint, media: MediaReference): Promise<Uint8Array | null> {
    try {
      return await deps.fetch(media)
    } catch (error) {
      if (!isGone(row, error)) throw error
      log.warn(
        { row: String(row), err: error },
        'A file could not be fetched; its message goes on without it',
      )
      return null
    }
  }

  function isGone(row: bigint, error: unknown): boolean {
    if (error instanceof Unreachable) return true
    if (!(error instanceof PlatformAway && error.cause instanceof ApiFailure)) return false
    const refused = (refusals.get(row) ?? 0) + 1
    refusals.set(row, refused)
    return refused >= fileAttempts
  }

  return async (row: bigint, media: readonly MediaReference[]): Promise<Fetched[]> => {
    const fetched: Fetched[] = []
    for (const [index, one] of media.entries()) {
      const content = await fetchOne(row, one)
      const id = content && (await attachments.keep(row, index, one, content, clock.now()))
      fetched.push(content && id ? { id, bytes: content.byteLength } : null)
    }
    refusals.delete(row)
    return fetched
  }
}
