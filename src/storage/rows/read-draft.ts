import { type Draft, draftSchema } from '../../routing/index.ts'

/** A draft as both Prisma and our own SQL give it. */
export interface DraftRow {
  id: number
  officer: string
  inquiry: string
  referral: number
  content: unknown
  status: string
  chatId: bigint
  threadId: number | null
  sourceMessageId: bigint | null
  note: string | null
  albumId: string | null
  createdAt: Date
}

export function readDraft(row: DraftRow): Draft {
  return draftSchema.parse({
    ...row,
    chatId: Number(row.chatId),
    sourceMessageId: row.sourceMessageId === null ? null : Number(row.sourceMessageId),
  })
}
