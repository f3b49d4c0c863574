import { type Officer, officerSchema, type Registered, registeredSchema } from '../../office/index.ts'

/** An appointment as our SQL gives it; days as `YYYY-MM-DD`. */
export interface OfficerRow {
  id: string
  number: number
  telegramId: bigint
  name: string
  instansi: string
  role: string
  decreeNumber: string | null
  decreeDate: string | null
  decreeUntil: string | null
  validFrom: Date
  validUntil: Date | null
  leftAt: Date | null
  leftWhy: string | null
}

export const OFFICER_COLUMNS = `o.id, o.number, o.telegram_id AS "telegramId", o.name, o.instansi_id AS instansi, o.role,
  o.decree_number AS "decreeNumber", o.decree_date::text AS "decreeDate", o.decree_until::text AS "decreeUntil",
  o.valid_from AS "validFrom", o.valid_until AS "validUntil", o.left_at AS "leftAt", o.left_why AS "leftWhy"`

export function readOfficer(row: OfficerRow): Officer {
  return officerSchema.parse(plain(row))
}

export function readRegistered(row: OfficerRow): Registered {
  const { number, leftAt, leftWhy } = row
  const left = leftAt === null ? null : { at: leftAt, why: leftWhy }
  return registeredSchema.parse({ ...plain(row), number, left })
}

function plain({ telegramId, decreeNumber, decreeDate, decreeUntil, ...row }: OfficerRow) {
  const { id, name, instansi, role, validFrom, validUntil } = row
  const until = decreeUntil === null ? {} : { until: decreeUntil }
  const decree = decreeNumber === null ? null : { number: decreeNumber, date: decreeDate, ...until }
  return { id, telegramId: Number(telegramId), name, instansi, role, decree, validFrom, validUntil }
}
