import { z } from 'zod'
import { inquiryIdSchema } from '../ids.ts'

/** What officers see of what a message is. */
export const inputMessageSchemas = [
  /** "Ubah jenis": the other kinds to choose from. */
  z.object({ type: z.literal('choose-kind'), inquiry: inquiryIdSchema }),
  /** "Saran diterapkan": asked once more, because its author will hear of it. */
  z.object({ type: z.literal('adopt-prompt'), inquiry: inquiryIdSchema }),
] as const

/** Short messages about it. */
export const inputNotices = ['already-noted', 'kind-changed', 'suggestion-adopted', 'input-left'] as const
