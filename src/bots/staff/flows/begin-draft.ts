import type { Draft, DraftContent, DraftId } from '../../../routing/index.ts'
import type { OfficerScene } from '../scene.ts'

/** What this officer is about to do with a case, kept where it was begun; nothing happens before it is confirmed. */
export function beginDraft(
  { tx, officer, place, now }: OfficerScene,
  { inquiry, referral }: Pick<Draft, 'inquiry' | 'referral'>,
  content: DraftContent,
  // What a button begins has no words of the officer's yet.
  source: Pick<Draft, 'sourceMessageId' | 'albumId'> = { sourceMessageId: null },
): Promise<DraftId> {
  const { chatId, threadId } = place
  const about = { officer: officer.id, inquiry, referral, content }
  return tx.createDraft({ ...about, status: 'open', chatId, threadId, createdAt: now, ...source })
}
