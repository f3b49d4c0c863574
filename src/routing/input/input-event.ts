import { z } from 'zod'
import { instansiIdSchema, officerIdSchema } from '../../office/index.ts'
import { kindSchema } from '../kind.ts'

/** What happened to input, and to what a message is. */
export const inputEventSchemas = [
  /** Recorded as input that needs no answer. `by`: the desk's officer; null: at once, it concerned no *instansi*. */
  z.object({
    type: z.literal('noted'),
    by: z
      .object({
        officer: officerIdSchema,
        instansi: instansiIdSchema,
        heldMs: z.number().nonnegative(),
        totalMs: z.number().nonnegative(),
        pausedMs: z.number().nonnegative(),
        late: z.boolean(),
      })
      .nullable(),
  }),
  /** A suggestion was put into practice. */
  z.object({ type: z.literal('adopted'), instansi: instansiIdSchema, officer: officerIdSchema }),
  /** An officer said what the message really is. The last one holds. */
  z.object({
    type: z.literal('kind-corrected'),
    from: kindSchema,
    to: kindSchema,
    officer: officerIdSchema,
  }),
] as const
