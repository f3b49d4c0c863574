import type { MediaReference } from './channel.ts'
import type { AttachmentId } from './ids.ts'

/** An update that a platform was told we have. */
export interface InboxRow {
  id: bigint
  source: string
  conversation: string
  raw: unknown
  attempts: number
}

export interface Inbox {
  /** Stores the update before it is confirmed; false when it is there already (delivered again). */
  keep(
    row: { source: string; updateId: string; conversation: string; raw: unknown },
    now: Date,
  ): Promise<{ id: bigint } | null>
  /** Rows of this source that are neither handled nor parked, oldest first, after the given id. */
  waiting(source: string, after: bigint, limit: number): Promise<InboxRow[]>
  /** Counts a failure; the fifth parks the row. Gives whether it is parked now. */
  failed(id: bigint, fault: string, now: Date): Promise<{ parked: boolean }>
  /** Forgets handled rows older than this; their keys are not needed any more. */
  purge(handledBefore: Date): Promise<number>
}

/** Files are stored before the decision, so that no network call holds a lock. */
export interface AttachmentStore {
  /** Keeps the bytes of a file of this inbox row; the same file of the same row is kept once. */
  keep(
    inboxId: bigint,
    index: number,
    media: MediaReference,
    content: Uint8Array,
    now: Date,
  ): Promise<AttachmentId>
}
