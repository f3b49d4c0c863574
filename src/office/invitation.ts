import { createHash, randomInt } from 'node:crypto'
import { z } from 'zod'
import { decreeSchema } from './decree.ts'
import { instansiIdSchema, TRIAGE } from './ids.ts'
import { roleSchema } from './officer.ts'

/** An invitation can be used once, within this time (milliseconds). */
export const INVITATION_LASTS_MS = 24 * 3_600_000

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 12

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

/** A new one-time code, 60 random bits, shown in groups of four: `7K3F-9QXA-2M4T`. Only its hash is stored. */
export function newInvitationCode(): string {
  const characters = Array.from({ length: CODE_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)))
  return [0, 4, 8].map((start) => characters.slice(start, start + 4).join('')).join('-')
}

/** What is stored of a code. Hyphens, spaces and case don't matter; I, L and O are read as 1, 1 and 0. */
export function hashInvitationCode(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0')
  return createHash('sha256').update(`jawab24 invitation ${plain}`).digest('hex')
}
