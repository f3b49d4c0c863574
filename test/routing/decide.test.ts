import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { TRIAGE } from '../../src/office/index.ts'
import {
  answerIdSchema,
  type Command,
  type Decision,
  decide,
  type Inquiry,
  isRefusal,
  type Opening,
  PRIORITY,
  type Rules,
  triage,
  usualLadder,
} from '../../src/routing/index.ts'
import {
  anInquiry,
  anOfficer,
  HOUR_MS,
  instansi,
  later,
  responsible,
  someRules,
  SUNDAY_AFTERNOON,
} from '../support/builders.ts'

const rules = someRules()
const answerId = answerIdSchema.parse(randomUUID())
const wake = { type: 'wake', to: triage } as const satisfies Command

function accepted(inquiry: Inquiry, command: Command, now: Date, by: Rules = rules): Decision {
  const outcome = decide(inquiry, command, now, by)
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused}`)
  return outcome
}

const after = (ms: number) => later(SUNDAY_AFTERNOON, ms)
const types = (decision: Decision) => decision.events.map(({ body }) => body.type)
const toCitizen = ({ owed }: Decision) => owed.filter((each) => each.to === 'citizen')
const toDesk = ({ owed }: Decision) => owed.filter((each) => each.to === 'desk')

const SUGGESTED: Opening = { type: 'suggest', faqIds: ['ktp-hilang', 'ktp-rusak'] }

describe('a referral', () => {
  it('promises the citizen an hour 24 hours away and posts a card', () => {
    const inquiry = anInquiry(SUGGESTED)
    const decision = accepted(inquiry, { type: 'forward', to: responsible() }, after(60_000))
    expect(toCitizen(decision)).toMatchObject([
      {
        message: {
          type: 'referred',
          ticket: inquiry.ticket,
          dueAt: after(60_000 + 24 * HOUR_MS).toISOString(),
        },
        notBefore: null,
      },
    ])
    expect(toDesk(decision)).toMatchObject([
      { desk: 'dishub', message: { type: 'card', referral: 1 }, silent: false },
    ])
  })

  it('comes by itself when nobody presses a choice within the hour', () => {
    const inquiry = anInquiry(SUGGESTED)
    expect(decide(inquiry, wake, after(HOUR_MS - 1), rules)).toEqual({ refused: 'nothing-due' })
    const decision = accepted(inquiry, wake, after(HOUR_MS))
    expect(decision.inquiry.state).toMatchObject({ name: 'referred', referral: { holder: { desk: TRIAGE } } })
    expect(decision.events).toMatchObject([{ body: { type: 'referred', asked: false } }])
  })

  it('is not made twice by pressing "teruskan" again', () => {
    const referred = accepted(anInquiry(SUGGESTED), { type: 'forward', to: responsible() }, after(0)).inquiry
    expect(decide(referred, { type: 'forward', to: responsible() }, after(1), rules)).toEqual({
      refused: 'already-forwarded',
    })
  })
})

describe('the clock of a referral', () => {
  it('reminds at each fraction, says overdue at the deadline, and escalates every 24 hours after it', () => {
    let inquiry = anInquiry()
    const seen: string[] = []
    for (const hours of [12, 18, 21.6, 24, 48, 72]) {
      expect(decide(inquiry, wake, after(hours * HOUR_MS - 1), rules)).toEqual({ refused: 'nothing-due' })
      const decision = accepted(inquiry, wake, after(hours * HOUR_MS))
      inquiry = decision.inquiry
      seen.push(...types(decision))
    }
    expect(seen).toEqual(['reminded', 'reminded', 'reminded', 'overdue', 'escalated', 'escalated'])
  })

  it('tells the desk, Diskominfo and the citizen at the deadline', () => {
    const decision = accepted(anInquiry(), wake, after(24 * HOUR_MS))
    expect(toDesk(decision).map(({ desk, message }) => [desk, message.type])).toEqual([
      ['dishub', 'overdue'],
      [TRIAGE, 'overdue'],
      ['dishub', 'card-refresh'],
    ])
    expect(toCitizen(decision)).toMatchObject([{ message: { type: 'overdue' }, notBefore: null }])
  })

  it('catches up after an outage with one message, not a volley', () => {
    const decision = accepted(anInquiry(), wake, after(100 * HOUR_MS))
    expect(types(decision)).toEqual(['overdue'])
    expect(decision.inquiry.state).toMatchObject({
      promised: { escalations: 3 },
      wakeAt: after(120 * HOUR_MS),
    })
  })

  it('stays silent at night for officers, and lets citizens sleep until 06.00', () => {
    const evening = new Date('2026-11-22T15:00:00Z') // 23.00 WITA
    const inquiry = anInquiry({ type: 'refer', to: responsible() }, later(evening, -24 * HOUR_MS))
    const decision = accepted(inquiry, wake, evening)
    expect(toDesk(decision).every(({ silent }) => silent)).toBe(true)
    expect(toCitizen(decision)).toMatchObject([{ notBefore: new Date('2026-11-22T22:00:00Z') }])
  })
})

describe('a change of rules', () => {
  it('moves the alarm instead of ringing it again and again', () => {
    const reminded = accepted(anInquiry(), wake, after(12 * HOUR_MS)).inquiry
    const fewer = someRules({ ladder: usualLadder([0.5]) })
    const moved = accepted(reminded, wake, after(18 * HOUR_MS), fewer)
    expect(moved.events).toEqual([])
    expect(moved.owed).toEqual([])
    expect(moved.inquiry.state).toMatchObject({ wakeAt: after(24 * HOUR_MS) })
  })
})

describe('a message that was set aside', () => {
  const placed = (now: Date) =>
    anInquiry({ type: 'place', tickets: [{ inquiry: anInquiry().id, ticket: anInquiry().ticket }] }, now)
  const opening = { type: 'refer' as const, to: responsible() }

  it('begins at once when the citizen says so, at any hour', () => {
    const night = new Date('2026-11-22T15:00:00Z') // 23.00 WITA
    const decision = accepted(placed(night), { type: 'begin', opening, asked: true }, night)
    expect(toCitizen(decision)).toMatchObject([{ notBefore: null }])
  })

  it('wakes nobody when it begins by itself at night, and the record says that nobody asked', () => {
    const night = new Date('2026-11-22T15:00:00Z')
    const decision = accepted(placed(night), { type: 'begin', opening, asked: false }, night)
    expect(toCitizen(decision)).toMatchObject([{ notBefore: new Date('2026-11-22T22:00:00Z') }])
    expect(decision.events).toMatchObject([{ body: { type: 'referred', asked: false } }])
  })
})

describe('further pictures of an album', () => {
  it('change the card and tell nobody once more', () => {
    const decision = accepted(anInquiry(), { type: 'add-words', how: 'part' }, after(1))
    expect(decision.owed).toMatchObject([{ message: { type: 'card-refresh' } }])
  })
})

describe('further words of whoever calls for help', () => {
  const night = new Date('2026-11-22T18:00:00Z') // 02.00 WITA
  const words = (opening: Opening) =>
    toDesk(
      accepted(anInquiry(opening, later(night, -HOUR_MS)), { type: 'add-words', how: 'added' }, night),
    ).find(({ message }) => message.type === 'notice')

  it('are heard at any hour, right after the card; of others they come in silence', () => {
    const to = responsible()
    expect(words({ type: 'refer', to })).toMatchObject({ silent: true, priority: PRIORITY.reminder })
    expect(words({ type: 'refer', to, emergency: 'fire' })).toMatchObject({
      silent: false,
      priority: PRIORITY.card,
      rank: new Date(0),
    })
  })
})

describe('a grievance for which candidates were offered', () => {
  const told = (decision: Decision) => toCitizen(decision).map(({ message }) => message)

  it('is told where it can be reported as soon as a desk gets it', () => {
    const forward: Command = { type: 'forward', to: triage, grievance: 'service' }
    expect(told(accepted(anInquiry(SUGGESTED), forward, after(1)))).toMatchObject([{ grievance: 'service' }])
    const unpressed = accepted(anInquiry(SUGGESTED), { ...wake, grievance: 'service' }, after(HOUR_MS))
    expect(told(unpressed)).toMatchObject([{ grievance: 'service' }])
  })
})

describe('an official answer', () => {
  const officer = anOfficer('dishub')

  it('goes out at any hour, in the name of the instansi', () => {
    const night = new Date('2026-11-22T18:00:00Z') // 02.00 WITA
    const inquiry = anInquiry({ type: 'refer', to: responsible() }, later(night, -HOUR_MS))
    const decision = accepted(inquiry, { type: 'answer', answerId, officer }, night)
    expect(toCitizen(decision)).toMatchObject([
      { message: { type: 'official-answer', answerId }, notBefore: null },
    ])
    expect(decision.events).toMatchObject([{ body: { instansi: 'dishub', totalMs: HOUR_MS, late: false } }])
  })

  it('is late from the very moment of the deadline', () => {
    const late = (ms: number) =>
      accepted(anInquiry(), { type: 'answer', answerId, officer }, after(ms)).events.map(
        ({ body }) => 'late' in body && body.late,
      )
    expect(late(24 * HOUR_MS - 1)).toEqual([false])
    expect(late(24 * HOUR_MS)).toEqual([true])
  })

  it('is recorded once: the second officer is refused', () => {
    const answered = accepted(anInquiry(), { type: 'answer', answerId, officer }, after(1)).inquiry
    const second = anOfficer('dishub')
    expect(decide(answered, { type: 'answer', answerId, officer: second }, after(2), rules)).toEqual({
      refused: 'already-answered',
    })
  })

  it('is delivered only when the channel says so, and then stays delivered', () => {
    const answered = accepted(anInquiry(), { type: 'answer', answerId, officer }, after(1)).inquiry
    expect(answered.state).toMatchObject({ delivery: 'waiting' })
    const delivered = accepted(answered, { type: 'delivered' }, after(2))
    expect(delivered.inquiry.state).toMatchObject({ delivery: 'delivered' })
    expect(decide(delivered.inquiry, { type: 'undeliverable', reason: 'blocked' }, after(3), rules)).toEqual({
      refused: 'not-waiting',
    })
    const lost = accepted(answered, { type: 'undeliverable', reason: 'blocked' }, after(2))
    expect(lost.inquiry.state).toMatchObject({ delivery: 'blocked' })
    expect(toDesk(lost)).toMatchObject([{ message: { type: 'card-refresh' } }])
  })

  it('that could not be delivered is tried again by day, and at once when the citizen comes back', () => {
    const answered = accepted(anInquiry(), { type: 'answer', answerId, officer }, after(0)).inquiry
    const lost = accepted(answered, { type: 'undeliverable', reason: 'blocked' }, after(8 * HOUR_MS))
    const again = { type: 'official-answer', inquiry: answered.id, answerId, again: true }
    // 22.05 the next evening and two evenings later: the citizen hears of it at 6.00.
    expect(toCitizen(lost)).toMatchObject([
      { message: again, notBefore: new Date('2026-11-23T22:00:00Z') },
      { message: again, notBefore: new Date('2026-11-25T22:00:00Z') },
    ])
    expect(decide(lost.inquiry, { type: 'undeliverable', reason: 'blocked' }, after(9), rules)).toEqual({
      refused: 'not-waiting',
    })
    const gone = accepted(lost.inquiry, { type: 'undeliverable', reason: 'gone' }, after(30 * HOUR_MS))
    expect(toCitizen(gone)).toEqual([])

    const back = accepted(gone.inquiry, { type: 'returned' }, after(31 * HOUR_MS))
    expect(back.inquiry.state).toMatchObject({ delivery: 'waiting' })
    expect(types(back)).toEqual(['returned'])
    expect(toCitizen(back)).toMatchObject([{ message: again, notBefore: null }])
    expect(decide(back.inquiry, { type: 'returned' }, after(31 * HOUR_MS), rules)).toEqual({
      refused: 'not-away',
    })
    // A later attempt may succeed without anybody having noticed the return.
    expect(accepted(lost.inquiry, { type: 'delivered' }, after(25 * HOUR_MS)).inquiry.state).toMatchObject({
      delivery: 'delivered',
    })
  })

  it('that was refused for good is not sent again and again', () => {
    const answered = accepted(anInquiry(), { type: 'answer', answerId, officer }, after(1)).inquiry
    const lost = accepted(answered, { type: 'undeliverable', reason: 'rejected' }, after(2))
    expect(toCitizen(lost)).toEqual([])
    expect(decide(lost.inquiry, { type: 'returned' }, after(3), rules)).toEqual({ refused: 'not-away' })
  })

  it('waits visibly while the channel is down, and is delivered after all', () => {
    const answered = accepted(anInquiry(), { type: 'answer', answerId, officer }, after(1)).inquiry
    const late = accepted(answered, { type: 'delayed' }, after(2))
    expect(late.inquiry.state).toMatchObject({ delivery: 'delayed' })
    expect(toDesk(late)).toMatchObject([{ message: { type: 'card-refresh' } }])
    expect(decide(late.inquiry, { type: 'delayed' }, after(3), rules)).toEqual({ refused: 'not-waiting' })
    expect(accepted(late.inquiry, { type: 'delivered' }, after(3)).inquiry.state).toMatchObject({
      delivery: 'delivered',
    })
  })

  it('is refused from an officer of another instansi', () => {
    const stranger = anOfficer('pupr')
    expect(decide(anInquiry(), { type: 'answer', answerId, officer: stranger }, after(1), rules)).toEqual({
      refused: 'not-the-holder',
    })
  })
})

describe('a transfer', () => {
  const officer = anOfficer('dishub')
  const toPupr: Command = { type: 'move', to: responsible('pupr'), officer, reason: 'not-our-task' }

  it('measures the holding time of each desk and leaves the deadline alone', () => {
    const moved = accepted(anInquiry(), toPupr, after(3 * HOUR_MS))
    expect(moved.events).toMatchObject([{ body: { type: 'moved', referral: 2, heldMs: 3 * HOUR_MS } }])
    const answered = accepted(
      moved.inquiry,
      { type: 'answer', answerId, officer: anOfficer('pupr') },
      after(5 * HOUR_MS),
    )
    expect(answered.events).toMatchObject([
      { body: { heldMs: 2 * HOUR_MS, totalMs: 5 * HOUR_MS, instansi: 'pupr' } },
    ])
  })

  it('takes the right to answer with it', () => {
    const moved = accepted(anInquiry(), toPupr, after(1)).inquiry
    expect(decide(moved, { type: 'answer', answerId, officer }, after(2), rules)).toEqual({
      refused: 'not-the-holder',
    })
  })

  it('to the same desk is refused', () => {
    const same: Command = { type: 'move', to: responsible('dishub'), officer, reason: 'other-needed' }
    expect(decide(anInquiry(), same, after(1), rules)).toEqual({ refused: 'same-holder' })
  })

  it('happens by itself when the desk is lost, and then Diskominfo holds the question', () => {
    const lost = accepted(anInquiry(), { type: 'desk-lost' }, after(1))
    expect(lost.inquiry.state).toMatchObject({ referral: { holder: triage } })
    expect(lost.events).toMatchObject([{ body: { reason: 'desk-unreachable', actor: { by: 'system' } } }])
  })
})

describe('an answer from the knowledge base', () => {
  const known: Opening = {
    type: 'answer',
    faq: { id: 'ktp-hilang', version: 3, instansi: instansi('disdukcapil') },
    confidence: 0.98,
  }

  it('closes the inquiry, and silence is no rating (invariant 11)', () => {
    expect(anInquiry(known).state).toMatchObject({ name: 'answered-at-once', judged: null })
  })

  it('counts as helpful once, when "Terjawab" is pressed', () => {
    const judged = accepted(anInquiry(known), { type: 'confirm' }, after(1))
    expect(judged.events).toMatchObject([{ body: { type: 'judged', helpful: true } }])
    expect(decide(judged.inquiry, { type: 'confirm' }, after(2), rules)).toEqual({
      refused: 'already-judged',
    })
  })

  it('counts as unhelpful when it is forwarded, and the clock starts then', () => {
    const forwarded = accepted(
      anInquiry(known),
      { type: 'forward', to: responsible('disdukcapil') },
      after(5 * HOUR_MS),
    )
    expect(types(forwarded)).toEqual(['judged', 'referred'])
    expect(forwarded.inquiry.state).toMatchObject({ promised: { startedAt: after(5 * HOUR_MS) } })
  })
})
