import type { Transaction } from '../../routing/index.ts'
import { storable, storableJson } from '../connect/storable.ts'
import { attachmentSchema } from '../rows/read-words.ts'
import { HELD_ANSWER } from './held-answer.ts'
import type { Session } from './session.ts'

const ANSWER = `INSERT INTO answer
  (id, inquiry_id, number, text, officer_id, instansi_id, at, opening, closing, recalled)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
const WITH_FILE = `INSERT INTO answer_attachment (answer_id, attachment_id, position)
  SELECT $1, id, place FROM unnest($2::uuid[]) WITH ORDINALITY AS file (id, place)`
const FILES = `SELECT a.id, a.kind, a.file_name AS "fileName", a.mime_type AS "mimeType", a.size
  FROM answer_attachment x JOIN attachment a ON a.id = x.attachment_id WHERE x.answer_id = $1 ORDER BY x.position`
const SENT = `${HELD_ANSWER}
  UPDATE answer SET sent_as = $2 WHERE id = $1 AND EXISTS (SELECT FROM held)`
const CLARIFICATION = `INSERT INTO clarification (inquiry_id, number, text, officer_id, instansi_id, at)
  VALUES ($1, $2, $3, $4, $5, $6)`
const AUDIT = 'INSERT INTO audit (at, officer_id, act, inquiry_id, detail) VALUES ($1, $2, $3, $4, $5)'

/** What is only ever added: official answers and acts of officers. */
export function createAnswerWriter(
  session: Session,
): Pick<Transaction, 'addAnswer' | 'filesOfAnswer' | 'answerSent' | 'addClarification' | 'audit'> {
  return {
    async addAnswer({
      id,
      inquiry,
      number,
      text,
      recalled = false,
      frame,
      files = [],
      officer,
      instansi,
      at,
    }) {
      const around = [storable(frame?.opening ?? ''), storable(frame?.closing ?? '')]
      const kept = [id, inquiry, number, storable(text), officer, instansi, at, ...around, recalled]
      session.send(ANSWER, kept)
      if (files.length > 0) session.send(WITH_FILE, [id, files.map((file) => file.id)])
    },
    async filesOfAnswer(answer) {
      return (await session.query(FILES, [answer])).map((row) => attachmentSchema.parse(row))
    },
    async answerSent(id, messageId) {
      session.send(SENT, [id, messageId])
    },
    async addClarification({ inquiry, number, text, officer, instansi, at }) {
      session.send(CLARIFICATION, [inquiry, number, storable(text), officer, instansi, at])
    },
    async audit({ at, officer, act, inquiry, detail }) {
      session.send(AUDIT, [at, officer, act, inquiry, storableJson(detail)])
    },
  }
}
