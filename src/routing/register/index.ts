export { afterChange, changeOfficer } from './change-officer.ts'
export { confirmChange, proposeChange } from './confirm-change.ts'
export { inviteOfficer } from './invite-officer.ts'
export { createRegisterRound } from './mind-register.ts'
export type { Ended } from './end-rights.ts'
export {
  type OfficerChange,
  type RegisterChange,
  type RegisterChangeId,
  registerChangeIdSchema,
  registerChangeSchema,
} from './register-change.ts'
export { isRegisterRefusal, type RegisterRefusal, removeOfficer } from './remove-officer.ts'
export type { CodeHolders, RegisterRows } from './register-rows.ts'
export { takeInvitation } from './take-invitation.ts'
export { type OpenInvitation, withdrawInvitation } from './withdraw-invitation.ts'
