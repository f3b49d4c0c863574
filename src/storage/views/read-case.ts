import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { eventBodySchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { readInquiry } from '../rows/read-inquiry.ts'
import { toInquiryRow, WITH_CONVERSATION } from './inquiry-row.ts'
import { readAnswer } from './read-answer.ts'
import { toWords, WITH_ANSWER_FILES, WITH_FILES } from './words-row.ts'

const RECAP = `SELECT
    (SELECT count(DISTINCT inquiry_id)::int FROM referral WHERE since >= $1 AND ($2::text IS NULL OR desk_id = $2)) AS received,
    (SELECT count(*)::int FROM inquiry WHERE state_name = 'referred' AND ($2::text IS NULL OR desk_id = $2)) AS open,
    (SELECT count(*)::int FROM inquiry WHERE state_name = 'referred' AND ($2::text IS NULL OR desk_id = $2) AND due_at <= $3)
      AS overdue,
    answered, late, median AS "medianMs"
  FROM (SELECT count(*)::int AS answered, count(*) FILTER (WHERE (body ->> 'late')::boolean)::int AS late,
      percentile_cont(0.5) WITHIN GROUP
        (ORDER BY (body ->> CASE WHEN $2::text IS NULL THEN 'totalMs' ELSE 'heldMs' END)::float8) AS median
    FROM inquiry_event WHERE type = 'answered' AND at >= $1 AND ($2::text IS NULL OR body ->> 'instansi' = $2)) answers`

const count = z.int().nonnegative()
const recapSchema = z.object({
  received: count,
  answered: count,
  late: count,
  medianMs: z.number().nonnegative().nullable(),
  open: count,
  overdue: count,
})

/** What officers see of their cases on their own wish. */
export function createCaseViews(prisma: Prisma): Pick<Views, 'caseHistory' | 'openTickets' | 'recap'> {
  return {
    async caseHistory(id) {
      const row = await prisma.inquiry.findUnique({
        where: { id },
        include: {
          ...WITH_CONVERSATION,
          answers: { orderBy: { number: 'desc' }, take: 1, include: WITH_ANSWER_FILES },
          events: { orderBy: { sequence: 'asc' } },
          words: WITH_FILES,
        },
      })
      if (!row) return null
      const [latest] = row.answers
      return {
        inquiry: readInquiry(toInquiryRow(row)),
        words: row.words.map(toWords),
        answer: latest ? readAnswer({ ...latest, inquiry: row }) : null,
        events: row.events.map(({ sequence, at, body }) => ({
          sequence,
          at,
          body: eventBodySchema.parse(body),
        })),
      }
    },
    async openTickets(desk, from, most) {
      const where = { deskId: instansiIdSchema.parse(desk) }
      const rows = await prisma.inquiry.findMany({
        where,
        include: WITH_CONVERSATION,
        orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
        skip: from,
        take: most,
      })
      const open = rows.map((row) => readInquiry(toInquiryRow(row)))
      return { open, count: await prisma.inquiry.count({ where }) }
    },
    async recap(desk, since, now) {
      const [row] = await prisma.$queryRawUnsafe<unknown[]>(RECAP, since, desk, now)
      return recapSchema.parse(row)
    },
  }
}
