import { describe, expect, it } from 'vitest'
import { usualOfficeHours } from '../../src/office/index.ts'
import { decide, estimatesFor, type Inquiry, isRefusal } from '../../src/routing/index.ts'
import { anInquiry, anOfficer, HOUR_MS, later, someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'

const officer = anOfficer()
const FRIDAY = new Date('2026-11-27T02:00:00Z')
const working = someRules({
  calendar: { kind: 'working', hours: usualOfficeHours, timeZone: 'Asia/Makassar' },
  deadlineHours: 3,
})

const days = (inquiry: Inquiry, now: Date, rules = someRules()) => {
  if (inquiry.state.name !== 'referred') throw new Error('not referred')
  return estimatesFor(inquiry.state, now, rules).map(({ until }) => until)
}
const tell = (inquiry: Inquiry, until: string, now: Date, by = officer) =>
  decide(inquiry, { type: 'tell-delay', officer: by, reason: 'field-data', until }, now, someRules())

describe('the days that may be told', () => {
  it('are after the day of the deadline, by the clock', () => {
    const inquiry = anInquiry()
    expect(days(inquiry, SUNDAY_AFTERNOON)).toEqual(['2026-11-24', '2026-11-25', '2026-11-29'])
    expect(days(inquiry, later(SUNDAY_AFTERNOON, 25 * HOUR_MS))).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-30',
    ])
  })

  it('are such as the office works on, where its calendar says so', () => {
    // Friday 10.00, due the same day: tomorrow is Monday, and a week is the next Friday.
    const inquiry = anInquiry(undefined, FRIDAY, working)
    expect(days(inquiry, FRIDAY, working)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-04'])
  })

  it('are none while the promise reaches further', () => {
    const rules = someRules({ deadlineHours: 24 * 10 })
    expect(days(anInquiry(undefined, SUNDAY_AFTERNOON, rules), SUNDAY_AFTERNOON, rules)).toEqual([])
  })
})

describe('word of a delay', () => {
  it('tells the citizen, moves no deadline, and waits for the morning', () => {
    const inquiry = anInquiry()
    const night = new Date('2026-11-22T15:00:00Z')
    const told = tell(inquiry, '2026-11-25', night)
    if (isRefusal(told)) throw new Error(told.refused)
    expect(told.owed[0]).toMatchObject({
      message: { type: 'delayed', until: '2026-11-25', reason: 'field-data' },
      notBefore: new Date('2026-11-22T22:00:00Z'),
    })
    if (inquiry.state.name !== 'referred' || told.inquiry.state.name !== 'referred') throw new Error('open')
    expect(told.inquiry.state.promised).toEqual({ ...inquiry.state.promised, delays: 1 })
    expect(told.inquiry.state.wakeAt).toEqual(inquiry.state.wakeAt)
  })

  it('is not said twice', () => {
    const told = tell(anInquiry(), '2026-11-25', SUNDAY_AFTERNOON)
    if (isRefusal(told)) throw new Error(told.refused)
    expect(tell(told.inquiry, '2026-11-25', SUNDAY_AFTERNOON)).toEqual({ refused: 'day-told-before' })
    expect(days(told.inquiry, SUNDAY_AFTERNOON)).toEqual(['2026-11-24', '2026-11-29'])
    const again = tell(told.inquiry, '2026-11-29', SUNDAY_AFTERNOON)
    if (isRefusal(again)) throw new Error(again.refused)
    expect(tell(again.inquiry, '2026-12-01', SUNDAY_AFTERNOON)).toEqual({ refused: 'delayed-enough' })
  })

  it.each([
    ['by another desk', anOfficer('pupr'), '2026-11-25', 'not-the-holder'],
    ['within the deadline', officer, '2026-11-23', 'day-too-early'],
    ['of a day that has passed', officer, '2026-11-20', 'day-too-early'],
  ])('is refused %s', (_, by, until, refused) => {
    expect(tell(anInquiry(), until, SUNDAY_AFTERNOON, by)).toEqual({ refused })
  })
})
