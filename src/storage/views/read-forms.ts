import { conversationIdSchema, formSchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** Forms that citizens have begun and not sent. */
export function createFormViews(prisma: Prisma): Pick<Views, 'form' | 'dueForms'> {
  return {
    async form(conversation) {
      const row = await prisma.form.findUnique({ where: { conversationId: conversation } })
      return row && formSchema.parse(row.content)
    },
    async dueForms(now, limit) {
      const rows = await prisma.form.findMany({
        where: { wakeAt: { lte: now } },
        select: { conversationId: true },
        orderBy: [{ wakeAt: 'asc' }, { conversationId: 'asc' }],
        take: limit,
      })
      return rows.map(({ conversationId }) => conversationIdSchema.parse(conversationId))
    },
  }
}
