import { instansiIdSchema } from '../../office/index.ts'
import { reviewIdSchema, reviewOccasionSchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { readReview } from '../transactions/reviews.ts'

/** What owners are, or have to be, asked about. */
export function createReviewViews(prisma: Prisma): Pick<Views, 'review' | 'entriesToReview'> {
  return {
    async review(id) {
      const row = await prisma.faqReview.findUnique({ where: { id: reviewIdSchema.parse(id) } })
      if (!row) return null
      const { faqId: entryId, instansiId: instansi, occasion, keptBy: by, keptAt: at } = row
      const review = readReview({ id, entry: entryId, instansi, occasion, day: written(row.day), by, at })
      const entry = await prisma.faq.findFirst({ where: { id: entryId, current: true } })
      if (!entry) return { review, entry: null }
      const { question, answer, validUntil, reviewAt } = entry
      return { review, entry: { question, answer, validUntil: maybe(validUntil), reviewAt: maybe(reviewAt) } }
    },
    async entriesToReview(today, soon) {
      const found = await prisma.faq.findMany({
        where: { current: true, OR: [{ reviewAt: { lte: day(today) } }, { validUntil: { lte: day(soon) } }] },
        select: { id: true, instansiId: true, validUntil: true, reviewAt: true },
        orderBy: { id: 'asc' },
      })
      const known = await prisma.faqReview.findMany({
        where: { faqId: { in: found.map(({ id }) => id) } },
        select: { faqId: true, occasion: true, day: true },
      })
      return found.map(({ id, instansiId, validUntil, reviewAt }) => ({
        id,
        instansi: instansiIdSchema.parse(instansiId),
        validUntil: maybe(validUntil),
        reviewAt: maybe(reviewAt),
        asked: known
          .filter(({ faqId }) => faqId === id)
          .map((one) => ({ occasion: reviewOccasionSchema.parse(one.occasion), day: written(one.day) })),
      }))
    },
  }
}

/** DATE columns, which Prisma gives and takes as midnight UTC. */
const written = (date: Date) => date.toISOString().slice(0, 10)
const maybe = (date: Date | null) => date && written(date)
const day = (text: string) => new Date(`${text}T00:00:00Z`)
