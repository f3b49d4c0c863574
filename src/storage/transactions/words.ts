import type { Transaction } from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import { readWords } from '../rows/read-words.ts'
import type { Known } from './known-inquiries.ts'
import type { Session } from './session.ts'

const ADD_FIRST = `INSERT INTO inquiry_words (inquiry_id, conversation_id, message_id, version, text, at)
  VALUES ($1, $5, $2, 1, $3, $4)`
const ADD = `INSERT INTO inquiry_words (inquiry_id, conversation_id, message_id, version, text, at)
  SELECT i.id, i.conversation_id, $2, 1 + coalesce((SELECT max(version) FROM inquiry_words
    WHERE inquiry_id = $1 AND message_id = $2), 0), $3, $4
  FROM inquiry i WHERE i.id = $1`
const ADD_WITH_FILES = `WITH added AS (${ADD} RETURNING id)
  INSERT INTO words_attachment (words_id, attachment_id, position)
  SELECT added.id, file.id, file.place FROM added, unnest($5::uuid[]) WITH ORDINALITY AS file (id, place)
  ON CONFLICT DO NOTHING`
// A message that both inquiries know goes on counting its versions.
const MOVE = `UPDATE inquiry_words w SET inquiry_id = $2, version = w.version + coalesce((SELECT max(o.version)
    FROM inquiry_words o WHERE o.inquiry_id = $2 AND o.message_id = w.message_id), 0)
  WHERE w.inquiry_id = $1`
const DROP = 'DELETE FROM inquiry_words WHERE inquiry_id = $1 AND message_id = ANY($2)'
const READ = `SELECT w.message_id AS "messageId", w.version, w.text, w.at, w.missing_files AS "missingFiles", coalesce((
    SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind, 'fileName', a.file_name, 'mimeType', a.mime_type,
      'size', a.size) ORDER BY x.position)
    FROM words_attachment x JOIN attachment a ON a.id = x.attachment_id WHERE x.words_id = w.id), '[]') AS attachments
  FROM inquiry_words w WHERE w.inquiry_id = $1
  ORDER BY min(w.id) OVER (PARTITION BY w.message_id), w.id`
const MISSING = `UPDATE inquiry_words w SET missing_files = $3 WHERE inquiry_id = $1 AND message_id = $2
  AND version = (SELECT max(version) FROM inquiry_words WHERE inquiry_id = $1 AND message_id = $2)`
// Every such place holds a figure or an "@", as the partial index on the words has it: the others aren't read at all.
const ELSEWHERE = `WITH open AS MATERIALIZED (
    SELECT regexp_replace(lower(w.text), '[^[:alnum:]@]', '', 'g') AS said
    FROM inquiry_words w JOIN inquiry i ON i.id = w.inquiry_id JOIN conversation c ON c.id = i.conversation_id
    WHERE w.text ~ '[0-9@]' AND i.wake_at IS NOT NULL AND c.person_id <> (SELECT own.person_id FROM conversation own
      JOIN inquiry about ON about.conversation_id = own.id WHERE about.id = $1)
  )
  SELECT key FROM unnest($2::text[]) AS looked_for (key)
  WHERE EXISTS (SELECT FROM open WHERE strpos(open.said, key) > 0)`
const TAKE_BACK = 'INSERT INTO take_back_note (inquiry_id, sequence, words) VALUES ($1, $2, $3)'
const DELAY = 'INSERT INTO delay_note (inquiry_id, number, words) VALUES ($1, $2, $3)'
const REASON = 'UPDATE referral SET words = $3 WHERE inquiry_id = $1 AND number = $2'

type Part = Pick<
  Transaction,
  | 'addWords'
  | 'moveWords'
  | 'dropWords'
  | 'wordsOf'
  | 'addMoveReason'
  | 'addDelayWords'
  | 'addTakeBackWords'
  | 'heldElsewhere'
>

/** What people wrote, apart from what happened. */
export function createWords(session: Session, known: Known): Part {
  return {
    async addWords(inquiry, { messageId, text, attachments, missingFiles = 0 }, at) {
      const values = [inquiry, storable(messageId), storable(text), at]
      const conversation = known.conversationOfNew(inquiry)
      known.worded(inquiry)
      if (conversation && attachments.length === 0) session.insert(ADD_FIRST, [...values, conversation])
      else if (attachments.length === 0) session.send(ADD, values)
      else session.send(ADD_WITH_FILES, [...values, attachments])
      if (missingFiles > 0) session.send(MISSING, [inquiry, storable(messageId), missingFiles])
    },
    async moveWords(from, to) {
      known.worded(to)
      session.send(MOVE, [from, to])
    },
    async dropWords(inquiry, messageIds) {
      session.send(DROP, [inquiry, messageIds.map(storable)])
    },
    async wordsOf(inquiry) {
      return (await session.query(READ, [inquiry])).map(readWords)
    },
    async heldElsewhere(inquiry, keys) {
      const rows = await session.query<{ key: string }>(ELSEWHERE, [inquiry, keys.map(storable)])
      return rows.map(({ key }) => key)
    },
    async addDelayWords(inquiry, number, words) {
      session.send(DELAY, [inquiry, number, storable(words)])
    },
    async addTakeBackWords(inquiry, sequence, words) {
      session.send(TAKE_BACK, [inquiry, sequence, storable(words)])
    },
    async addMoveReason(inquiry, referral, words) {
      session.send(REASON, [inquiry, referral, storable(words)])
    },
  }
}
