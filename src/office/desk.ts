import type { InstansiId } from './ids.ts'

/** Where the officers of one *instansi* sit: a Telegram group, or one topic of a forum. */
export interface Desk {
  instansi: InstansiId
  chatId: number
  /** The forum topic; null for a whole group. */
  threadId: number | null
}
