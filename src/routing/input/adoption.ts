import { z } from 'zod'
import { officerIdSchema } from '../../office/index.ts'

/** A suggestion that the *instansi* has put into practice: who said so, and when. */
export const adoptionSchema = z.object({ officer: officerIdSchema, at: z.date() })
