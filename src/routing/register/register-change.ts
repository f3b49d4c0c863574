import { z } from 'zod'
import { decreeSchema, instansiIdSchema, officerIdSchema, roleSchema } from '../../office/index.ts'

/** What shall be otherwise; what isn't named stays. `until` alone is another last day of the decree that there is. */
export const officerChangeSchema = z.object({
  instansi: instansiIdSchema.optional(),
  role: roleSchema.optional(),
  /** Null: appointed without one, as *Diskominfo*'s admins may be. */
  decree: decreeSchema.nullable().optional(),
  until: z.iso.date().optional(),
})
export type OfficerChange = z.infer<typeof officerChangeSchema>

/** Changes are named in callback data (64 bytes at most), so their ids are small numbers. */
export const registerChangeIdSchema = z.int().positive().brand<'RegisterChangeId'>()
export type RegisterChangeId = z.infer<typeof registerChangeIdSchema>

/** A change of the register that an admin was asked to confirm. */
export const registerChangeSchema = z.object({
  id: registerChangeIdSchema,
  proposer: officerIdSchema,
  /** The appointment that it would change. */
  officer: officerIdSchema,
  /** Null: the officer is taken out of the register. */
  change: officerChangeSchema.nullable(),
  status: z.enum(['open', 'done', 'cancelled']),
})
export type RegisterChange = z.infer<typeof registerChangeSchema>
