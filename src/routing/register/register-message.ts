import { z } from 'zod'
import { officerIdSchema } from '../../office/index.ts'

/** What officers are owed about the register; names and days are loaded when it is sent. */
export const registerMessageSchemas = [
  /** These decrees end soon. `to`: the one officer whose it is, a *pejabat* of the *instansi*, or *Diskominfo*. */
  z.object({
    type: z.literal('decrees-end'),
    to: z.enum(['officer', 'pejabat', 'diskominfo']),
    officers: z.array(officerIdSchema).min(1),
  }),
] as const
