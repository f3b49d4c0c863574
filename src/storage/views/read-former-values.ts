import { officerIdSchema } from '../../office/index.ts'
import type { Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** What something that the office edits was before. */
export function createFormerValuesView(prisma: Prisma): Views['formerValues'] {
  return async (subject, most) => {
    const rows = await prisma.formerValue.findMany({
      where: { subject },
      orderBy: { id: 'desc' },
      take: most,
    })
    return rows.map(({ officerId, ...row }) => ({
      ...row,
      officer: officerId === null ? null : officerIdSchema.parse(officerId),
    }))
  }
}
