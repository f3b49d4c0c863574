import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conversationIdSchema, personIdSchema, type Score } from '../../../src/routing/index.ts'
import {
  giveElement,
  goOn,
  isGiven,
  nextElement,
  onAsking,
  stop,
  type Survey,
  surveyIdSchema,
} from '../../../src/routing/satisfaction/survey.ts'
import { HOUR_MS } from '../../support/builders.ts'

const DAY_MS = 24 * HOUR_MS
const now = new Date('2026-11-25T02:00:00Z')
const after = (days: number) => new Date(now.getTime() + days * DAY_MS)
const begun: Survey = {
  id: surveyIdSchema.parse(randomUUID()),
  conversation: conversationIdSchema.parse(randomUUID()),
  person: personIdSchema.parse(randomUUID()),
  status: 'open',
  invitedAt: null,
  begunAt: now,
  touchedAt: now,
  scores: [],
}

describe('asking for the survey', () => {
  it.each<[string, Partial<Survey> | null, number, ReturnType<typeof onAsking>]>([
    ['the first time begins it', null, 0, { go: 'anew' }],
    ['goes on where it was left', { status: 'stopped' }, 29, { go: 'on' }],
    ['takes up an invitation', { status: 'invited', begunAt: null, invitedAt: now }, 3, { go: 'on' }],
    ['begins anew after a month', { status: 'open' }, 30, { go: 'anew' }],
    ['waits three months after the last one', { status: 'finished' }, 89, { again: after(90) }],
    ['is possible again then', { status: 'finished' }, 90, { go: 'anew' }],
    ['begins anew where the invitation never arrived', { status: 'unsent' }, 0, { go: 'anew' }],
  ])('%s', (_, last, days, expected) => {
    expect(onAsking(last && { ...begun, ...last }, after(days))).toEqual(expected)
  })
})

describe('a survey', () => {
  it('that was not begun takes no score, and one that is over no more', () => {
    const invited: Survey = { ...begun, status: 'invited', begunAt: null, invitedAt: now }
    expect(giveElement(invited, 1, 4, now)).toBeNull()
    expect(goOn(invited, now)).toMatchObject({ status: 'open', begunAt: now })
    const finished: Survey = { ...begun, status: 'finished', scores: Array.from({ length: 9 }, () => 3) }
    expect([giveElement(finished, 9, 4, now), goOn(finished, now), stop(finished, now)]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('knows a second tap, and a tap that goes on with what was left', () => {
    const some: Survey = { ...begun, scores: [3, null] }
    expect([isGiven(some, 1, 3), isGiven(some, 2, null)]).toEqual([true, true])
    expect([isGiven(some, 1, 4), isGiven(some, 2, 3), isGiven(some, 3, null)]).toEqual([false, false, false])
    expect(isGiven({ ...some, status: 'stopped' }, 1, 3)).toBe(false)
  })

  it('whatever is pressed in whatever order: a score is the last one given, and it ends with the ninth', () => {
    const score = fc.constantFrom<Score | null>(1, 2, 3, 4, null)
    const presses = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), score), { maxLength: 60 })
    fc.assert(
      fc.property(presses, (pressed) => {
        let survey = begun
        const naive: (Score | null)[] = []
        for (const [element, given] of pressed) {
          const expected = naive.length < 9 && element <= naive.length + 1
          const next = giveElement(survey, element, given, now)
          expect(next !== null).toBe(expected)
          if (!next) continue
          naive[element - 1] = given
          survey = next
          expect(survey.scores).toEqual(naive)
          expect(survey.status).toBe(naive.length === 9 ? 'finished' : 'open')
          expect(nextElement(survey)).toBe(naive.length === 9 ? null : naive.length + 1)
        }
      }),
      { numRuns: 300 },
    )
  })
})
