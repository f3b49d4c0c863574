import { invitationSchema, type Officer } from '../../office/index.ts'
import type { Transaction } from '../../routing/index.ts'
import { storable, storableJson } from '../connect/storable.ts'
import { type OfficerRow, readOfficer } from '../rows/read-officer.ts'
import type { Session } from './session.ts'

const SELECT = `SELECT id, telegram_id AS "telegramId", name, instansi_id AS instansi, role,
  decree_number AS "decreeNumber", decree_date::text AS "decreeDate", valid_from AS "validFrom",
  valid_until AS "validUntil" FROM officer`
const BY_TELEGRAM = `${SELECT} WHERE telegram_id = $1 AND valid_from <= $2 AND (valid_until IS NULL OR $2 < valid_until)
  ORDER BY valid_from DESC LIMIT 1`
const BY_ID = `${SELECT} WHERE id = $1`
const IN_FORCE = `${SELECT} WHERE valid_from <= $1 AND (valid_until IS NULL OR $1 < valid_until) ORDER BY name, id`
// A person who was appointed anew keeps the experience, one who changed the *instansi* begins again.
const ANSWERS = `SELECT count(*)::int AS count FROM answer a JOIN officer o ON o.id = a.officer_id JOIN officer own ON own.id = $1
  WHERE o.telegram_id = own.telegram_id AND o.instansi_id = own.instansi_id AND a.number = 1`
const END_EARLIER = `UPDATE officer SET valid_until = $2
  WHERE telegram_id = $1 AND (valid_until IS NULL OR valid_until > $2)`
const APPOINT = `INSERT INTO officer (id, telegram_id, name, instansi_id, role, decree_number, decree_date, valid_from,
  valid_until) VALUES ($1, $2, $3, $4, $5, $6, $7::date, $8, $9)`
const INVITE = 'INSERT INTO invitation (code_hash, details, expires_at) VALUES ($1, $2, $3)'
const REDEEM = `UPDATE invitation SET used_at = $2 WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2
  RETURNING details`

type Part = Pick<
  Transaction,
  | 'officerByTelegram'
  | 'officer'
  | 'officersInForce'
  | 'answersBy'
  | 'appoint'
  | 'createInvitation'
  | 'redeemInvitation'
>

export function createOfficers(session: Session): Part {
  const one = async (text: string, values: unknown[]): Promise<Officer | null> => {
    const [row] = await session.query<OfficerRow & object>(text, values)
    return row ? readOfficer(row) : null
  }
  return {
    officerByTelegram: (telegramId, now) => one(BY_TELEGRAM, [telegramId, now]),
    officer: (id) => one(BY_ID, [id]),
    officersInForce: async (now) =>
      (await session.query<OfficerRow & object>(IN_FORCE, [now])).map(readOfficer),
    async answersBy(officer) {
      const [row] = await session.query<{ count: number }>(ANSWERS, [officer])
      return row?.count ?? 0
    },
    async appoint({ id, telegramId, name, instansi, role, decree, validFrom, validUntil }) {
      session.send(END_EARLIER, [telegramId, validFrom])
      const appointment = [id, telegramId, storable(name), instansi, role]
      const decreed = [decree ? storable(decree.number) : null, decree?.date ?? null]
      session.send(APPOINT, [...appointment, ...decreed, validFrom, validUntil])
    },
    async createInvitation(codeHash, invitation, expiresAt) {
      session.send(INVITE, [codeHash, storableJson(invitation), expiresAt])
    },
    async redeemInvitation(codeHash, now) {
      const [row] = await session.query<{ details: unknown }>(REDEEM, [codeHash, now])
      return row ? invitationSchema.parse(row.details) : null
    },
  }
}
