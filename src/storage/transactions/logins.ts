import { z } from 'zod'
import { officerIdSchema } from '../../office/index.ts'
import type { LoginRows } from '../../routing/index.ts'
import { OFFICER_COLUMNS, type OfficerRow, readOfficer } from '../rows/read-officer.ts'
import type { Session } from './session.ts'

// Shared: a removal comes before or after what is decided about this officer here.
const IN_FORCE = `SELECT ${OFFICER_COLUMNS} FROM officer o WHERE o.id = $1 AND o.valid_from <= $2
  AND (o.valid_until IS NULL OR $2 < o.valid_until) FOR SHARE`
const OFFER = `INSERT INTO officer_login (code_hash, officer_id, offered_at, expires_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (officer_id) DO UPDATE SET code_hash = $1, offered_at = $3, expires_at = $4`
// The second of two that come at once waits for the first, and then finds nothing.
const TAKE =
  'DELETE FROM officer_login WHERE code_hash = $1 AND expires_at > $2 RETURNING officer_id AS officer'
const BEGIN = 'INSERT INTO officer_session (key_hash, officer_id, began_at, seen_at) VALUES ($1, $2, $3, $3)'
const SESSION = `SELECT officer_id AS officer, began_at AS "beganAt", seen_at AS "seenAt"
  FROM officer_session WHERE key_hash = $1`
const TOUCH = 'UPDATE officer_session SET seen_at = greatest(seen_at, $2) WHERE key_hash = $1'
const END = 'DELETE FROM officer_session WHERE key_hash = $1'
const END_LOGIN = 'DELETE FROM officer_login WHERE officer_id = $1'
const END_SESSIONS = 'DELETE FROM officer_session WHERE officer_id = $1'
const FORGET_LOGINS = 'DELETE FROM officer_login WHERE expires_at <= $1'
const FORGET_SESSIONS = 'DELETE FROM officer_session WHERE seen_at <= $1 OR began_at <= $2'

const takenSchema = z.object({ officer: officerIdSchema })
const sessionSchema = takenSchema.extend({ beganAt: z.date(), seenAt: z.date() })

/** Ways into the dashboard, and who is in there. */
export function createLogins(session: Session): LoginRows {
  return {
    async officerInForce(id, now) {
      const [row] = await session.query<OfficerRow & object>(IN_FORCE, [id, now])
      return row ? readOfficer(row) : null
    },
    async saveLogin(codeHash, officer, { offeredAt, expiresAt }) {
      session.send(OFFER, [codeHash, officer, offeredAt, expiresAt])
    },
    async takeLogin(codeHash, now) {
      const [row] = await session.query(TAKE, [codeHash, now])
      return row ? takenSchema.parse(row).officer : null
    },
    async saveSession(keyHash, officer, now) {
      session.send(BEGIN, [keyHash, officer, now])
    },
    async session(keyHash) {
      const [row] = await session.query(SESSION, [keyHash])
      return row ? sessionSchema.parse(row) : null
    },
    async touchSession(keyHash, now) {
      session.send(TOUCH, [keyHash, now])
    },
    async endSession(keyHash) {
      session.send(END, [keyHash])
    },
    async endLogins(officer) {
      session.send(END_LOGIN, [officer])
      session.send(END_SESSIONS, [officer])
    },
    async forgetLogins(now, before) {
      session.send(FORGET_LOGINS, [now])
      session.send(FORGET_SESSIONS, [before.seen, before.began])
    },
  }
}
