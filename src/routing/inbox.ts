import type { ArrivedUpdate, MediaReference } from './channel.ts'
import type { AttachmentId } from './ids.ts'

/** An update that a platform was told we have. */
export interface InboxRow {
  id: bigint
  source: string
  conversation: string
  raw: unknown
  attempts: number
}

/** Rows of one conversation that the inbox tells of at a time: nobody's flood hides what others wrote. */
export const WAITING_OF_ONE = 50

export interface Inbox {
  /**
   * Stores these updates of one source before they are confirmed: all of them in one commit, or none. Ids follow their order.
   * Gives for each its row; null when it is there already (delivered again).
   */
  keep(source: string, updates: readonly ArrivedUpdate[], now: Date): Promise<({ id: bigint } | null)[]>
  /**
   * Rows of this source that are neither handled nor parked, oldest first, after the given id; of each conversation the first
   * `WAITING_OF_ONE` only.
   */
  waiting(source: string, after: bigint, limit: number): Promise<InboxRow[]>
  /** When rows of this source were handled since then, the earliest first. */
  treatedSince(source: string, since: Date): Promise<{ conversation: string; at: Date }[]>
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
