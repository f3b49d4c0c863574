export type { Desk } from './desk.ts'
export { type InstansiId, instansiIdSchema, type OfficerId, officerIdSchema, TRIAGE } from './ids.ts'
export { type Instansi, instansiSchema } from './instansi.ts'
export {
  hashInvitationCode,
  INVITATION_LASTS_MS,
  type Invitation,
  invitationSchema,
  newInvitationCode,
} from './invitation.ts'
export {
  type Decree,
  decreeSchema,
  isActive,
  maySitAt,
  type Officer,
  officerSchema,
  type Role,
  roleSchema,
} from './officer.ts'
