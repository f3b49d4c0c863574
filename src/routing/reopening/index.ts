export { mayReopen } from './decide-reopening.ts'
export { type ReopenReason, TAPPED_REASONS, type TappedReason } from './reopen-reason.ts'
