import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/office/index.ts'
import {
  answerIdSchema,
  type Command,
  type Decision,
  decide,
  type Inquiry,
  isRefusal,
  type Rules,
} from '../../src/routing/index.ts'
import { anInquiry, anOfficer, HOUR_MS, someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'

const rules = someRules()
const officer = anOfficer()
const at = (hours: number) => new Date(SUNDAY_AFTERNOON.getTime() + hours * HOUR_MS)
/** The end of the night that follows: 06.00 WITA. */
const morning = new Date('2026-11-22T22:00:00Z')
const wake: Command = { type: 'wake', to: { desk: officer.instansi, as: 'responsible' } }

function taken(inquiry: Inquiry, command: Command, now: Date, by: Rules = rules): Decision {
  const outcome = decide(inquiry, command, now, by)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}
const asked = (hours = 2, by = rules) => taken(anInquiry(), { type: 'ask-citizen', officer }, at(hours), by)
const told = ({ owed }: Decision) =>
  owed.flatMap((each) => (each.to === 'citizen' ? [each.message.type] : []))
const heard = ({ owed }: Decision) =>
  owed.flatMap((each) => (each.to === 'desk' && each.message.type === 'notice' ? [each.message.notice] : []))
const noticeDue = ({ owed }: Decision) =>
  owed.flatMap((each) => (each.to === 'desk' && each.message.type === 'notice' ? [each.message.at] : []))
const dueAt = ({ state }: Inquiry) => (state.name === 'referred' ? state.promised.dueAt : null)

describe('asking the citizen', () => {
  it('stops both clocks, and a reply lets them run on with what was left', () => {
    const { inquiry, events } = asked(2)
    expect(events.map(({ body }) => body)).toEqual([
      { type: 'paused', number: 1, officer: officer.id, endsAt: at(74).toISOString() },
    ])
    const reply = taken(inquiry, { type: 'add-words', how: 'added' }, at(12))
    expect(reply.events.map(({ body }) => body.type)).toEqual(['words-added', 'resumed'])
    expect(dueAt(reply.inquiry)).toEqual(at(34))
    expect(told(reply)).toEqual(['resumed'])
    expect(heard(reply)).toEqual(['clarification-answered'])
    const answered = taken(
      reply.inquiry,
      { type: 'answer', answerId: answerIdSchema.parse(crypto.randomUUID()), officer },
      at(30),
    )
    expect(answered.events[0]?.body).toMatchObject({
      late: false,
      heldMs: 20 * HOUR_MS,
      pausedMs: 10 * HOUR_MS,
      totalMs: 30 * HOUR_MS,
    })
  })

  it('reminds the citizen once, half-way, and goes on when the time is over', () => {
    const { inquiry } = asked(2)
    const reminded = taken(inquiry, wake, at(38))
    expect(told(reminded)).toEqual(['clarification'])
    const ended = taken(reminded.inquiry, wake, at(74))
    expect(told(ended)).toEqual(['resumed'])
    expect(heard(ended)).toEqual(['clarification-timed-out'])
    expect(dueAt(ended.inquiry)).toEqual(at(96))
    expect(decide(ended.inquiry, { type: 'ask-citizen', officer }, at(75), rules)).toEqual({
      refused: 'no-time-to-ask',
    })
  })

  it('closes instead where the office wants that, and the citizen hears it', () => {
    const closing = someRules({ pauseEnd: 'close' })
    const ended = taken(asked(2, closing).inquiry, wake, at(75), closing)
    expect(ended.inquiry.state.name).toBe('lapsed')
    expect(told(ended)).toEqual(['lapsed'])
    expect(heard(ended)).toEqual(['clarification-lapsed'])
  })

  it('may be done again with the time that is left, never twice at once', () => {
    const first = asked(2).inquiry
    expect(decide(first, { type: 'ask-citizen', officer }, at(3), rules)).toEqual({
      refused: 'already-asked',
    })
    const again = taken(
      taken(first, { type: 'add-words', how: 'edited' }, at(52)).inquiry,
      { type: 'ask-citizen', officer },
      at(53),
    )
    expect(again.events[0]?.body).toMatchObject({ number: 2, endsAt: at(53 + 22).toISOString() })
  })

  it('written at night begins in the morning; what falls due before that is done', () => {
    const night = asked(8)
    const hours = (count: number) => new Date(morning.getTime() + count * HOUR_MS).toISOString()
    expect(night.events[0]?.body).toMatchObject({ from: hours(0), endsAt: hours(72) })
    const due = taken(night.inquiry, wake, at(13))
    expect(due.events.map(({ body }) => body.type)).toEqual(['reminded'])
    const answerId = answerIdSchema.parse(crypto.randomUUID())
    const early = taken(due.inquiry, { type: 'answer', answerId, officer }, at(14))
    expect(early.events[0]?.body).toMatchObject({ type: 'resumed', pausedMs: 0, dueAt: at(24).toISOString() })
    const reply = taken(due.inquiry, { type: 'add-words', how: 'added' }, new Date(hours(5)))
    expect(reply.events.at(-1)?.body).toMatchObject({ pausedMs: 5 * HOUR_MS, dueAt: at(29).toISOString() })
  })

  it('breaks a promise whose deadline comes before the morning, also when nobody looked until noon', () => {
    const night = taken(anInquiry(undefined, at(-15)), { type: 'ask-citizen', officer }, at(8))
    const noon = taken(night.inquiry, wake, at(21))
    expect(noon.events.map(({ body }) => body.type)).toEqual(['overdue'])
    expect(noon.inquiry.state).toMatchObject({ pause: { since: morning } })
  })

  it('mends no promise that was broken before', () => {
    const late = taken(anInquiry(), { type: 'ask-citizen', officer }, at(30))
    const reply = taken(late.inquiry, { type: 'add-words', how: 'added' }, at(40))
    expect(dueAt(reply.inquiry)).toEqual(at(24))
    // Nor is the desk told that a deadline runs which has passed.
    expect(noticeDue(reply)).toEqual([null])
    expect(noticeDue(taken(late.inquiry, wake, at(102)))).toEqual([null])
    expect(noticeDue(taken(asked(2).inquiry, { type: 'add-words', how: 'added' }, at(12)))).toEqual([
      at(34).toISOString(),
    ])
  })

  it('counts the office’s own hours where the promise does', () => {
    const day: [string, string][] = [['08:00', '16:00']]
    const working = someRules({
      calendar: {
        kind: 'working',
        timeZone: 'Asia/Makassar',
        hours: {
          version: 'x',
          week: { 0: [], 1: day, 2: day, 3: day, 4: day, 5: day, 6: [] },
          periods: [],
          holidays: [],
        },
      },
    })
    const wita = (time: string) => new Date(`${time}+08:00`)
    const begun = anInquiry(undefined, wita('2026-11-23T08:00:00'), working)
    const paused = taken(begun, { type: 'ask-citizen', officer }, wita('2026-11-23T12:00:00'), working)
    const reply = taken(
      paused.inquiry,
      { type: 'add-words', how: 'added' },
      wita('2026-11-24T22:00:00'),
      working,
    )
    // Four of 24 working hours were used; twenty are left from Wednesday on.
    expect(dueAt(reply.inquiry)).toEqual(wita('2026-11-27T12:00:00'))
  })

  it('is for the desk that holds the question', () => {
    const stranger = anOfficer('dinkes')
    expect(decide(anInquiry(), { type: 'ask-citizen', officer: stranger }, at(1), rules)).toEqual({
      refused: 'not-the-holder',
    })
  })
})

it('forgets the day that was told when the new deadline reaches it anyhow', () => {
  const day = (until: Day): Command => ({ type: 'tell-delay', officer, reason: 'field-data', until })
  const resumedAfter = (until: Day) => {
    const told = taken(anInquiry(), day(until), at(1)).inquiry
    const asking = taken(told, { type: 'ask-citizen', officer }, at(2)).inquiry
    const { state } = taken(asking, { type: 'add-words', how: 'added' }, at(50)).inquiry
    return state.name === 'referred' ? state.delay?.until : undefined
  }
  // Due on Wednesday, the 25th, by then.
  expect(resumedAfter('2026-11-24')).toBeUndefined()
  expect(resumedAfter('2026-11-25')).toBeUndefined()
  expect(resumedAfter('2026-11-27')).toBe('2026-11-27')
})
