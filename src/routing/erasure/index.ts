export { createErasureRound, type Erasures } from './mind-erasures.ts'
export { createRetention } from './retain.ts'
export {
  ASKING_MS,
  type Erasure,
  type ErasureId,
  erasureIdSchema,
  type ErasureVerb,
  erasureVerbSchema,
} from './erasure.ts'
export type { PersonalCopy } from './personal-copy.ts'
export type { ErasureRows, ShownMessage } from './erasure-rows.ts'
