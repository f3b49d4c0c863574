import { z } from 'zod'
import { type EntryUse, noEntry, type Tally } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

const QUESTIONS = 'SELECT id AS "faqId", question FROM faq WHERE current AND id = ANY ($1::text[])'
const questionsSchema = z.array(z.object({ faqId: z.string(), question: z.string() }))

/** How entries did in a period and the one before, by what was counted of them; with their questions of now. */
export async function readEntryUse(prisma: Prisma, now: Tally, before: Tally): Promise<EntryUse[]> {
  const ids = [...new Set([...Object.keys(now.entries), ...Object.keys(before.entries)])]
  const found = questionsSchema.parse(await prisma.$queryRawUnsafe(QUESTIONS, ids))
  const questions = new Map(found.map(({ faqId, question }) => [faqId, question]))
  return ids
    .map((faqId) => ({
      ...(now.entries[faqId] ?? noEntry()),
      faqId,
      question: questions.get(faqId) ?? null,
      before: before.entries[faqId]?.answered ?? 0,
    }))
    .toSorted(
      (one, other) =>
        other.answered - one.answered || other.before - one.before || (one.faqId < other.faqId ? -1 : 1),
    )
}
