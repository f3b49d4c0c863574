import type { DraftRow } from '../rows/read-draft.ts'

interface Found extends Omit<DraftRow, 'officer' | 'inquiry'> {
  officerId: string
  inquiryId: string
}

export function toDraftRow(found: Found): DraftRow {
  const {
    id,
    officerId,
    inquiryId,
    referral,
    content,
    status,
    chatId,
    threadId,
    sourceMessageId,
    note,
    albumId,
    createdAt,
  } = found
  const ids = { id, officer: officerId, inquiry: inquiryId, referral }
  return { ...ids, content, status, chatId, threadId, sourceMessageId, note, albumId, createdAt }
}
