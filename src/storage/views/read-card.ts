import { type InstansiId, instansiIdSchema } from '../../office/index.ts'
import { type CardView, type EventBody, eventBodySchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { readInquiry } from '../rows/read-inquiry.ts'
import { toWords, WITH_ANSWER_FILES, WITH_FILES } from './words-row.ts'
import { toInquiryRow, WITH_CONVERSATION } from './inquiry-row.ts'
import { readAnswer } from './read-answer.ts'
import { readClarification } from './read-clarification.ts'

const LATEST_ANSWER = {
  orderBy: { number: 'desc' },
  take: 1,
  include: { ...WITH_ANSWER_FILES, inquiry: { select: { ticket: true } } },
} as const

/** One referral's card: the case as it is now, seen from the desk that has or had it. */
export function createCardView(prisma: Prisma): Views['card'] {
  return async (id, number) => {
    const row = await prisma.inquiry.findUnique({
      where: { id },
      include: {
        ...WITH_CONVERSATION,
        referrals: true,
        answers: LATEST_ANSWER,
        clarifications: { orderBy: { number: 'desc' }, take: 1 },
        events: { where: { type: { in: ['entry-expired', 'reopens'] } }, select: { body: true } },
        words: WITH_FILES,
        reopens: { include: { answers: LATEST_ANSWER } },
      },
    })
    const referral = (wanted: number) => row?.referrals.find((one) => one.number === wanted)
    const [own, former, next] = [referral(number), referral(number - 1), referral(number + 1)]
    if (!row || !own) return null
    const [latest] = row.answers
    const [asked] = row.clarifications
    const events = row.events.map(({ body }) => eventBodySchema.parse(body))
    const expired = await readExpired(prisma, events)
    const moved = next && (await readMove(prisma, row.id, next.number))
    return {
      inquiry: readInquiry(toInquiryRow(row)),
      referral: number,
      desk: instansiIdSchema.parse(own.deskId),
      since: own.since,
      words: row.words.map(toWords),
      answer: latest ? readAnswer(latest) : null,
      clarification: asked ? readClarification(asked) : null,
      expired,
      former: readFormer(row.reopens, events),
      movedTo: deskOf(next),
      movedBy: moved?.actor.by === 'officer' ? moved.actor.officer : null,
      // The officer's own words where there are any, else the reason's code.
      moveReason: next ? (own.words ?? own.reason) : null,
      movedFrom: deskOf(former),
      receivedReason: former ? (former.words ?? former.reason) : null,
    }
  }
}

/** The answered ticket that goes on here, with the version of its answer that holds. */
function readFormer(
  former: { ticket: string; answers: Parameters<typeof readAnswer>[0][] } | null,
  events: EventBody[],
): CardView['former'] {
  const event = events.find(({ type }) => type === 'reopens')
  if (!former || event?.type !== 'reopens') return null
  const [answer] = former.answers
  return { ticket: event.ticket, reason: event.reason, answer: answer ? readAnswer(answer) : null }
}

async function readExpired(prisma: Prisma, events: EventBody[]): Promise<CardView['expired']> {
  const event = events.find(({ type }) => type === 'entry-expired')
  if (event?.type !== 'entry-expired') return null
  const { faqId: id, version } = event
  const row = await prisma.faq.findUnique({ where: { id_version: { id, version } } })
  return row && { id, question: row.question }
}

/** The event that began this referral. */
async function readMove(prisma: Prisma, inquiryId: string, referral: number) {
  const rows = await prisma.inquiryEvent.findMany({
    where: { inquiryId, type: 'moved' },
    select: { body: true },
  })
  return rows
    .map(({ body }) => eventBodySchema.parse(body))
    .filter((event) => event.type === 'moved')
    .find((event) => event.referral === referral)
}

function deskOf(referral: { deskId: string } | undefined): InstansiId | null {
  return referral ? instansiIdSchema.parse(referral.deskId) : null
}
