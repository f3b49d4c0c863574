import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/reports/index.ts'
import { answerIdSchema, type Command, draftIdSchema, triage } from '../../src/routing/index.ts'
import { anOfficer, HOUR_MS, responsible } from '../support/builders.ts'
import { at, figures, history } from './histories.ts'

const dishub = anOfficer('dishub')
const pupr = anOfficer('pupr')
const admin = anOfficer('diskominfo', 'diskominfo')
const move = (to: string, officer: typeof dishub) =>
  ({ type: 'move', to: responsible(to), officer, reason: 'not-our-task' }) as const
const wake = { type: 'wake', to: triage } as const
const asked = { type: 'ask-citizen', officer: dishub } as const

const proposed = (desk: string, commands: [number, Command][], change = {}) =>
  figures(history(desk, commands, change), 100).breach.value?.proposed

describe('why a deadline passed, as the log tells it', () => {
  it('is the silence of the desk that held it all the time, or for long enough', () => {
    expect(proposed('dishub', [[24, wake]])).toBe('instansi-silent')
    expect(
      proposed('pupr', [
        [2, move('dishub', pupr)],
        [24, wake],
      ]),
    ).toBe('instansi-silent')
    const declined = { type: 'move', to: triage, officer: pupr, reason: 'not-our-task' } as const
    expect(
      proposed('pupr', [
        [1, declined],
        [3, move('dishub', admin)],
        [24, wake],
      ]),
    ).toBe('instansi-silent')
  })

  it('is the wrong way when it came late, or went round and round', () => {
    expect(proposed('dishub', [[18.5, move('pupr', dishub)]])).toBe('wrong-routing')
    expect(proposed('dishub', [[17, move('pupr', dishub)]])).toBe('instansi-silent')
    expect(
      proposed('dishub', [
        [1, move('pupr', dishub)],
        [2, move('dishub', pupr)],
      ]),
    ).toBe('wrong-routing')
  })

  it('is triage when that held it most, or still does', () => {
    expect(proposed(triage.desk, [[20, move('dishub', admin)]])).toBe('triage-slow')
    expect(proposed(triage.desk, [])).toBe('triage-slow')
  })

  it('is the pejabat when an answer waited, and not when it had been given back', () => {
    const ask: Command = {
      type: 'ask-approval',
      draft: draftIdSchema.parse(1),
      officer: dishub,
      by: 'instansi',
      warnings: [],
    }
    expect(proposed('dishub', [[20, ask]])).toBe('approval-slow')
    expect(
      proposed('dishub', [
        [20, ask],
        [22, { type: 'return-answer', draft: draftIdSchema.parse(1), officer: dishub, deputies: [] }],
      ]),
    ).toBe('instansi-silent')
    // Asked for only afterwards: that was not what made it late.
    expect(proposed('dishub', [[25, ask]])).toBe('instansi-silent')
  })

  it('is the citizen who was asked and did not reply, and not one who did', () => {
    const pauseMs = 2 * HOUR_MS
    expect(
      proposed(
        'dishub',
        [
          [3, asked],
          [5, wake],
        ],
        { pauseMs },
      ),
    ).toBe('citizen-unreachable')
    expect(
      proposed(
        'dishub',
        [
          [3, asked],
          [4, { type: 'add-words', how: 'added' }],
        ],
        { pauseMs },
      ),
    ).toBe('instansi-silent')
  })

  it('is ours when the desk was gone, or when nobody here noticed for an hour', () => {
    expect(proposed('dishub', [[2, { type: 'desk-lost' }]])).toBe('channel-outage')
    expect(proposed('dishub', [[25.1, wake]])).toBe('channel-outage')
    expect(proposed('dishub', [[24.9, wake]])).toBe('instansi-silent')
  })
})

describe('what Diskominfo rules', () => {
  const late: [number, Command][] = [
    [24, wake],
    [30, { type: 'answer', answerId: answerIdSchema.parse(randomUUID()), officer: dishub }],
  ]
  const back: Command = { type: 'take-back-overdue', officer: admin, reason: 'wrong-calendar' }
  const explain: Command = {
    type: 'explain-breach',
    officer: admin,
    cause: 'wrong-routing',
    proposed: 'instansi-silent',
  }

  it('takes a case out of the late ones from then on, and the deadline stays what it was', () => {
    const events = history('dishub', [...late, [40, back]])
    expect(figures(events, 35)).toMatchObject({ late: { value: true } })
    const after = figures(events, 50)
    expect(after).toMatchObject({ late: { value: false }, grossMs: { value: 30 * HOUR_MS } })
    expect(after.breach.value).toMatchObject({
      at: at(24),
      ruling: { type: 'taken-back', reason: 'wrong-calendar' },
    })
    expect(summarise([after])).toMatchObject({
      deadline: { kept: 1, broken: 0 },
      breaches: { unconfirmed: 0, takenBack: 1, causes: {} },
    })
    // Every event is kept: what was said then was said.
    expect(events.map(({ body }) => body.type)).toEqual(
      expect.arrayContaining(['overdue', 'overdue-taken-back']),
    )
  })

  it('makes it late again where a cause is found after all; the last word holds', () => {
    const events = history('dishub', [...late, [40, back], [41, explain]])
    const after = figures(events, 50)
    expect(after.late).toEqual({ value: true })
    expect(summarise([after, figures(history('dishub', late), 50)]).breaches).toEqual({
      unconfirmed: 1,
      takenBack: 0,
      causes: { 'wrong-routing': 1 },
    })
  })
})
