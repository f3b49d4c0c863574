import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { type AskedRating, type SatisfactionLog, type SurveyScores, tellScores } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

const ELEMENTS = 9
const SKIPPED = 0

const ASKED = `status = 'asked' AND asked_at >= $1 AND asked_at < $2 AND ($3::text IS NULL OR instansi_id = $3)`
// Scores are in the index; for words, which few gave, the ratings themselves would have to be read.
const SCORES = `SELECT found.*, (SELECT count(*)::int FROM rating
      WHERE ${ASKED} AND words IS NOT NULL AND (found.instansi IS NULL OR instansi_id = found.instansi)) AS commented
  FROM (SELECT instansi_id AS instansi, count(*)::int AS asked, count(score)::int AS rated,
      count(DISTINCT person_id) FILTER (WHERE score IS NOT NULL)::int AS people, coalesce(sum(score), 0)::int AS sum,
      count(*) FILTER (WHERE score >= 3)::int AS good
    FROM rating WHERE ${ASKED} GROUP BY GROUPING SETS ((instansi_id), ())) AS found
  ORDER BY instansi NULLS FIRST`
const count = z.int().nonnegative()
const counts = { asked: count, rated: count, people: count, sum: count, good: count, commented: count }
const scoresSchema = z.tuple(
  [z.object({ ...counts, instansi: z.null() })],
  z.object({ ...counts, instansi: instansiIdSchema }),
)

/** What citizens said in a period, without who; `until` is not in it. */
export function createSatisfactionReader(prisma: Prisma): SatisfactionLog {
  return {
    async surveys(period): Promise<SurveyScores[]> {
      const rows = await prisma.survey.findMany({
        where: { begunAt: { not: null, ...within(period) } },
        distinct: ['personId'],
        orderBy: [{ begunAt: 'desc' }, { id: 'asc' }],
        select: { scores: true },
      })
      return rows.map(({ scores }) =>
        Array.from({ length: ELEMENTS }, (_, place) => {
          const score = scores[place] ?? SKIPPED
          return score === SKIPPED ? null : score
        }),
      )
    },
    async invited(period) {
      return prisma.survey.count({
        where: { invitedAt: { not: null, ...within(period) }, status: { not: 'unsent' } },
      })
    },
    async scores({ from, until }, instansi) {
      const found = await prisma.$queryRawUnsafe(SCORES, from, until, instansi)
      const [all, ...each] = scoresSchema.parse(found)
      return { all: tellScores(all), by: new Map(each.map((row) => [row.instansi, tellScores(row)])) }
    },
    async ratings(period): Promise<AskedRating[]> {
      const rows = await prisma.rating.findMany({
        where: { status: 'asked', askedAt: within(period) },
        select: { instansiId: true, personId: true, score: true, words: true },
        orderBy: [{ askedAt: 'desc' }, { answerId: 'asc' }],
      })
      return rows.map(({ instansiId, personId, ...said }) => ({
        instansi: instansiIdSchema.parse(instansiId),
        person: personId,
        ...said,
      }))
    },
  }
}

function within({ from, until }: Parameters<SatisfactionLog['surveys']>[0]) {
  return { ...(from ? { gte: from } : {}), ...(until ? { lt: until } : {}) }
}
