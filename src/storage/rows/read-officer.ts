import { type Officer, officerSchema } from '../../office/index.ts'

/** An appointment as our SQL gives it; the decree's day as `YYYY-MM-DD`. */
export interface OfficerRow {
  id: string
  telegramId: bigint
  name: string
  instansi: string
  role: string
  decreeNumber: string | null
  decreeDate: string | null
  validFrom: Date
  validUntil: Date | null
}

export function readOfficer({ telegramId, decreeNumber, decreeDate, ...row }: OfficerRow): Officer {
  const decree = decreeNumber === null ? null : { number: decreeNumber, date: decreeDate }
  return officerSchema.parse({ ...row, telegramId: Number(telegramId), decree })
}
