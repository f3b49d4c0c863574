import { type DraftContent, type DraftId, draftIdSchema, type Transaction } from '../../routing/index.ts'
import { storable, storableJson } from '../connect/storable.ts'
import { type DraftRow, readDraft } from '../rows/read-draft.ts'
import type { Session } from './session.ts'

const CREATE = `INSERT INTO draft
  (officer_id, inquiry_id, referral, content, status, chat_id, thread_id, source_message_id, created_at, album_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`
const LOCK = `SELECT id, officer_id AS officer, inquiry_id AS inquiry, referral, content, status, chat_id AS "chatId",
  thread_id AS "threadId", source_message_id AS "sourceMessageId", note, album_id AS "albumId", created_at AS "createdAt"
  FROM draft WHERE id = $1 FOR UPDATE`
const BY_SOURCE = `SELECT id FROM (
    SELECT id FROM draft WHERE chat_id = $1 AND source_message_id = $2
    UNION SELECT d.id FROM draft_attachment x JOIN draft d ON d.id = x.draft_id
      WHERE x.message_id = $2 AND d.chat_id = $1
  ) found ORDER BY id DESC LIMIT 1`
const BY_ALBUM = 'SELECT id FROM draft WHERE chat_id = $1 AND album_id = $2 ORDER BY id DESC LIMIT 1'
const DROP_FILES = 'DELETE FROM draft_attachment WHERE draft_id = $1 AND attachment_id <> ALL ($2::uuid[])'
const KEEP_FILES = `INSERT INTO draft_attachment (draft_id, attachment_id, message_id)
  SELECT $1, id, message FROM unnest($2::uuid[], $3::bigint[]) AS file (id, message) ON CONFLICT DO NOTHING`
const SAVE = `UPDATE draft SET content = coalesce($2, content), status = coalesce($3, status),
  source_message_id = coalesce($4::bigint, source_message_id), note = coalesce($5, note),
  album_id = CASE WHEN $6::boolean THEN $7 ELSE album_id END WHERE id = $1`

type Part = Pick<Transaction, 'createDraft' | 'lockDraft' | 'draftBySource' | 'draftByAlbum' | 'saveDraft'>

export function createDrafts(session: Session): Part {
  const oneId = async (text: string, values: unknown[]): Promise<DraftId | null> => {
    const [row] = await session.query<{ id: number }>(text, values)
    return row ? draftIdSchema.parse(row.id) : null
  }
  /** `drops`: there may be files of before. */
  const keepFiles = (id: DraftId, content: DraftContent, drops: boolean): void => {
    const files = content.type === 'answer' ? (content.files ?? []) : []
    const ids = files.map((file) => file.id)
    if (drops) session.send(DROP_FILES, [id, ids])
    if (ids.length > 0) session.send(KEEP_FILES, [id, ids, files.map(({ messageId }) => messageId)])
  }
  return {
    async createDraft(draft) {
      const { officer, inquiry, referral, content, status, chatId, threadId } = draft
      const { sourceMessageId, createdAt, albumId = null } = draft
      const values = [officer, inquiry, referral, storableJson(content), status, chatId, threadId]
      const id = draftIdSchema.parse(await oneId(CREATE, [...values, sourceMessageId, createdAt, albumId]))
      keepFiles(id, content, false)
      return id
    },
    async lockDraft(id) {
      const [row] = await session.query<DraftRow & object>(LOCK, [id])
      return row ? readDraft(row) : null
    },
    draftBySource: (chatId, messageId) => oneId(BY_SOURCE, [chatId, messageId]),
    draftByAlbum: (chatId, albumId) => oneId(BY_ALBUM, [chatId, storable(albumId)]),
    async saveDraft(id, { content, status, sourceMessageId, note, albumId }) {
      const values = [content ? storableJson(content) : null, status ?? null, sourceMessageId ?? null]
      const said = note === undefined ? null : storable(note)
      session.send(SAVE, [id, ...values, said, albumId !== undefined, albumId ?? null])
      if (content) keepFiles(id, content, true)
    },
  }
}
