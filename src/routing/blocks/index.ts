export {
  BLOCK_DAYS,
  type Block,
  type BlockDays,
  blockDaysSchema,
  blockIdSchema,
  type BlockReason,
  blockReasonSchema,
  blockSchema,
} from './block.ts'
export { blockAuthor, liftBlock } from './block-author.ts'
