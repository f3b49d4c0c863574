import type { Transaction } from '../../routing/index.ts'
import { storable, storableJson } from '../connect/storable.ts'
import type { Session } from './session.ts'

const ANSWER = `INSERT INTO answer
  (id, inquiry_id, number, text, officer_id, instansi_id, at, opening, closing)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
const CLARIFICATION = `INSERT INTO clarification (inquiry_id, number, text, officer_id, instansi_id, at)
  VALUES ($1, $2, $3, $4, $5, $6)`
const AUDIT = 'INSERT INTO audit (at, officer_id, act, inquiry_id, detail) VALUES ($1, $2, $3, $4, $5)'

/** What is only ever added: official answers and acts of officers. */
export function createAnswerWriter(
  session: Session,
): Pick<Transaction, 'addAnswer' | 'addClarification' | 'audit'> {
  return {
    async addAnswer({ id, inquiry, number, text, frame, officer, instansi, at }) {
      const around = [storable(frame?.opening ?? ''), storable(frame?.closing ?? '')]
      session.send(ANSWER, [id, inquiry, number, storable(text), officer, instansi, at, ...around])
    },
    async addClarification({ inquiry, number, text, officer, instansi, at }) {
      session.send(CLARIFICATION, [inquiry, number, storable(text), officer, instansi, at])
    },
    async audit({ at, officer, act, inquiry, detail }) {
      session.send(AUDIT, [at, officer, act, inquiry, storableJson(detail)])
    },
  }
}
