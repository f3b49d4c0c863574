import { blockSchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** Whose messages reach no desk for a while, the one that ends first in front. */
export function createBlocksView(prisma: Prisma): Views['blocks'] {
  return async (now) => {
    const rows = await prisma.block.findMany({
      where: { liftedAt: null, until: { gt: now } },
      include: { inquiry: { select: { ticket: true } } },
      orderBy: [{ until: 'asc' }, { id: 'asc' }],
    })
    return rows.map(
      ({ id, personId: person, inquiryId, inquiry: { ticket }, reason, since, until, officerId }) =>
        blockSchema.parse({
          id,
          person,
          inquiry: inquiryId,
          ticket,
          reason,
          since,
          until,
          officer: officerId,
        }),
    )
  }
}
