import { z } from 'zod'
import { decreeSchema } from './decree.ts'
import { instansiIdSchema, TRIAGE } from './ids.ts'
import { roleSchema } from './officer.ts'
import { hashOneTimeCode, newOneTimeCode } from './one-time-code.ts'

/** An invitation can be used once, within this time (milliseconds). */
export const INVITATION_LASTS_MS = 24 * 3_600_000

/** To whom an invitation is given. Officers need an *instansi* and a decree; *Diskominfo*'s admins sit at the triage desk. */
export const invitationSchema = z.discriminatedUnion('role', [
  z.object({
    role: roleSchema.extract(['petugas', 'pejabat']),
    instansi: instansiIdSchema,
    decree: decreeSchema,
  }),
  z.object({
    role: roleSchema.extract(['diskominfo']),
    instansi: instansiIdSchema.default(TRIAGE),
    decree: decreeSchema.nullable().default(null),
  }),
])
export type Invitation = z.infer<typeof invitationSchema>

export const newInvitationCode = newOneTimeCode

/** What is stored of an invitation's code. */
export function hashInvitationCode(code: string): string {
  return hashOneTimeCode('invitation', code)
}
