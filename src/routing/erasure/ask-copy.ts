import type { Counter } from '../counter.ts'
import { say, sayNotice } from '../say.ts'

/** A copy may be long, and is the same again a minute later. */
const ONCE_IN_MS = 3_600_000

/** `/datasaya`: everything held of this person comes as files into this chat; put together when it is sent. */
export async function askCopy(counter: Counter): Promise<void> {
  const { tx, conversation, now } = counter
  const since = new Date(now.getTime() - ONCE_IN_MS)
  if (await tx.wasOwedSince(conversation.id, 'data-copy', since)) return sayNotice(counter, 'copy-recent')
  await say(counter, { type: 'data-copy', conversation: conversation.id })
}
