import { z } from 'zod'
import type { Insight } from '../../office/index.ts'
import type { PeriodLog } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** `$1` and `$2`: the period; of all of it. */
const ALL = 'SELECT i.id FROM inquiry i WHERE i.received_at >= $1 AND i.received_at < $2'
const OF_INSTANSI = `${ALL} AND (EXISTS (SELECT FROM referral r WHERE r.inquiry_id = i.id AND r.desk_id = $3)
  OR EXISTS (SELECT FROM inquiry_event e WHERE e.inquiry_id = i.id AND e.type = 'answered-at-once' AND e.body ->> 'instansi' = $3))`
const OF_OFFICER = `${ALL} AND EXISTS (SELECT FROM inquiry_event e WHERE e.inquiry_id = i.id AND e.type = 'answered'
  AND e.body ->> 'officer' IN (SELECT o.id::text FROM officer o JOIN officer own ON own.id = $3::uuid
    WHERE o.telegram_id = own.telegram_id AND o.instansi_id = own.instansi_id))`

const foundSchema = z.array(z.object({ id: z.uuid() }))

/** The ids of the cases of a period (`PeriodLog.received`). */
export async function findReceived(
  prisma: Prisma,
  { from, until }: Parameters<PeriodLog['received']>[0],
  of: Insight,
): Promise<string[]> {
  const [text, ...whose] = whoseCases(of)
  return foundSchema.parse(await prisma.$queryRawUnsafe(text, from, until, ...whose)).map(({ id }) => id)
}

function whoseCases(of: Insight): [text: string, ...whose: string[]] {
  if (of.of === 'all') return [ALL]
  return of.of === 'instansi' ? [OF_INSTANSI, of.instansi] : [OF_OFFICER, of.officer]
}
