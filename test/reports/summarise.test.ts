import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type CaseFigures, createRecap, summarise } from '../../src/reports/index.ts'
import { answerIdSchema, triage } from '../../src/routing/index.ts'
import { anOfficer, HOUR_MS, instansi, responsible } from '../support/builders.ts'
import { at, figures, history } from './histories.ts'

const dishub = anOfficer('dishub')
const pupr = anOfficer('pupr')
const answer = (officer: typeof dishub) =>
  ({ type: 'answer', answerId: answerIdSchema.parse(randomUUID()), officer }) as const
const move = (to: string, officer: typeof dishub) =>
  ({ type: 'move', to: responsible(to), officer, reason: 'not-our-task' }) as const

const inTime = (hours: number) => history('dishub', [[hours, answer(dishub)]])
const late = history('dishub', [
  [4, move('pupr', dishub)],
  [30, answer(pupr)],
])
/** There and back: Dishub holds it for 1 and for 2 hours. */
const roundTrip = history('dishub', [
  [1, move('pupr', dishub)],
  [5, move('dishub', pupr)],
  [7, answer(dishub)],
])
const open = history('pupr', [])
const withdrawn = history('dishub', [[3, { type: 'withdraw' }]])

const all = [inTime(2), inTime(6), late, roundTrip, open, withdrawn].map((events) => figures(events, 40))

type History = ReturnType<typeof history>

function recap(cases: CaseFigures[], ...of: Parameters<typeof createRecap>) {
  const counted = createRecap(...of)
  for (const one of cases) counted.add(one)
  return counted.read()
}

describe('figures over many cases', () => {
  it('count as kept or broken only what was, or could have been, decided', () => {
    const { cases, deadline, standings, transfers, gross } = summarise(all)
    expect(cases).toBe(6)
    expect(standings).toEqual({ answered: 4, referred: 1, withdrawn: 1 })
    // Broken: the one answered late, and the one still open after 24 hours. Withdrawn in time is neither.
    expect(deadline).toEqual({ kept: 3, broken: 2, share: { value: 0.6 } })
    expect(transfers).toBe(3)
    // 2, 6, 7 and 30 hours.
    expect(gross).toMatchObject({ measured: 4, p50: { value: 6.5 * HOUR_MS } })
    expect(gross.p90.value).toBeCloseTo((7 + 0.7 * 23) * HOUR_MS, 0)
  })

  it('give each instansi its own time, in all its holdings, and the deadlines that passed at its desk', () => {
    const { instansi: parts } = summarise(all)
    expect(parts.get(instansi('dishub'))).toMatchObject({
      held: 5,
      answered: 3,
      givenAway: 2,
      deadline: { kept: 3, broken: 0, share: { value: 1 } },
      // 2, 6 and 1 + 2 hours.
      own: { measured: 3, p50: { value: 3 * HOUR_MS } },
    })
    expect(parts.get(instansi('pupr'))).toMatchObject({
      held: 3,
      answered: 1,
      givenAway: 1,
      deadline: { kept: 0, broken: 2 },
      own: { measured: 1, p50: { value: 26 * HOUR_MS } },
    })
  })

  it.each([
    { what: 'is missing', broken: (whole: History) => whole.slice(0, 1).concat(whole.slice(2)) },
    {
      what: 'contradicts itself',
      broken: (whole: History) =>
        whole.map((event, index) => (index === 0 ? event : { ...event, at: at(-3) })),
    },
  ])('tell what $what rather than 0', ({ broken }) => {
    const lost = figures(broken(inTime(2)), 40)
    expect(summarise([lost])).toMatchObject({
      incomplete: 1,
      deadline: { kept: 0, broken: 0, share: { value: null, why: 'nothing-measured' } },
      gross: { measured: 0, p50: { value: null, why: 'nothing-measured' } },
    })
    expect(recap([lost], null, at(0))).toMatchObject({ answered: 1, late: 0, unknown: 1 })
  })

  it('count a rejection in time as kept, at the desk that decided it', () => {
    const admin = anOfficer('diskominfo', 'diskominfo')
    const rejected = history(triage.desk, [[1, { type: 'reject', officer: admin, reason: 'spam' }]])
    const { deadline, instansi: parts } = summarise([figures(rejected, 40)])
    expect(deadline).toMatchObject({ kept: 1, broken: 0 })
    expect(parts.get(triage.desk)).toMatchObject({ answered: 0, deadline: { kept: 1 } })
  })
})

describe('input that was noted', () => {
  const noted = (hours: number) =>
    history('dishub', [
      [1, { type: 'correct-kind', officer: dishub, kind: 'saran' }],
      [hours, { type: 'note', officer: dishub }],
      [hours + 1, { type: 'adopt', officer: dishub }],
    ])

  it('is counted by itself: in time it is neither kept nor broken, after the deadline broken', () => {
    const summary = summarise([figures(noted(3), 40), figures(noted(30), 40), figures(open, 2)])
    expect(summary).toMatchObject({
      standings: { noted: 2, referred: 1 },
      kinds: { saran: 2, pertanyaan: 1 },
      adopted: 2,
      deadline: { kept: 0, broken: 1 },
      gross: { measured: 0 },
    })
    expect(summary.instansi.get(instansi('dishub'))).toMatchObject({ noted: 2, answered: 0 })
  })

  it('stands beside the answers in the recap, of its desk and of all', () => {
    const cases = [figures(noted(3), 40), figures(inTime(2), 40)]
    for (const desk of [instansi('dishub'), null])
      expect(recap(cases, desk, at(0))).toMatchObject({ received: 2, answered: 1, noted: 1, late: 0 })
    expect(recap(cases, instansi('pupr'), at(0))).toMatchObject({ noted: 0 })
    expect(recap(cases, null, at(4))).toMatchObject({ noted: 0 })
  })
})

describe('the recap', () => {
  it('has of one desk its own holding time, and of all the citizen’s', () => {
    expect(recap(all, instansi('dishub'), at(0))).toEqual({
      received: 5,
      answered: 3,
      noted: 0,
      late: 0,
      unknown: 0,
      reopened: 0,
      times: expect.objectContaining({ p50: { value: 3 * HOUR_MS } }),
    })
    expect(recap(all, null, at(0))).toMatchObject({
      received: 6,
      answered: 4,
      late: 1,
      times: { p50: { value: 6.5 * HOUR_MS } },
    })
  })

  it('counts what came, and what was answered, since its moment', () => {
    // At hour 6.5 only PUPR's answer and the end of the round trip are to come; Dishub got that back at 5.
    expect(recap(all, instansi('dishub'), at(4.5))).toMatchObject({ received: 1, answered: 2 })
    expect(recap(all, instansi('pupr'), at(4.5))).toMatchObject({ received: 0, answered: 1, late: 1 })
  })
})
