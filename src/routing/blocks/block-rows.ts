import type { OfficerId } from '../../office/index.ts'
import type { ConversationId, PersonId } from '../ids.ts'
import type { Block, BlockId } from './block.ts'

/** The part of a transaction that keeps whose messages don't reach the desks for a while. */
export interface BlockRows {
  /** The block of this person that is in force; null: there is none. */
  blockOf(person: PersonId, now: Date): Promise<Block | null>
  /** Drops what waits to be said of a block, which is over; true: this conversation has heard of it since then. */
  toldOfBlock(conversation: ConversationId, since: Date): Promise<boolean>
  addBlock(block: Omit<Block, 'id' | 'ticket'>): Promise<BlockId>
  /** Ends it before its time. `by` null: on the command line. Null when it is over already. */
  liftBlock(id: BlockId, by: OfficerId | null, now: Date): Promise<Block | null>
}
