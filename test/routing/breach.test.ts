import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  answerIdSchema,
  breachStanding,
  type Command,
  decide,
  type Inquiry,
  inquirySchema,
  isRefusal,
  takenBack,
  triage,
} from '../../src/routing/index.ts'
import {
  anInquiry,
  anOfficer,
  HOUR_MS,
  responsible,
  someRules,
  SUNDAY_AFTERNOON,
} from '../support/builders.ts'

const dishub = anOfficer('dishub')
const admin = anOfficer('diskominfo', 'diskominfo')
const clerk = anOfficer('diskominfo')
const rules = someRules()
const answerId = answerIdSchema.parse(randomUUID())
const wake = { type: 'wake', to: triage } as const
const explain: Command = {
  type: 'explain-breach',
  officer: admin,
  cause: 'instansi-silent',
  proposed: 'instansi-silent',
}
const takeBack: Command = { type: 'take-back-overdue', officer: admin, reason: 'wrong-calendar' }
const asked: Command = { type: 'ask-citizen', officer: dishub }

const at = (hours: number) => new Date(SUNDAY_AFTERNOON.getTime() + hours * HOUR_MS)

function after(commands: [hours: number, command: Command][], change = {}): Inquiry {
  let inquiry = anInquiry({ type: 'refer', to: responsible('dishub') }, SUNDAY_AFTERNOON, rules)
  for (const [hours, command] of commands) {
    const outcome = decide(inquiry, command, at(hours), { ...rules, ...change })
    if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.refused}`)
    inquiry = outcome.inquiry
  }
  return inquiry
}

describe('a breach', () => {
  it('is what the clock has told, or what a case that was closed had passed', () => {
    expect(breachStanding(after([]))).toBeNull()
    expect(breachStanding(after([[24, wake]]))).toBe('unconfirmed')
    const answer: Command = { type: 'answer', answerId, officer: dishub }
    expect(breachStanding(after([[23.9, answer]]))).toBeNull()
    // Nobody needs to have noticed.
    expect(breachStanding(after([[24, answer]]))).toBe('unconfirmed')
    expect(breachStanding(after([[25, { type: 'withdraw' }]]))).toBe('unconfirmed')
    expect(breachStanding(after([[23, { type: 'withdraw' }]]))).toBeNull()
  })

  it('is none while the citizen was waited for, whatever ends that', () => {
    expect(
      breachStanding(
        after([
          [23, asked],
          [60, { type: 'withdraw' }],
        ]),
      ),
    ).toBeNull()
    const lapses = { pauseEnd: 'close', pauseMs: HOUR_MS }
    expect(
      breachStanding(
        after(
          [
            [23, asked],
            [24, wake],
          ],
          lapses,
        ),
      ),
    ).toBeNull()
    expect(
      breachStanding(
        after(
          [
            [25, asked],
            [26, wake],
          ],
          lapses,
        ),
      ),
    ).toBe('unconfirmed')
  })

  it('is ruled on by everybody of Diskominfo and by nobody else, and only where there is one', () => {
    const late = after([[24, wake]])
    for (const command of [explain, takeBack]) {
      if (command.type !== 'explain-breach' && command.type !== 'take-back-overdue') continue
      expect(decide(late, { ...command, officer: dishub }, at(30), rules)).toEqual({
        refused: 'diskominfo-only',
      })
      expect(isRefusal(decide(late, { ...command, officer: clerk }, at(30), rules))).toBe(false)
      expect(decide(after([]), command, at(1), rules)).toEqual({ refused: 'not-broken' })
    }
  })

  it('is the same said twice, and another one where Diskominfo thinks better of it', () => {
    const explained = after([
      [24, wake],
      [30, explain],
    ])
    expect(breachStanding(explained)).toBe('explained')
    expect(decide(explained, explain, at(31), rules)).toEqual({ refused: 'explained-before' })
    const back = after([
      [24, wake],
      [30, explain],
      [31, takeBack],
    ])
    expect(takenBack(back)).toMatchObject({ reason: 'wrong-calendar', officer: admin.id, at: at(31) })
    expect(decide(back, takeBack, at(32), rules)).toEqual({ refused: 'taken-back-before' })
    expect(
      takenBack(
        after([
          [24, wake],
          [30, takeBack],
          [31, explain],
        ]),
      ),
    ).toBeNull()
  })

  it('that was taken back leaves the clock as it was: the ladder goes on, and the deadline stays', () => {
    const before = after([[24, wake]])
    const back = after([
      [24, wake],
      [30, takeBack],
    ])
    expect([back.state.name, { ...back.state, promised: null }]).toEqual([
      before.state.name,
      { ...before.state, promised: null },
    ])
    const next = decide(back, wake, at(48), rules)
    expect(isRefusal(next)).toBe(false)
  })

  it('is read of cases that were closed before it was kept', () => {
    const closed = after([[25, { type: 'withdraw' }]])
    const { referral } = { referral: null, ...closed.state }
    const old = { ...closed, state: { name: 'withdrawn', referral } }
    expect(breachStanding(inquirySchema.parse(old))).toBeNull()
  })
})
