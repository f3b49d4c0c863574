import { describe, expect, it } from 'vitest'
import { checkDesks, type Desk, type GroupStanding, TRIAGE } from '../../src/office/index.ts'
import { anOfficer, instansi } from '../support/builders.ts'

const dishub = instansi('dishub')
const all = { member: true, maySend: true, hearsAll: true, mayPin: true, mayManageTopics: true } as const
const people = [anOfficer('dishub'), anOfficer('diskominfo', 'diskominfo')]
const topic: Desk = { instansi: dishub, chatId: -1, threadId: 7 }
const group: Desk = { ...topic, threadId: null }

function endingOn(until: string) {
  return anOfficer('dishub', 'petugas', { decree: { number: '800/12/2026', date: '2026-01-05', until } })
}

function faults(standing: GroupStanding | null, desk: Desk | null = topic, officers = people) {
  const desks = desk ? [desk] : []
  const today = '2026-11-22'
  return checkDesks({ instansi: [dishub], desks, officers, today, standingIn: () => standing }).map(
    ({ fault }) => fault,
  )
}

describe('a desk', () => {
  it.each<[string, ReturnType<typeof faults>, string[]]>([
    ['that has all it needs has no fault', faults(all), []],
    ['without a place', faults(all, null), ['unlinked']],
    ['whose group is gone', faults({ member: false }), ['bot-gone']],
    ['where the bot may not write', faults({ ...all, maySend: false }), ['bot-silenced']],
    ['where it hears replies only', faults({ ...all, hearsAll: false }), ['bot-deaf']],
    ['where it may not pin', faults({ ...all, mayPin: false }), ['may-not-pin']],
    [
      'in a topic that it may not manage',
      faults({ ...all, mayManageTopics: false }),
      ['may-not-manage-topics'],
    ],
    ['that is a whole group needs no topics', faults({ ...all, mayManageTopics: false }, group), []],
    ['of which nothing could be learnt is not blamed', faults(null), []],
    ['without anybody', faults(all, topic, []), ['unstaffed', 'no-approver']],
    ['without its own officers', faults(all, topic, people.slice(1)), ['unstaffed']],
    ['without a pejabat or admin', faults(all, topic, people.slice(0, 1)), ['no-approver']],
    [
      'with a decree that ends in a month',
      faults(all, topic, [...people, endingOn('2026-12-22')]),
      ['decree-ends'],
    ],
    ['with a decree that ends later', faults(all, topic, [...people, endingOn('2026-12-23')]), []],
    ['with a pejabat', faults(all, topic, [anOfficer('dishub', 'pejabat')]), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  it('shares a fault with others, named once with all of them', () => {
    const desks = [topic, { ...group, instansi: TRIAGE, chatId: -2 }]
    const found = checkDesks({
      instansi: [TRIAGE, dishub],
      desks,
      officers: people,
      today: '2026-11-22',
      standingIn: () => ({ member: false }),
    })
    expect(found).toEqual([{ fault: 'bot-gone', instansi: [TRIAGE, dishub] }])
  })
})
