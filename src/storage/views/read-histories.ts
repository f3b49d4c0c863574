import { z } from 'zod'
import type { CaseLog } from '../../reports/index.ts'
import { eventBodySchema, type InquiryEvent } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** Cases per look. */
const PAGE = 200

const TOUCHED = `SELECT inquiry_id AS id FROM referral WHERE since >= $1 AND ($2::text IS NULL OR desk_id = $2)
  UNION
  SELECT inquiry_id FROM inquiry_event
  WHERE type = 'answered' AND at >= $1 AND ($2::text IS NULL OR body ->> 'instansi' = $2)
  UNION
  SELECT inquiry_id FROM inquiry_event
  WHERE type = 'noted' AND at >= $1 AND ($2::text IS NULL OR body #>> '{by,instansi}' = $2)`
// While the citizen is waited for no deadline passes (src/reports/find-breach.ts).
const OPEN = `SELECT count(*)::int AS open, count(*) FILTER (WHERE breach IS DISTINCT FROM 'taken-back' AND due_at <=
    coalesce((state -> 'pause' ->> 'since')::timestamptz, $2))::int AS overdue
  FROM inquiry WHERE state_name = 'referred' AND ($1::text IS NULL OR desk_id = $1)`

const touchedSchema = z.array(z.object({ id: z.uuid() }))
const openSchema = z.object({ open: z.int().nonnegative(), overdue: z.int().nonnegative() })

/** What figures are computed from: whole histories, as they were written. */
export function createCaseLog(prisma: Prisma): CaseLog {
  return {
    async *histories(since, desk) {
      const touched = touchedSchema.parse(await prisma.$queryRawUnsafe(TOUCHED, since, desk))
      for (let from = 0; from < touched.length; from += PAGE) {
        const ids = touched.slice(from, from + PAGE).map(({ id }) => id)
        const rows = await prisma.inquiryEvent.findMany({
          where: { inquiryId: { in: ids } },
          orderBy: [{ inquiryId: 'asc' }, { sequence: 'asc' }],
        })
        const cases = new Map<string, InquiryEvent[]>(ids.map((id) => [id, []]))
        for (const row of rows) cases.get(row.inquiryId)?.push(readEvent(row))
        yield [...cases.values()]
      }
    },
    async openNow(desk, now) {
      const [row] = await prisma.$queryRawUnsafe<unknown[]>(OPEN, desk, now)
      return openSchema.parse(row)
    },
  }
}

export function readEvent({
  sequence,
  at,
  body,
}: {
  sequence: number
  at: Date
  body: unknown
}): InquiryEvent {
  return { sequence, at, body: eventBodySchema.parse(body) }
}
