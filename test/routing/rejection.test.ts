import { describe, expect, it } from 'vitest'
import { TRIAGE } from '../../src/office/index.ts'
import { type Command, decide, type Inquiry, isRefusal, triage } from '../../src/routing/index.ts'
import {
  anInquiry,
  anOfficer,
  HOUR_MS,
  later,
  responsible,
  someRules,
  SUNDAY_AFTERNOON,
} from '../support/builders.ts'

const rules = someRules()
const officer = anOfficer('dishub')
const admin = anOfficer(TRIAGE, 'diskominfo')
const propose: Command = { type: 'propose-rejection', officer, reason: 'insult' }
const after = (ms: number) => later(SUNDAY_AFTERNOON, ms)

function done(inquiry: Inquiry, command: Command, at: Date) {
  const outcome = decide(inquiry, command, at, rules)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}

describe('a rejection', () => {
  it('is asked for by a desk, decided by triage, and told with its reason; the deadline stays', () => {
    const inquiry = anInquiry()
    const proposed = done(inquiry, propose, after(HOUR_MS))
    expect(proposed.events).toMatchObject([
      { body: { type: 'moved', holder: triage, reason: 'reject-insult', heldMs: HOUR_MS } },
    ])
    expect(proposed.owed).toContainEqual(
      expect.objectContaining({ message: expect.objectContaining({ type: 'moved', review: true }) }),
    )
    expect(proposed.inquiry.state).toMatchObject({ promised: { dueAt: after(24 * HOUR_MS) } })
    const confirm: Command = { type: 'reject', officer: admin, reason: 'insult' }
    const rejected = done(proposed.inquiry, confirm, after(2 * HOUR_MS))
    expect(rejected.inquiry.state).toMatchObject({ name: 'rejected', reason: 'insult', officer: admin.id })
    expect(rejected.events).toMatchObject([
      { body: { type: 'rejected', proposedBy: officer.id, heldMs: HOUR_MS, totalMs: 2 * HOUR_MS } },
    ])
    expect(rejected.owed).toContainEqual(
      expect.objectContaining({ to: 'citizen', message: expect.objectContaining({ reason: 'insult' }) }),
    )
    expect(rejected.owed).toContainEqual(
      expect.objectContaining({ desk: 'dishub', message: expect.objectContaining({ referral: 1 }) }),
    )
  })

  it('given back, is the desk’s to answer again', () => {
    const { inquiry } = done(anInquiry(), propose, after(1))
    const back: Command = { type: 'move', to: responsible(), officer: admin, reason: 'rejection-returned' }
    const returned = done(inquiry, back, after(2))
    expect(returned.inquiry.state).not.toHaveProperty('rejection')
    expect(returned.inquiry.state).toMatchObject({
      referral: { number: 3, holder: responsible() },
      promised: { dueAt: after(24 * HOUR_MS) },
    })
  })

  it('is not an instansi’s to decide, nor a stranger’s to ask for', () => {
    const inquiry = anInquiry()
    const at = after(1)
    expect(decide(inquiry, { type: 'reject', officer, reason: 'spam' }, at, rules)).toEqual({
      refused: 'not-the-holder',
    })
    const stranger: Command = { type: 'propose-rejection', officer: anOfficer('dinkes'), reason: 'spam' }
    expect(decide(inquiry, stranger, at, rules)).toEqual({ refused: 'not-the-holder' })
  })

  it('may be triage’s own decision at once', () => {
    const inquiry = anInquiry({ type: 'refer', to: triage })
    const decision = done(inquiry, { type: 'reject', officer: admin, reason: 'spam' }, after(1))
    expect(decision.events[0]?.body).not.toHaveProperty('proposedBy')
    expect(decision.owed.map(({ to }) => to)).toEqual(['citizen', 'desk'])
  })
})
