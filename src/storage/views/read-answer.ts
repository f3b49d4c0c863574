import { instansiIdSchema, officerIdSchema } from '../../office/index.ts'
import {
  type Answer,
  answerIdSchema,
  inquiryIdSchema,
  type Ticket,
  ticketSchema,
} from '../../routing/index.ts'
import { toFiles } from './words-row.ts'

interface Found {
  id: string
  inquiryId: string
  number: number
  text: string
  opening: string
  closing: string
  recalled: boolean
  officerId: string
  instansiId: string
  at: Date
  inquiry: { ticket: string }
  /** Absent where nobody asked for them. */
  files?: { attachment: unknown }[]
}

export function readAnswer(found: Found): Answer & { ticket: Ticket } {
  const { number, text, opening, closing, at, files = [] } = found
  return {
    id: answerIdSchema.parse(found.id),
    inquiry: inquiryIdSchema.parse(found.inquiryId),
    officer: officerIdSchema.parse(found.officerId),
    instansi: instansiIdSchema.parse(found.instansiId),
    ticket: ticketSchema.parse(found.inquiry.ticket),
    number,
    text,
    frame: { opening, closing },
    ...(found.recalled ? { recalled: true } : {}),
    ...(files.length > 0 ? { files: toFiles(files) } : {}),
    at,
  }
}
