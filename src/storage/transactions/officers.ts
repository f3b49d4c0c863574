import type { Officer } from '../../office/index.ts'
import type { Transaction } from '../../routing/index.ts'
import { OFFICER_COLUMNS, type OfficerRow, readOfficer } from '../rows/read-officer.ts'
import type { Session } from './session.ts'

const SELECT = `SELECT ${OFFICER_COLUMNS} FROM officer o`
const IS_IN_FORCE = (at: string) =>
  `o.valid_from <= ${at} AND (o.valid_until IS NULL OR ${at} < o.valid_until)`
// Shared: who acts stays in the register until the act is stored, and who removes them comes before or after it.
const BY_TELEGRAM = `${SELECT} WHERE o.telegram_id = $1 AND ${IS_IN_FORCE('$2')}
  ORDER BY o.valid_from DESC LIMIT 1 FOR SHARE`
const BY_ID = `${SELECT} WHERE o.id = $1`
const IN_FORCE = `${SELECT} WHERE ${IS_IN_FORCE('$1')} ORDER BY o.name, o.id`
// A person who was appointed anew keeps the experience, one who changed the *instansi* begins again.
const ANSWERS = `SELECT count(*)::int AS count FROM answer a JOIN officer o ON o.id = a.officer_id JOIN officer own ON own.id = $1
  WHERE o.telegram_id = own.telegram_id AND o.instansi_id = own.instansi_id AND a.number = 1`

type Part = Pick<Transaction, 'officerByTelegram' | 'officer' | 'officersInForce' | 'answersBy'>

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
  }
}
