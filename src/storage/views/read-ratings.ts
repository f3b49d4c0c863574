import { answerIdSchema, inquiryIdSchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { readRating } from '../rows/read-rating.ts'

export function createRatingViews(prisma: Prisma): Pick<Views, 'dueRatings' | 'rating'> {
  return {
    async dueRatings(now, limit) {
      const rows = await prisma.rating.findMany({
        where: { status: 'due', dueAt: { lte: now } },
        select: { answerId: true, inquiryId: true },
        orderBy: [{ dueAt: 'asc' }, { answerId: 'asc' }],
        take: limit,
      })
      return rows.map(({ answerId, inquiryId }) => ({
        answer: answerIdSchema.parse(answerId),
        inquiry: inquiryIdSchema.parse(inquiryId),
      }))
    },
    async rating(answer) {
      const row = await prisma.rating.findUnique({
        where: { answerId: answer },
        include: { inquiry: { select: { conversationId: true } } },
      })
      if (!row) return null
      const { answerId, inquiryId, inquiry, sentAs, personId, ...rest } = row
      const { standing } = readRating({
        ...rest,
        answer: answerId,
        inquiry: inquiryId,
        conversation: inquiry.conversationId,
      })
      const open = { wakeAt: { not: null }, conversation: { personId } }
      return { standing, sentAs, isBusy: (await prisma.inquiry.count({ where: open })) > 0 }
    },
  }
}
