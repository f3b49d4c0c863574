import { type DraftId, draftIdSchema, type Transaction } from '../../routing/index.ts'
import { storable, storableJson } from '../connect/storable.ts'
import { type DraftRow, readDraft } from '../rows/read-draft.ts'
import type { Session } from './session.ts'

const CREATE = `INSERT INTO draft
  (officer_id, inquiry_id, referral, content, status, chat_id, thread_id, source_message_id, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`
const LOCK = `SELECT id, officer_id AS officer, inquiry_id AS inquiry, referral, content, status, chat_id AS "chatId",
  thread_id AS "threadId", source_message_id AS "sourceMessageId", note, created_at AS "createdAt"
  FROM draft WHERE id = $1 FOR UPDATE`
const BY_SOURCE =
  'SELECT id FROM draft WHERE chat_id = $1 AND source_message_id = $2 ORDER BY id DESC LIMIT 1'
const SAVE = `UPDATE draft SET content = coalesce($2, content), status = coalesce($3, status),
  source_message_id = coalesce($4::bigint, source_message_id), note = coalesce($5, note) WHERE id = $1`

type Part = Pick<Transaction, 'createDraft' | 'lockDraft' | 'draftBySource' | 'saveDraft'>

export function createDrafts(session: Session): Part {
  const oneId = async (text: string, values: unknown[]): Promise<DraftId | null> => {
    const [row] = await session.query<{ id: number }>(text, values)
    return row ? draftIdSchema.parse(row.id) : null
  }
  return {
    async createDraft(draft) {
      const { officer, inquiry, referral, content, status, chatId, threadId, sourceMessageId, createdAt } =
        draft
      const values = [officer, inquiry, referral, storableJson(content), status, chatId, threadId]
      return draftIdSchema.parse(await oneId(CREATE, [...values, sourceMessageId, createdAt]))
    },
    async lockDraft(id) {
      const [row] = await session.query<DraftRow & object>(LOCK, [id])
      return row ? readDraft(row) : null
    },
    draftBySource: (chatId, messageId) => oneId(BY_SOURCE, [chatId, messageId]),
    async saveDraft(id, { content, status, sourceMessageId, note }) {
      const values = [content ? storableJson(content) : null, status ?? null, sourceMessageId ?? null]
      const said = note === undefined ? null : storable(note)
      session.send(SAVE, [id, ...values, said])
    },
  }
}
