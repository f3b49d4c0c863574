import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  answerIdSchema,
  type Command,
  decide,
  type Inquiry,
  isRefusal,
  triage,
} from '../../src/routing/index.ts'
import {
  anInquiry,
  anOfficer,
  HOUR_MS,
  later,
  responsible,
  someRules,
  SUNDAY_AFTERNOON,
} from '../support/builders.ts'

const rules = someRules({ claimMs: HOUR_MS / 2 })
const rahmat = anOfficer('dishub')
const dewi = anOfficer('dishub')
const claim = (officer = rahmat): Command => ({ type: 'claim', officer })
const after = (ms: number) => later(SUNDAY_AFTERNOON, ms)

function done(inquiry: Inquiry, command: Command, at: Date) {
  const outcome = decide(inquiry, command, at, rules)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}

describe('a claim', () => {
  it('stands for its time, shown on the card, and is not taken by a colleague meanwhile', () => {
    const decision = done(anInquiry(), claim(), after(0))
    expect(decision.events).toMatchObject([
      { body: { type: 'claimed', officer: rahmat.id, until: after(HOUR_MS / 2).toISOString() } },
    ])
    expect(decision.owed).toMatchObject([{ to: 'desk', message: { type: 'card-refresh' } }])
    expect(decide(decision.inquiry, claim(dewi), after(1), rules)).toEqual({ refused: 'claimed' })
    const release: Command = { type: 'release', officer: dewi.id, why: 'officer' }
    expect(decide(decision.inquiry, release, after(1), rules)).toEqual({ refused: 'claimed' })
  })

  it('ends by itself, and wakes the case for it', () => {
    const { inquiry } = done(anInquiry(), claim(), after(0))
    expect(inquiry.state).toMatchObject({ wakeAt: after(HOUR_MS / 2) })
    const woken = done(inquiry, { type: 'wake', to: triage }, after(HOUR_MS / 2))
    expect(woken.events).toMatchObject([{ body: { type: 'released', officer: rahmat.id, why: 'time' } }])
    expect(woken.inquiry.state).not.toHaveProperty('claim')
    expect(woken.inquiry.state).toMatchObject({ wakeAt: after(12 * HOUR_MS) })
  })

  it('may be followed by another one before anybody woke the case', () => {
    const { inquiry } = done(anInquiry(), claim(), after(0))
    const next = done(inquiry, claim(dewi), after(HOUR_MS))
    expect(next.events).toMatchObject([{ body: { type: 'released' } }, { body: { officer: dewi.id } }])
  })

  it('does not hold up a reminder or the deadline that fell due meanwhile', () => {
    const late = after(24 * HOUR_MS)
    const { inquiry } = done(anInquiry(), claim(), after(23.9 * HOUR_MS))
    const woken = done(inquiry, { type: 'wake', to: triage }, late)
    expect(woken.events).toMatchObject([{ body: { type: 'overdue' } }])
    const end = done(woken.inquiry, { type: 'wake', to: triage }, after(80 * HOUR_MS))
    expect(end.events.map(({ body }) => body.type)).toEqual(['released', 'escalated'])
    expect(end.events.map(({ sequence }) => sequence)).toEqual([5, 6])
  })

  it('ends with the appointment of who made it', () => {
    const leaving = anOfficer('dishub', 'petugas', { validUntil: after(60_000) })
    const { inquiry } = done(anInquiry(), claim(leaving), after(0))
    expect(inquiry.state).toMatchObject({ claim: { until: after(60_000) } })
  })

  it('forbids a colleague nothing: the answer goes out, and says whose claim it was', () => {
    const { inquiry } = done(anInquiry(), claim(), after(0))
    const answer = { type: 'answer' as const, answerId: answerIdSchema.parse(randomUUID()), officer: dewi }
    expect(done(inquiry, answer, after(1)).events).toMatchObject([{ body: { claimedBy: rahmat.id } }])
    const own = done(inquiry, { ...answer, officer: rahmat }, after(1))
    expect(own.events[0]?.body).not.toHaveProperty('claimedBy')
  })

  it('stays behind when the case is moved', () => {
    const { inquiry } = done(anInquiry(), claim(), after(0))
    const move: Command = { type: 'move', to: responsible('pupr'), officer: rahmat, reason: 'wrong-address' }
    const moved = done(inquiry, move, after(1))
    expect(moved.inquiry.state).not.toHaveProperty('claim')
    expect(moved.inquiry.state).toMatchObject({ wakeAt: after(12 * HOUR_MS) })
  })
})
