export {
  type ApprovalMode,
  approvalModeSchema,
  approvalSetting,
  NO_APPROVAL,
  readApprovalMode,
} from './approval-mode.ts'
export { type AnswerDraft, type Confirmed, confirmAnswer, mustWait } from './confirm-answer.ts'
export { releaseAnswer, sendBackAnswer } from './release-answer.ts'
export { type Turn, whoHolds } from './who-holds.ts'
export { deputiesOf, deputiesSetting, findReleasers, mayRelease } from './who-releases.ts'
