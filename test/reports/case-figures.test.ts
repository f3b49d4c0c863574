import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { caseFigures, createRecap, summarise } from '../../src/reports/index.ts'
import { answerIdSchema, eventBodySchema, triage } from '../../src/routing/index.ts'
import { anOfficer, aNewInquiry, HOUR_MS, responsible } from '../support/builders.ts'
import { at, figures, history } from './histories.ts'

const dishub = anOfficer('dishub')
const pupr = anOfficer('pupr')
const [answerId, ralat] = [randomUUID(), randomUUID()].map((id) => answerIdSchema.parse(id))
if (!answerId || !ralat) throw new Error('two ids')

const wake = { type: 'wake', to: triage } as const
const moved = { type: 'move', to: responsible('pupr'), officer: dishub, reason: 'not-our-task' } as const
const answered = { type: 'answer', answerId, officer: pupr } as const

describe('a case that went a long way', () => {
  // Two hours at Dishub; at PUPR from hour 2 on, which waits for the citizen from hour 6 until 16.
  const events = history('dishub', [
    [2, moved],
    [6, { type: 'ask-citizen', officer: pupr }],
    [16, { type: 'add-words', how: 'added' }],
    [22, wake],
    [35, wake],
    [36, answered],
    [37, { type: 'delivered' }],
    [40, { type: 'correct', answerId: ralat, corrects: answerId, recall: true, officer: pupr }],
    [41, { type: 'undeliverable', reason: 'blocked' }],
  ])

  it('has each time told apart, and blames nobody for the detour of another', () => {
    const told = figures(events, 100)
    expect(told).toMatchObject({
      standing: 'answered',
      closedAt: at(36),
      answeredBy: 'pupr',
      grossMs: { value: 36 * HOUR_MS },
      pausedMs: { value: 10 * HOUR_MS },
      netMs: { value: 26 * HOUR_MS },
      pauses: { value: 1 },
      transfers: { value: 1 },
      reminders: { value: 1 },
      escalations: { value: 0 },
    })
    expect(told.holdings.value).toMatchObject([
      { desk: 'dishub', heldMs: 2 * HOUR_MS, pausedMs: 0, why: 'not-our-task' },
      { desk: 'pupr', heldMs: 24 * HOUR_MS, pausedMs: 10 * HOUR_MS, why: null },
    ])
  })

  it('is late by the deadline in force, which the pause had moved by ten hours', () => {
    expect(figures(events, 33.9).late).toEqual({ value: false })
    expect(figures(events, 34).late).toEqual({ value: true })
    expect(figures(events, 100).breach.value).toMatchObject({ at: at(34), holding: { desk: 'pupr' } })
  })

  it('says that its answer was taken back, and what became of that', () => {
    expect(figures(events, 39)).toMatchObject({ delivery: 'delivered', recalled: { value: false } })
    expect(figures(events, 100)).toMatchObject({
      corrections: { value: 1 },
      recalled: { value: true },
      delivery: 'undeliverable',
      timesUndeliverable: { value: 1 },
    })
  })

  it('can be asked as of any moment of it', () => {
    expect(figures(events, 10)).toMatchObject({
      standing: 'paused',
      closedAt: null,
      grossMs: { value: 10 * HOUR_MS },
      netMs: { value: 6 * HOUR_MS },
    })
    expect(figures(events, 20)).toMatchObject({ standing: 'referred', netMs: { value: 10 * HOUR_MS } })
  })
})

it('says that the citizen opened it again, and counts it among the answered ones', () => {
  const { id: inquiry, ticket } = aNewInquiry()
  const answerId = answerIdSchema.parse(randomUUID())
  const reopened = history('dishub', [
    [2, { type: 'answer', answerId, officer: dishub }],
    [5, { type: 'reopen', as: { inquiry, ticket }, reason: 'unclear' }],
  ])
  const told = figures(reopened, 10)
  expect(told).toMatchObject({
    standing: 'answered',
    reopened: { value: true },
    grossMs: { value: 2 * HOUR_MS },
  })
  expect(figures(reopened, 4).reopened).toEqual({ value: false })
  expect(summarise([told]).reopened).toBe(1)
  const recap = createRecap(null, at(0))
  recap.add(told)
  expect(recap.read()).toMatchObject({ answered: 1, reopened: 1 })
})

describe('while the citizen is waited for', () => {
  it('no deadline passes, however long it takes and however the case ends', () => {
    const asked = { type: 'ask-citizen', officer: dishub } as const
    const paused = history('dishub', [[23, asked]])
    expect(figures(paused, 60)).toMatchObject({ standing: 'paused', late: { value: false } })
    const withdrawn = history('dishub', [
      [23, asked],
      [60, { type: 'withdraw' }],
    ])
    expect(figures(withdrawn, 99)).toMatchObject({
      standing: 'withdrawn',
      late: { value: false },
      netMs: { value: 23 * HOUR_MS },
      pausedMs: { value: 37 * HOUR_MS },
    })
  })

  it('a promise that was broken before stays broken', () => {
    const events = history('dishub', [[25, { type: 'ask-citizen', officer: dishub }]])
    expect(figures(events, 30).late).toEqual({ value: true })
  })
})

describe('what can’t be computed', () => {
  const events = history('dishub', [
    [2, moved],
    [20, answered],
  ])

  it('is said to be missing when a part of the history is, and why', () => {
    const lost = events.filter(({ body }) => body.type !== 'moved')
    expect(figures(lost, 30)).toMatchObject({
      standing: 'answered',
      grossMs: { value: null, why: 'incomplete' },
      holdings: { value: null, why: 'incomplete' },
      transfers: { value: null, why: 'incomplete' },
      late: { value: null, why: 'incomplete' },
    })
    expect(caseFigures([], at(1)).late).toEqual({ value: null, why: 'incomplete' })
  })

  it('is so where moments contradict the order, but for what two clocks differ by', () => {
    const shifted = (ms: number) =>
      events.map((event) =>
        event.body.type === 'answered' ? { ...event, at: new Date(at(2).getTime() - ms) } : event,
      )
    expect(figures(shifted(HOUR_MS), 30)).toMatchObject({
      grossMs: { value: null, why: 'clock-went-back' },
      transfers: { value: 1 },
    })
    expect(figures(shifted(500), 30).grossMs).toEqual({ value: 2 * HOUR_MS })
  })

  it('reads what was written before hours and pauses were kept', () => {
    const [answer] = events.filter(({ body }) => body.type === 'answered')
    const { pausedMs: _, ...old } = { pausedMs: 0, ...answer?.body }
    expect(eventBodySchema.parse(old)).toMatchObject({ pausedMs: 0 })
    const referred = { type: 'referred', referral: 1, holder: triage, dueAt: at(24).toISOString() }
    expect(() => eventBodySchema.parse({ ...referred, calendar: 'clock', asked: true })).not.toThrow()
  })
})
