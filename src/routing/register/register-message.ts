import { z } from 'zod'
import { officerIdSchema } from '../../office/index.ts'
import { registerChangeIdSchema } from './register-change.ts'

/** Short sentences about the register, among the notices to officers. */
export const registerNotices = [
  'decree-expired',
  'removed-from-register',
  'renewed',
  'last-admin',
  'officer-unknown',
  'officer-gone',
  'officer-moved',
  'register-usage',
  'register-day-unclear',
  'register-instansi-unknown',
  'register-needs-decree',
  'register-has-no-decree',
  'register-ends-too-early',
  'register-already-over',
  'register-no-change',
] as const

/** What officers are owed about the register; names and days are loaded when it is sent. */
export const registerMessageSchemas = [
  /** These decrees end soon. `to`: the one officer whose it is, a *pejabat* of the *instansi*, or *Diskominfo*. */
  z.object({
    type: z.literal('decrees-end'),
    to: z.enum(['officer', 'pejabat', 'diskominfo']),
    officers: z.array(officerIdSchema).min(1),
  }),
  /** Who is in it. `page` counts from 0; absent: a new list, else in the place of what was there. */
  z.object({ type: z.literal('register'), page: z.int().nonnegative().optional() }),
  /** One of them, by number, in the place of the list. */
  z.object({ type: z.literal('registered-officer'), number: z.int().positive(), again: z.boolean() }),
  /** What is to be confirmed, and what came of it. `again`: in the place of the question. */
  z.object({ type: z.literal('register-change'), change: registerChangeIdSchema, again: z.boolean() }),
] as const
