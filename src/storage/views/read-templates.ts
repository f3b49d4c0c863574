import { templateSchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** Canned answers as officers see them. */
export function createTemplateViews(prisma: Prisma): Pick<Views, 'template' | 'templates'> {
  const read = ({ instansiId, ...row }: { id: number; instansiId: string; name: string; text: string }) =>
    templateSchema.parse({ ...row, instansi: instansiId })
  return {
    async template(id) {
      const row = await prisma.answerTemplate.findUnique({ where: { id } })
      return row && read(row)
    },
    async templates(instansi, from, most) {
      const where = { instansiId: instansi }
      const rows = await prisma.answerTemplate.findMany({
        where,
        orderBy: { name: 'asc' },
        skip: from,
        take: most,
      })
      return { templates: rows.map(read), count: await prisma.answerTemplate.count({ where }) }
    },
  }
}
