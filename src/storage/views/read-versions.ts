import { instansiSchema } from '../../office/index.ts'
import {
  type AnswerId,
  type Inquiry,
  lastSeenBefore,
  type ReadVersion,
  versionsOf,
  type Views,
} from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { readDraft } from '../rows/read-draft.ts'
import { readInquiry } from '../rows/read-inquiry.ts'
import { toDraftRow } from './draft-row.ts'
import { toInquiryRow, WITH_CONVERSATION } from './inquiry-row.ts'
import { readAnswer } from './read-answer.ts'
import { toFiles, WITH_ANSWER_FILES } from './words-row.ts'

/** One version of an official answer, beside the one that the citizen has read before. */
export function createAnswerView(prisma: Prisma): Views['answer'] {
  return async (id) => {
    const row = await prisma.answer.findUnique({
      where: { id },
      include: { inquiry: { include: WITH_CONVERSATION }, ...WITH_ANSWER_FILES },
    })
    if (!row) return null
    const before = await readBefore(prisma, readInquiry(toInquiryRow(row.inquiry)), id)
    return { ...readAnswer(row), sentAs: row.sentAs, before }
  }
}

/** What an officer is about to do, and for a *ralat* what the citizen has read so far. */
export function createDraftView(prisma: Prisma): Views['draft'] {
  return async (id) => {
    const row = await prisma.draft.findUnique({
      where: { id },
      include: { officer: { include: { instansi: true } }, inquiry: { include: WITH_CONVERSATION } },
    })
    if (!row) return null
    const held = await prisma.referral.findUnique({
      where: { inquiryId_number: { inquiryId: row.inquiryId, number: row.referral } },
      include: { desk: true },
    })
    const draft = readDraft(toDraftRow(row))
    const inquiry = readInquiry(toInquiryRow(row.inquiry))
    const { content } = draft
    const { state } = inquiry
    const isCorrection =
      content.type === 'answer' && content.corrects !== undefined && state.name === 'answered'
    return {
      draft,
      inquiry,
      // The office that answers is the desk that holds the question, whichever officer of it writes.
      instansi: instansiSchema.parse(held?.desk ?? row.officer.instansi),
      ...(isCorrection
        ? {
            correction: {
              number: versionsOf(state).length + 1,
              before: await readBefore(prisma, inquiry, null),
            },
          }
        : {}),
    }
  }
}

async function readBefore(
  prisma: Prisma,
  { state }: Inquiry,
  answer: AnswerId | null,
): Promise<ReadVersion | null> {
  const seen = state.name === 'answered' ? lastSeenBefore(state, answer) : null
  if (!seen) return null
  const row = await prisma.answer.findUnique({
    where: { id: seen.answerId },
    select: { number: true, text: true, recalled: true, ...WITH_ANSWER_FILES },
  })
  return row && { ...row, files: toFiles(row.files), missingFiles: seen.missingFiles }
}
