import type { UnansweredQuestion, Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** Questions per look: between two looks the process does other things. */
const PAGE = 200

/** Questions that were referred, the latest referral first: each by the first words that the citizen wrote, as last edited. */
export function createUnansweredView(prisma: Prisma): Views['unanswered'] {
  return async function* ({ from, until, desk, most }) {
    let before: { since: Date; inquiryId: string } | null = null
    for (let left = most; left > 0; left -= PAGE) {
      const rows: Referred[] = await look(before, Math.min(PAGE, left))
      const last = rows.at(-1)
      if (!last) return
      before = last
      yield rows.flatMap(toQuestion)
    }

    function look(seen: { since: Date; inquiryId: string } | null, take: number) {
      return prisma.referral.findMany({
        where: {
          number: 1,
          since: { gte: from, lte: until },
          ...(seen
            ? {
                OR: [{ since: { lt: seen.since } }, { since: seen.since, inquiryId: { lt: seen.inquiryId } }],
              }
            : {}),
          ...(desk === null ? {} : { inquiry: { referrals: { some: { deskId: desk } } } }),
        },
        select: {
          since: true,
          inquiryId: true,
          inquiry: {
            select: {
              conversation: { select: { personId: true } },
              words: { select: { messageId: true, text: true }, orderBy: { id: 'asc' } },
            },
          },
        },
        orderBy: [{ since: 'desc' }, { inquiryId: 'desc' }],
        take,
      })
    }
  }
}

interface Referred {
  since: Date
  inquiryId: string
  inquiry: { conversation: { personId: string }; words: { messageId: string; text: string }[] }
}

/** None where the words were erased. */
function toQuestion({ inquiry }: Referred): UnansweredQuestion[] {
  const { words, conversation } = inquiry
  const asked = words.findLast(({ messageId }) => messageId === words[0]?.messageId)
  return asked ? [{ person: conversation.personId, text: asked.text }] : []
}
