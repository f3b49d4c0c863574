import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { proposalSchema } from '../proposals/proposal.ts'
import { deskSchema } from './unlink-desk.ts'

/** What an *instansi* had when it was closed, and where it went. */
export const closingSchema = z.object({
  /** Its successor; null: none. */
  into: instansiIdSchema.nullable(),
  desk: deskSchema.nullable(),
  /** As they were; `version`: the successor's, or the one that was retired. */
  entries: z.array(
    proposalSchema.shape.content.extend({
      id: z.string(),
      version: z.int(),
      instansi: instansiIdSchema,
      phrasings: z.array(z.string()),
    }),
  ),
})
export type Closing = z.infer<typeof closingSchema>

/** What it is found by. */
export const closingSubject = (id: string) => `closing/${id}`
