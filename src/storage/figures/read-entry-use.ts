import { z } from 'zod'
import type { EntryUse, Stretch } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

const USE = `SELECT f.faq_id AS "faqId", min(e.question) AS question,
    count(*) FILTER (WHERE f.received_at >= $1)::int AS answered,
    count(*) FILTER (WHERE f.received_at >= $1 AND helpful)::int AS helped,
    count(*) FILTER (WHERE f.received_at >= $1 AND NOT helpful)::int AS failed,
    count(*) FILTER (WHERE f.received_at < $1)::int AS before
  FROM case_fact f LEFT JOIN faq e ON e.id = f.faq_id AND e.current
  WHERE f.faq_id IS NOT NULL AND ((f.received_at >= $1 AND f.received_at < $2) OR (f.received_at >= $3 AND f.received_at < $4))
  GROUP BY f.faq_id ORDER BY 3 DESC, 6 DESC, 1`
const count = z.int().nonnegative()
const useSchema = z.array(
  z.object({
    faqId: z.string(),
    question: z.string().nullable(),
    answered: count,
    helped: count,
    failed: count,
    before: count,
  }),
)

export async function readEntryUse(prisma: Prisma, now: Stretch, before: Stretch): Promise<EntryUse[]> {
  return useSchema.parse(await prisma.$queryRawUnsafe(USE, now.from, now.until, before.from, before.until))
}
