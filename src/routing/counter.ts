import type { Incoming } from './channel.ts'
import type { CitizenChoice } from './citizen-choice.ts'
import type { AttachmentId } from './ids.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { Rules } from './rules.ts'
import type { Conversation, FoundConversation } from './kept.ts'
import type { Transaction } from './transaction.ts'

/** What everything on the citizen's side works with inside of one transaction. */
export interface Counter {
  tx: Transaction
  conversation: FoundConversation
  knowledge: KnowledgeBase
  rules: Rules
  now: Date
  /** Those that we can be read in, each by its own name. */
  languages: readonly { code: string; name: string }[]
  /** Is this the first of an album's parts that is asked about? One answer is enough for ten pictures. */
  isFirstOfAlbum(albumId: string): boolean
}

/** As much of it as there is when the clock acts for the citizen. */
export type Settling = Pick<Counter, 'tx' | 'knowledge' | 'now' | 'rules'> & { conversation: Conversation }

/** A choice that was typed instead of pressed. */
export interface NamedChoice {
  choice: CitizenChoice
  offeredAt: Date
  /** The channel has no buttons: nobody could press it. */
  isOnlyWay: boolean
}

/** Something a citizen did, with its button already decoded and its files already fetched. */
export type Arrival =
  | (Extract<Incoming, { type: 'message' }> & {
      attachments: AttachmentId[]
      /** How many of its files could not be had. */
      missingFiles: number
      /** The choice that its words name, of what was offered last, and when that was; absent: none. */
      named?: NamedChoice | null
    })
  | Extract<Incoming, { type: 'edited' | 'deleted' | 'command' | 'reachability' | 'group' }>
  | { type: 'choice'; address: string; choice: CitizenChoice }
