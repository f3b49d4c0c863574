import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, supervises, TRIAGE } from '../../src/office/index.ts'
import {
  type Command,
  decide,
  type EventBody,
  eventBodySchema,
  type Inquiry,
  inquirySchema,
  isBroken,
  isOpen,
  isRefusal,
  type Owed,
  mayRelease,
  promiseOf,
  versionsOf,
  whoHolds,
  wakeAt,
} from '../../src/routing/index.ts'
import { responsible, someRules } from '../support/builders.ts'
import { anyOpening, type Life, live, ruleSets, steps } from '../support/lives.ts'

const CLOSING = new Set<EventBody['type']>([
  'answered-at-once',
  'redirected',
  'joined',
  'answered',
  'noted',
  'rejected',
  'lapsed',
  'withdrawn',
])
const RULINGS: readonly string[] = ['explain-breach', 'take-back-overdue']

function ofType<Type extends EventBody['type']>(events: { body: EventBody }[], type: Type) {
  return events.flatMap(({ body }) =>
    body.type === type ? [body as Extract<EventBody, { type: Type }>] : [],
  )
}

const toCitizen = (owed: Owed[]) => owed.flatMap((each) => (each.to === 'citizen' ? [each.message] : []))

const answersTo = (owed: Owed[]) =>
  toCitizen(owed).flatMap((message) => (message.type === 'official-answer' ? [message] : []))

function check(hold: (life: Life) => void) {
  fc.assert(
    fc.property(anyOpening, steps, ruleSets, (opening, moves, change) =>
      hold(live(opening, moves, someRules(change))),
    ),
    { numRuns: 300 },
  )
}

const isAboutClosed = ({ state }: Inquiry, { type }: Command) =>
  type === 'adopt' || (type === 'correct-kind' && state.name !== 'referred')

const deskOf = ({ state }: Inquiry) => ('referral' in state ? state.referral?.holder.desk : undefined)

describe('whatever happens to an inquiry', () => {
  it('ends, whatever its kind, in exactly one closed state, and a question never in a mere note', () => {
    check(({ taken }) => {
      for (const { before, decision } of taken) {
        const { inquiry, events } = decision
        const ends = events.filter(({ body }) => CLOSING.has(body.type))
        expect(ends.length).toBe(isOpen(before.state) && !isOpen(inquiry.state) ? 1 : 0)
        if (ends.length > 0) expect(ends[0]?.body.type).toBe(inquiry.state.name)
        const isNote = inquiry.state.name === 'noted' && inquiry.state.referral !== null
        if (isNote) expect(inquiry.kind).not.toBe('pertanyaan')
      }
    })
  })

  it('is open exactly while it has one holder and a moment at which something happens (invariant 3)', () => {
    check(({ begun, taken }) => {
      for (const { inquiry } of [begun, ...taken.map(({ decision }) => decision)]) {
        expect(() => inquirySchema.parse(inquiry)).not.toThrow()
        expect(isOpen(inquiry.state)).toBe(
          ['gathering', 'placing', 'choosing', 'referred'].includes(inquiry.state.name),
        )
        expect(isOpen(inquiry.state)).toBe(wakeAt(inquiry.state) !== null)
        expect(isOpen(inquiry.state)).toBe(whoHolds(inquiry.state) !== null)
      }
    })
  })

  it('moves on whenever its moment has come, to a later moment or an end (invariant 4)', () => {
    check(({ inquiry, rules }) => {
      const due = wakeAt(inquiry.state)
      if (!due) return
      const woken = decide(inquiry, { type: 'wake', to: responsible() }, due, rules)
      expect(isRefusal(woken)).toBe(false)
      if (isRefusal(woken)) return
      const next = wakeAt(woken.inquiry.state)
      expect(next === null || next > due).toBe(true)
    })
  })

  it('does nothing before its moment', () => {
    check(({ inquiry, rules }) => {
      const due = wakeAt(inquiry.state)
      if (!due) return
      const early = new Date(due.getTime() - 1)
      expect(decide(inquiry, { type: 'wake', to: responsible() }, early, rules)).toEqual({
        refused: 'nothing-due',
      })
    })
  })

  it('gets at most one official answer, and the citizen hears exactly that one (invariant 5)', () => {
    check(({ events, owed }) => {
      const answered = ofType(events, 'answered')
      const recorded = [...answered, ...ofType(events, 'corrected')].map(({ answerId }) => answerId)
      const sent = answersTo(owed)
      expect(answered.length).toBeLessThanOrEqual(1)
      const firsts = sent.filter(({ again }) => again !== true).map(({ answerId }) => answerId)
      expect(firsts).toEqual(recorded)
      for (const { answerId } of sent) expect(recorded).toContain(answerId)
    })
  })

  it('tells of a delay twice at most, never while the citizen is asked, and of no day that says nothing', () => {
    check(({ taken, events, rules }) => {
      expect(ofType(events, 'delay-told').map(({ number }) => number)).toEqual(
        ofType(events, 'delay-told').map((_, index) => index + 1),
      )
      expect(ofType(events, 'delay-told').length).toBeLessThanOrEqual(2)
      for (const { before, command, decision, now } of taken) {
        const [late] = toCitizen(decision.owed).filter(({ type }) => type === 'overdue')
        const delay = before.state.name === 'referred' ? before.state.delay : undefined
        const holds = delay && delay.until >= dayOf(now, rules.timeZone) ? delay.until : undefined
        if (late?.type === 'overdue') expect(late.estimate).toBe(holds)
        if (command.type !== 'tell-delay' || before.state.name !== 'referred') continue
        expect(before.state.pause).toBeNull()
        expect(command.until > dayOf(before.state.promised.dueAt, rules.timeZone)).toBe(true)
        expect(command.until > dayOf(now, rules.timeZone)).toBe(true)
      }
    })
  })

  it('is opened again at most once, within seven days of its answer, and stays answered', () => {
    check(({ taken, events }) => {
      expect(ofType(events, 'reopened').length).toBeLessThanOrEqual(1)
      for (const { before, command, decision, now } of taken) {
        if (command.type !== 'reopen') continue
        const { state } = decision.inquiry
        if (before.state.name !== 'answered' || state.name !== 'answered') throw new Error('not answered')
        expect(state).toEqual({ ...before.state, reopenedAs: command.as })
        const since = before.state.deliveredAt ?? before.state.correction?.at ?? before.state.answeredAt
        expect(now.getTime() - since.getTime()).toBeLessThanOrEqual(7 * 24 * 3_600_000)
        expect(toCitizen(decision.owed)).toEqual([])
      }
    })
  })

  it('numbers each ralat after the version before it, and touches neither clock nor state', () => {
    check(({ taken, events }) => {
      expect(ofType(events, 'corrected').map(({ number }) => number)).toEqual(
        ofType(events, 'corrected').map((_, index) => index + 2),
      )
      for (const { before, command, decision } of taken) {
        if (command.type !== 'correct') continue
        const { state } = decision.inquiry
        if (before.state.name !== 'answered' || state.name !== 'answered') throw new Error('not answered')
        expect(wakeAt(state)).toBeNull()
        expect([state.promised, state.answeredAt]).toEqual([before.state.promised, before.state.answeredAt])
        expect(versionsOf(state)).toHaveLength(versionsOf(before.state).length + 1)
        const may = command.officer.role === 'diskominfo' || command.officer.instansi === state.instansi
        expect(may).toBe(true)
      }
    })
  })

  it('repeats an answer only after it could not be delivered, and never once it was', () => {
    check(({ taken }) => {
      for (const { before, decision } of taken) {
        const repeats = answersTo(decision.owed).filter(({ again }) => again)
        const delivery = before.state.name === 'answered' ? before.state.delivery : null
        const failed = ofType(decision.events, 'undeliverable').length
        const returned = ofType(decision.events, 'returned').length
        const others = decision.events.filter(
          ({ body }) =>
            ![
              'corrected',
              'breach-explained',
              'overdue-taken-back',
              'adopted',
              'kind-corrected',
              'reopened',
              'words-deleted',
              'words-moved',
            ].includes(body.type),
        )
        // What a version says that a ralat had overtaken is history, and repeats nothing.
        const isLate = others.every(({ body }) => body.type === 'delivered') && repeats.length === 0
        if (delivery === 'delivered') expect(isLate).toBe(true)
        expect(repeats.length).toBeLessThanOrEqual(2 * failed + returned)
        if (returned > 0) expect(['blocked', 'gone', 'never-started']).toContain(delivery)
      }
    })
  })

  it('numbers its events from 1 without a gap, and they hold no free text', () => {
    check(({ events, inquiry }) => {
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
      expect(inquiry.sequence).toBe(events.length)
      for (const { body } of events) expect(eventBodySchema.parse(body)).toEqual(body)
    })
  })

  it('keeps the deadline whatever happens, but for a pause that ended', () => {
    check(({ taken }) => {
      for (const { before, decision } of taken) {
        if (before.state.name !== 'referred' || decision.inquiry.state.name !== 'referred') continue
        if (ofType(decision.events, 'resumed').length > 0) continue
        expect(decision.inquiry.state.promised.dueAt).toEqual(before.state.promised.dueAt)
        expect(decision.inquiry.state.promised.startedAt).toEqual(before.state.promised.startedAt)
      }
    })
  })

  it('blames nobody for the detour of another: the holding times add up to the whole', () => {
    check(({ events }) => {
      const [answered] = ofType(events, 'answered')
      if (!answered) return
      const held = ofType(events, 'moved').reduce((sum, { heldMs }) => sum + heldMs, 0) + answered.heldMs
      expect(held + answered.pausedMs).toBe(answered.totalMs)
    })
  })

  it('waits for the citizen no longer than the office allows, and gives the desk all of its time back', () => {
    check(({ taken, events, rules }) => {
      let paused = 0
      for (const { body } of events) if (body.type === 'resumed') paused += body.pausedMs
      const asked = ofType(events, 'paused')
      expect(asked.map(({ number }) => number)).toEqual(asked.map((_, index) => index + 1))
      for (const { before, now, decision } of taken) {
        const [resumed] = ofType(decision.events, 'resumed')
        if (!resumed || before.state.name !== 'referred' || !before.state.pause) continue
        const { promised, pause } = before.state
        const late = pause.since >= promised.dueAt
        const moved = late ? promised.dueAt : new Date(promised.dueAt.getTime() + resumed.pausedMs)
        expect(resumed.dueAt).toBe(moved.toISOString())
        expect(resumed.pausedMs).toBe(Math.max(0, now.getTime() - pause.since.getTime()))
        expect(pause.endsAt.getTime() - pause.since.getTime()).toBe(rules.pauseMs - promised.pausedMs)
      }
      // Only a clock that nobody looked at makes it longer.
      expect(paused).toBeGreaterThanOrEqual(0)
    })
  })

  it('reminds no desk and breaks no promise while the citizen is waited for', () => {
    check(({ taken }) => {
      for (const { before, decision } of taken) {
        if (before.state.name !== 'referred' || !before.state.pause) continue
        // Before the question goes out the clocks run.
        if (before.state.wakeAt <= before.state.pause.since) continue
        // The step that ends the pause catches up on what was due when it began.
        if (ofType(decision.events, 'resumed').length > 0) continue
        for (const type of ['reminded', 'overdue', 'escalated'] as const)
          expect(ofType(decision.events, type)).toEqual([])
      }
    })
  })

  it('is touched only by officers of the desk that holds it (invariant 8)', () => {
    check(({ taken }) => {
      for (const { before, command } of taken) {
        if (!('officer' in command) || command.type === 'release') continue
        // Who may let an answer go is a property of its own; who corrects one that was sent acts on a closed case.
        if (['approve-answer', 'return-answer', 'correct', ...RULINGS].includes(command.type)) continue
        // And what a closed case's input is, and became, is said by its desk or by Diskominfo.
        if (isAboutClosed(before, command)) {
          const desk = deskOf(before)
          expect(desk === command.officer.instansi || command.officer.role === 'diskominfo').toBe(true)
          continue
        }
        if (before.state.name !== 'referred')
          throw new Error(`an officer changed a ${before.state.name} inquiry`)
        const desk = before.state.referral.holder.desk
        expect([command.officer.instansi, command.officer.role === 'diskominfo' ? TRIAGE : null]).toContain(
          desk,
        )
      }
    })
  })

  it('goes out of approval only by somebody else who may give it, and is its author’s (invariant 8)', () => {
    check(({ taken }) => {
      for (const { before, command, decision } of taken) {
        if (command.type !== 'approve-answer' && command.type !== 'return-answer') continue
        if (before.state.name !== 'referred' || !before.state.approval)
          throw new Error('an answer was decided that nobody proposed')
        const { proposer, draft } = before.state.approval
        expect(command.draft).toBe(draft)
        const { officer, deputies } = command
        const may = mayRelease(officer, before.state.referral.holder.desk, deputies)
        if (command.type === 'return-answer') expect(may || officer.id === proposer).toBe(true)
        else {
          expect(may && officer.id !== proposer).toBe(true)
          expect(ofType(decision.events, 'answered')).toMatchObject([
            { officer: proposer, approver: officer.id },
          ])
        }
      }
    })
  })

  it('is passed on or dropped without any haste or delay: the same desk holds it, by the same clock (invariant 3)', () => {
    check(({ taken }) => {
      for (const { before, command, decision } of taken) {
        if (command.type !== 'pass-approval' && command.type !== 'drop-approval') continue
        const { state } = decision.inquiry
        if (before.state.name !== 'referred' || state.name !== 'referred')
          throw new Error('it was nobody’s to pass on')
        const { approval: was, ...kept } = before.state
        const { approval: is, ...still } = state
        expect(still).toEqual(kept)
        expect(is).toEqual(command.type === 'drop-approval' ? undefined : { ...was, by: 'diskominfo' })
        expect(whoHolds(state)).toEqual(
          command.type === 'drop-approval'
            ? { who: 'officers', desk: kept.referral.holder.desk }
            : { who: 'approver', desk: TRIAGE },
        )
      }
    })
  })

  it('waits for approval only at the desk where it was asked for', () => {
    check(({ taken }) => {
      for (const { before, decision } of taken) {
        const { state } = decision.inquiry
        if (state.name !== 'referred' || !state.approval || before.state.name !== 'referred') continue
        if (state.approval === before.state.approval) expect(state.referral).toEqual(before.state.referral)
      }
    })
  })

  it('posts a card at each desk that comes to hold it, and tells the citizen where it is', () => {
    check(({ begun, taken }) => {
      for (const { inquiry, events, owed } of [begun, ...taken.map(({ decision }) => decision)]) {
        const arrivals = [...ofType(events, 'referred'), ...ofType(events, 'moved')]
        for (const { holder, referral } of arrivals) {
          const cards = owed.filter(
            (each) => each.to === 'desk' && each.desk === holder.desk && each.message.type === 'card',
          )
          expect(cards).toMatchObject([{ message: { inquiry: inquiry.id, referral } }])
          expect(toCitizen(owed)).toContainEqual(expect.objectContaining({ holder }))
        }
      }
    })
  })

  it('reminds and escalates in order, never twice the same, and says "overdue" once', () => {
    check(({ events }) => {
      const rising = (numbers: number[]) =>
        numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
      expect(rising(ofType(events, 'reminded').map(({ number }) => number))).toBe(true)
      expect(rising(ofType(events, 'escalated').map(({ number }) => number))).toBe(true)
      expect(ofType(events, 'overdue').length).toBeLessThanOrEqual(1)
    })
  })

  it('is ruled late or not only by Diskominfo, only after its deadline passed, and nothing else changes with it', () => {
    check(({ taken }) => {
      for (const { before, command, now, decision } of taken) {
        if (command.type !== 'explain-breach' && command.type !== 'take-back-overdue') continue
        expect(supervises(command.officer)).toBe(true)
        expect(isBroken(before)).toBe(true)
        const [was, is] = [promiseOf(before), promiseOf(decision.inquiry)]
        expect(now >= (was?.dueAt ?? 0)).toBe(true)
        const { ruling, ...kept } = { ruling: undefined, ...is }
        expect({ ...kept, ruling: was?.ruling }).toEqual({ ruling: undefined, ...was })
        expect(ruling).toMatchObject({ officer: command.officer.id, at: now })
        const change = { promised: is }
        expect(decision.inquiry.state).toEqual({ ...before.state, ...change })
        expect(toCitizen(decision.owed)).toEqual([])
      }
    })
  })

  it('is not changed by saying the same thing twice (invariant 2)', () => {
    check(({ taken, rules }) => {
      for (const { command, now, decision } of taken) {
        if (['add-words', 'delete-words', 'repeat'].includes(command.type)) continue
        const again = decide(decision.inquiry, command, now, rules)
        if (!isRefusal(again)) expect(again.inquiry.state.name).not.toBe(decision.inquiry.state.name)
      }
    })
  })
})
