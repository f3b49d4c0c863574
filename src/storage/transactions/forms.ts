import { z } from 'zod'
import { formSchema, type Transaction } from '../../routing/index.ts'
import { storableJson } from '../connect/storable.ts'
import type { Session } from './session.ts'

const LOCK_CONVERSATION = 'SELECT FROM conversation WHERE id = $1 FOR UPDATE'
const READ = 'SELECT content, wake_at AS "wakeAt" FROM form WHERE conversation_id = $1'
const SAVE = `INSERT INTO form (conversation_id, content, wake_at) VALUES ($1, $2, $3)
  ON CONFLICT (conversation_id) DO UPDATE SET content = EXCLUDED.content, wake_at = EXCLUDED.wake_at`
const SENT = 'DELETE FROM form WHERE conversation_id = $1'
const DROP = `WITH dropped AS (DELETE FROM form WHERE conversation_id = $1 RETURNING content)
  DELETE FROM attachment a USING dropped, jsonb_array_elements_text(dropped.content -> 'files') AS file (id)
  WHERE a.id = file.id::uuid AND NOT EXISTS (SELECT FROM words_attachment w WHERE w.attachment_id = a.id)`

const rowSchema = z.object({ content: formSchema, wakeAt: z.date() })

type Part = Pick<Transaction, 'lockForm' | 'saveForm' | 'sentForm' | 'dropForm'>

/** What citizens have filled in and not sent. */
export function createForms(session: Session): Part {
  return {
    async lockForm(conversation) {
      session.send(LOCK_CONVERSATION, [conversation])
      const [row] = await session.query(READ, [conversation])
      if (!row) return null
      const { content, wakeAt } = rowSchema.parse(row)
      return { ...content, wakeAt }
    },
    async saveForm(conversation, form, wakeAt) {
      session.send(SAVE, [conversation, storableJson(formSchema.parse(form)), wakeAt])
    },
    async sentForm(conversation) {
      session.send(SENT, [conversation])
    },
    async dropForm(conversation) {
      session.send(DROP, [conversation])
    },
  }
}
