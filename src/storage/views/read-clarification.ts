import { instansiIdSchema, officerIdSchema } from '../../office/index.ts'
import { type Clarification, inquiryIdSchema } from '../../routing/index.ts'

/** As Prisma gives it. */
interface ClarificationRow {
  inquiryId: string
  number: number
  text: string
  officerId: string
  instansiId: string
  at: Date
}

export function readClarification(row: ClarificationRow): Clarification {
  return {
    inquiry: inquiryIdSchema.parse(row.inquiryId),
    number: row.number,
    text: row.text,
    officer: officerIdSchema.parse(row.officerId),
    instansi: instansiIdSchema.parse(row.instansiId),
    at: row.at,
  }
}
