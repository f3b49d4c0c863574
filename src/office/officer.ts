import { z } from 'zod'
import { decreeSchema } from './decree.ts'
import { type InstansiId, instansiIdSchema, officerIdSchema, TRIAGE } from './ids.ts'

/**
 * What an appointed person may do (Malinau 60/2017 articles 9d and 10): a *petugas* answers, a *pejabat* also
 * approves, *Diskominfo* supervises all and sorts what nobody owns.
 */
export const roleSchema = z.enum(['petugas', 'pejabat', 'diskominfo'])
export type Role = z.infer<typeof roleSchema>

export const officerSchema = z.object({
  id: officerIdSchema,
  /** The Telegram account that speaks for the officer; never shown to a citizen. */
  telegramId: z.int().positive(),
  /** How colleagues know the person; never shown to a citizen (*keterwakilan*). */
  name: z.string().min(1),
  instansi: instansiIdSchema,
  role: roleSchema,
  decree: decreeSchema.nullable(),
  validFrom: z.date(),
  /** The end of the decree, or of the appointment where that is earlier; null: until revoked. */
  validUntil: z.date().nullable(),
})
export type Officer = z.infer<typeof officerSchema>

/** Is the appointment in force at this moment? */
export function isActive(officer: Officer, now: Date): boolean {
  return officer.validFrom <= now && (officer.validUntil === null || now < officer.validUntil)
}

/**
 * May this officer act on a question that this desk holds? Officers touch only their own *instansi*'s referrals;
 * *Diskominfo*'s admins sit at the triage desk (invariant 8).
 */
export function maySitAt(officer: Officer, desk: InstansiId): boolean {
  return officer.instansi === desk || (officer.role === 'diskominfo' && desk === TRIAGE)
}

/** Does this officer watch over all *instansi*? Everybody of *Diskominfo* does (Malinau 60/2017 article 17). */
export function supervises(officer: Officer): boolean {
  return officer.instansi === TRIAGE || officer.role === 'diskominfo'
}

/** May this officer read a case that these desks have or had? */
export function mayRead(officer: Officer, desks: readonly InstansiId[]): boolean {
  return supervises(officer) || desks.includes(officer.instansi)
}

/** May this officer propose this *instansi*'s answer as an FAQ entry? Its own officers and everybody of *Diskominfo*. */
export function mayPropose(officer: Officer, owner: InstansiId): boolean {
  return officer.instansi === owner || officer.instansi === TRIAGE || officer.role === 'diskominfo'
}

/**
 * May this officer approve what is published in this *instansi*'s name? Its *pejabat*, and those of *Diskominfo* who
 * supervise (Malinau 60/2017 article 10); never a *petugas*.
 */
export function mayApprove(officer: Officer, owner: InstansiId): boolean {
  if (officer.role === 'diskominfo') return true
  return officer.role === 'pejabat' && (officer.instansi === owner || officer.instansi === TRIAGE)
}
