import type { Transaction } from '../../routing/index.ts'
import { storable, storableJson } from '../connect/storable.ts'
import type { Session } from './session.ts'

const ANSWER = `INSERT INTO answer
  (id, inquiry_id, number, text, officer_id, instansi_id, at, opening, closing, recalled)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
const SENT = 'UPDATE answer SET sent_as = $2 WHERE id = $1'
const CLARIFICATION = `INSERT INTO clarification (inquiry_id, number, text, officer_id, instansi_id, at)
  VALUES ($1, $2, $3, $4, $5, $6)`
const AUDIT = 'INSERT INTO audit (at, officer_id, act, inquiry_id, detail) VALUES ($1, $2, $3, $4, $5)'

/** What is only ever added: official answers and acts of officers. */
export function createAnswerWriter(
  session: Session,
): Pick<Transaction, 'addAnswer' | 'answerSent' | 'addClarification' | 'audit'> {
  return {
    async addAnswer({ id, inquiry, number, text, recalled = false, frame, officer, instansi, at }) {
      const around = [storable(frame?.opening ?? ''), storable(frame?.closing ?? '')]
      const kept = [id, inquiry, number, storable(text), officer, instansi, at, ...around, recalled]
      session.send(ANSWER, kept)
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
