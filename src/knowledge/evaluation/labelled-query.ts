import { z } from 'zod'

const ids = z.array(z.string()).optional()
const remark = z.string().nullish()

/** A message whose right answer somebody has written down. Further fields are ignored. */
export const labelledQuerySchema = z.object({
  id: z.string().trim().min(1),
  /** The message as it was typed; may be empty, as real ones are. */
  text: z.string(),
  /** The entry that answers it (for routing: the instansi that owns it); null where there is none. */
  faqId: z.string().nullable(),
  /** In whose voice it is written; figures are broken down by it. */
  style: remark,
  /** Every right one; missing means `faqId` alone. */
  accept: ids,
  /** Entries that would do no harm as an answer though they are not the right one. */
  tolerable: ids,
  /** Why nothing answers it. */
  oos: remark,
  kind: remark,
  /** Whose matter it is when it is not the local government's. */
  authority: remark,
})

export type LabelledQuery = z.infer<typeof labelledQuerySchema>

/** Every right id of a query; empty where nothing answers it. */
export function acceptedOf({ accept, faqId }: LabelledQuery): string[] {
  if (accept !== undefined && accept.length > 0) return accept
  return faqId === null ? [] : [faqId]
}
