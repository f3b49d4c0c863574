import { z } from 'zod'
import { addUp, type CaseLog, type StandingLog } from '../../reports/index.ts'
import { eventBodySchema, type InquiryEvent } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { createStandingLog } from './read-standing.ts'

/** Cases per look. */
const PAGE = 200

const TOUCHED = `SELECT inquiry_id AS id FROM referral WHERE since >= $1 AND ($2::text IS NULL OR desk_id = $2)
  UNION
  SELECT inquiry_id FROM inquiry_event
  WHERE type = 'answered' AND at >= $1 AND ($2::text IS NULL OR body ->> 'instansi' = $2)
  UNION
  SELECT inquiry_id FROM inquiry_event
  WHERE type = 'noted' AND at >= $1 AND ($2::text IS NULL OR body #>> '{by,instansi}' = $2)`

const touchedSchema = z.array(z.object({ id: z.uuid() }))

/** What figures are computed from: whole histories, as they were written. */
export function createCaseLog(prisma: Prisma): CaseLog & StandingLog {
  const { standing } = createStandingLog(prisma)

  async function* historiesOf(all: string[]): AsyncGenerator<InquiryEvent[][]> {
    for (let from = 0; from < all.length; from += PAGE) {
      const ids = all.slice(from, from + PAGE)
      const rows = await prisma.inquiryEvent.findMany({
        where: { inquiryId: { in: ids } },
        orderBy: [{ inquiryId: 'asc' }, { sequence: 'asc' }],
      })
      const cases = new Map<string, InquiryEvent[]>(ids.map((id) => [id, []]))
      for (const row of rows) cases.get(row.inquiryId)?.push(readEvent(row))
      yield [...cases.values()]
    }
  }

  return {
    standing,
    async *histories(since, desk) {
      const touched = touchedSchema.parse(await prisma.$queryRawUnsafe(TOUCHED, since, desk))
      yield* historiesOf(touched.map(({ id }) => id))
    },
    async openNow(desk, now) {
      const of = desk === null ? ({ of: 'all' } as const) : ({ of: 'instansi', instansi: desk } as const)
      const { open, overdue } = addUp(await standing(of, now))
      return { open, overdue }
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
