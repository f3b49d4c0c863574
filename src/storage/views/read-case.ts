import { instansiIdSchema } from '../../office/index.ts'
import type { Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { readInquiry } from '../rows/read-inquiry.ts'
import { toInquiryRow, WITH_CONVERSATION } from './inquiry-row.ts'
import { readAnswer } from './read-answer.ts'
import { readEvent } from './read-histories.ts'
import { toWords, WITH_ANSWER_FILES, WITH_FILES } from './words-row.ts'

/** What officers see of their cases on their own wish. */
export function createCaseViews(
  prisma: Prisma,
): Pick<Views, 'caseHistory' | 'openTickets' | 'unconfirmedBreaches' | 'takeBackWords'> {
  const casesByDeadline = async (where: { breach?: string; deskId?: string }, from: number, most: number) => {
    const rows = await prisma.inquiry.findMany({
      where,
      include: WITH_CONVERSATION,
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      skip: from,
      take: most,
    })
    const cases = rows.map((row) => readInquiry(toInquiryRow(row)))
    return { cases, count: await prisma.inquiry.count({ where }) }
  }
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
        events: row.events.map(readEvent),
      }
    },
    async unconfirmedBreaches(from, most) {
      return casesByDeadline({ breach: 'unconfirmed' }, from, most)
    },
    async takeBackWords(inquiry) {
      const note = await prisma.takeBackNote.findFirst({
        where: { inquiryId: inquiry },
        orderBy: { sequence: 'desc' },
      })
      return note?.words ?? null
    },
    async openTickets(desk, from, most) {
      const { cases, count } = await casesByDeadline({ deskId: instansiIdSchema.parse(desk) }, from, most)
      return { open: cases, count }
    },
  }
}
