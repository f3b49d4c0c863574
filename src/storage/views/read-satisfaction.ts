import { instansiIdSchema } from '../../office/index.ts'
import type { AskedRating, SatisfactionLog, SurveyScores } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

const ELEMENTS = 9
const SKIPPED = 0

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
