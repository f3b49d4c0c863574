import { z } from 'zod'

/** By what an update is told apart, and whose it is. */
export interface UpdateKey {
  updateId: number
  /** The chat that it belongs to; updates of one conversation are kept and handled in order. */
  conversation: string
}

const placeSchema = z.object({ id: z.int() })
const subjectSchema = z.looseObject({
  chat: placeSchema.optional().catch(undefined),
  message: z.looseObject({ chat: placeSchema }).optional().catch(undefined),
  from: placeSchema.optional().catch(undefined),
  user: placeSchema.optional().catch(undefined),
})
const updateSchema = z.looseObject({ update_id: z.int() })

/**
 * The key of a raw update of any kind, known or not; null when it isn't an update at all (no `update_id`). Updates that
 * belong to no chat share the conversation `none`.
 */
export function updateKey(raw: unknown): UpdateKey | null {
  const update = updateSchema.safeParse(raw)
  if (!update.success) return null
  const { update_id: updateId, ...kinds } = update.data
  for (const kind of Object.values(kinds)) {
    const subject = subjectSchema.safeParse(kind)
    if (!subject.success) continue
    const { chat, message, from, user } = subject.data
    const id = (chat ?? message?.chat ?? from ?? user)?.id
    if (id !== undefined) return { updateId, conversation: String(id) }
  }
  return { updateId, conversation: 'none' }
}
