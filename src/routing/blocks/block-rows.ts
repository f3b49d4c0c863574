import type { OfficerId } from '../../office/index.ts'
import type { PersonId } from '../ids.ts'
import type { Block, BlockId } from './block.ts'

/** The part of a transaction that keeps whose messages don't reach the desks for a while. */
export interface BlockRows {
  /** The block of this person that is in force; null: there is none. */
  blockOf(person: PersonId, now: Date): Promise<Block | null>
  /** All that are in force, the one that ends first in front. */
  blocksInForce(now: Date): Promise<Block[]>
  addBlock(block: Omit<Block, 'id' | 'ticket'>): Promise<BlockId>
  /** Ends it before its time. `by` null: on the command line. Null when it is over already. */
  liftBlock(id: BlockId, by: OfficerId | null, now: Date): Promise<Block | null>
}
