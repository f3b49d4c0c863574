import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { AnswerId, InquiryId } from '../ids.ts'
import type { Inquiry } from '../inquiry.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { Rules } from '../rules.ts'
import { tellCitizen } from '../tell.ts'
import type { Transaction, Transactions } from '../transaction.ts'
import type { Views } from '../views.ts'
import type { Rating } from './rating.ts'
import { surveyIdSchema } from './survey.ts'
import { type WhatToAsk, whatToAsk } from './what-to-ask.ts'

interface Dependencies {
  transactions: Transactions
  views: Pick<Views, 'dueRatings'>
  rules: Pick<Rules, 'timeZone'>
  clock: Clock
  /** A random number from 0 up to 1. */
  random(): number
  /** What share of those who could be asked about an answer is invited to the survey instead, 0 to 1. */
  surveyShare: number
}

/** A question that waited longer than this for its platform isn't asked any more, in milliseconds. */
export const HELD_UP_MS = 3 * 3_600_000

/** So many are asked in one round: in the morning not everybody at the same second. */
const AT_ONCE = 200

/**
 * Asks those whose answer arrived a while ago how helpful it was, or invites them to the survey. May be called at any time, by anybody, any number of times:
 * whose turn it is stands in the database. One that fails is reported and holds up nobody else.
 */
export function createAskRound({ transactions, views, rules, clock, random, surveyShare }: Dependencies) {
  const askOne = async (answer: AnswerId, id: InquiryId): Promise<boolean> => {
    const draw = random()
    return transactions.transact(async (tx) => {
      const inquiry = await tx.lockInquiry(id)
      const rating = await tx.rating(answer)
      const now = clock.now()
      if (!inquiry || rating?.standing.is !== 'due' || now < rating.standing.at) return false
      const person = await tx.askable(rating, now)
      const { deliveredAt } = rating
      const known = { ...person, deliveredAt, holds: stillHolds(inquiry, answer) }
      const plan = whatToAsk(known, now, { draw, surveyShare, timeZone: rules.timeZone })
      return carryOut(tx, inquiry, rating, plan, now)
    })
  }

  return async (
    onFailure: (inquiry: InquiryId, error: unknown) => void = () => {},
  ): Promise<{ asked: number }> => {
    const now = clock.now()
    if (quietUntil(now, rules.timeZone)) return { asked: 0 }
    let asked = 0
    for (const { answer, inquiry } of await views.dueRatings(now, AT_ONCE)) {
      try {
        if (await askOne(answer, inquiry)) asked += 1
      } catch (error) {
        onFailure(inquiry, error)
      }
    }
    return { asked }
  }
}

async function carryOut(
  tx: Transaction,
  inquiry: Inquiry,
  rating: Rating,
  plan: WhatToAsk,
  now: Date,
): Promise<boolean> {
  switch (plan.ask) {
    case 'nothing':
      await tx.saveRating({ ...rating, standing: { is: 'dropped', why: plan.why } })
      return false
    case 'later':
      await tx.saveRating({ ...rating, standing: { is: 'due', at: plan.at } })
      return false
    case 'survey': {
      await tx.saveRating({ ...rating, standing: { is: 'dropped', why: 'invited' } })
      await invite(tx, inquiry, now)
      return true
    }
    case 'rating': {
      await tx.saveRating({ ...rating, standing: { is: 'asked', at: now, given: null } })
      const { id, ticket } = inquiry
      const question = { type: 'rating-question' as const, inquiry: id, answerId: rating.answer, ticket }
      await tx.owe([tellCitizen(inquiry, question)], now)
      return true
    }
  }
}

async function invite(tx: Transaction, inquiry: Inquiry, now: Date): Promise<void> {
  const { conversation, person } = inquiry
  const id = surveyIdSchema.parse(randomUUID())
  const invited = { status: 'invited' as const, invitedAt: now, begunAt: null, touchedAt: now, scores: [] }
  await tx.saveSurvey({ id, conversation, person, ...invited })
  const until = new Date(now.getTime() + HELD_UP_MS).toISOString()
  await tx.owe([tellCitizen(inquiry, { type: 'survey-invitation', survey: id, until })], now)
}

/** No *ralat*, no recall, no reopening came in between, and it did arrive. */
export function stillHolds({ state }: Inquiry, answer: AnswerId): boolean {
  return (
    state.name === 'answered' &&
    state.answerId === answer &&
    state.delivery === 'delivered' &&
    !state.correction?.recalled &&
    !state.reopenedAs
  )
}
