import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { type Paper, PAPER_KINDS, PAPER_STATUSES, type PaperOrder } from '../../reports/index.ts'

export interface PaperRow {
  id: string
  kind: string
  whose: string
  firstDay: Date
  lastDay: Date
  version: number
  status: string
  done: number
  steps: number
  askedAt: Date
  madeAt: Date | null
}

export function readPaper({ kind, whose, firstDay, lastDay, status, ...rest }: PaperRow): Paper {
  return {
    ...rest,
    status: z.enum(PAPER_STATUSES).parse(status),
    order: {
      kind: z.enum(PAPER_KINDS).parse(kind),
      whose: whose === '' ? null : instansiIdSchema.parse(whose),
      first: dayIn(firstDay),
      last: dayIn(lastDay),
    },
  }
}

/** How its order is written in a row. */
export function ofOrder({ kind, whose, first, last }: PaperOrder) {
  return { kind, whose: whose ?? '', firstDay: new Date(first), lastDay: new Date(last) }
}

function dayIn(at: Date): string {
  return at.toISOString().slice(0, 10)
}
