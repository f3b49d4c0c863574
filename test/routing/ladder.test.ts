import { describe, expect, it } from 'vitest'
import { TRIAGE, usualOfficeHours } from '../../src/office/index.ts'
import {
  decide,
  isRefusal,
  type Ladder,
  ladderSchema,
  type Rules,
  triage,
  usualLadder,
} from '../../src/routing/index.ts'
import { anInquiry, HOUR_MS, responsible, someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'

const wake = { type: 'wake', to: triage } as const

/** Who hears what at these hours after the referral, each as `recipient:step`. */
function heard(ladder: Ladder, hours: number[], change: Partial<Rules> = {}): string[][] {
  const rules = someRules({ ladder, ...change })
  let inquiry = anInquiry({ type: 'refer', to: responsible('dishub') }, SUNDAY_AFTERNOON, rules)
  return hours.map((hour) => {
    const outcome = decide(inquiry, wake, new Date(SUNDAY_AFTERNOON.getTime() + hour * HOUR_MS), rules)
    if (isRefusal(outcome)) return []
    inquiry = outcome.inquiry
    return outcome.owed.flatMap((owed) => {
      const { message } = owed
      if (message.type !== 'reminder' && !(message.type === 'overdue' && 'step' in message)) return []
      const step = message.type === 'reminder' ? 'reminder' : message.step
      if (owed.to === 'approvers') return [`pejabat:${step}`]
      return owed.to === 'desk' ? [`${owed.desk === TRIAGE ? 'diskominfo' : owed.desk}:${step}`] : []
    })
  })
}

describe('the ladder', () => {
  it('goes from the desk to its pejabat to Diskominfo, and on after each further deadline', () => {
    expect(heard(usualLadder([0.5, 0.9]), [12, 21.6, 24, 47, 48, 72])).toEqual([
      ['dishub:reminder'],
      ['dishub:reminder', 'pejabat:reminder'],
      ['dishub:0', 'pejabat:0', 'diskominfo:0'],
      [],
      ['dishub:1', 'pejabat:1', 'diskominfo:1'],
      ['dishub:2', 'pejabat:2', 'diskominfo:2'],
    ])
  })

  it('has the rungs that the office sets, the last one again and again', () => {
    const own: Ladder = [
      { at: 0.75, tell: ['diskominfo'] },
      { at: 1, tell: ['petugas'] },
      { at: 1.5, tell: ['pejabat'] },
    ]
    expect(heard(own, [18, 24, 36, 60])).toEqual([
      ['diskominfo:reminder'],
      // The citizen is told that Diskominfo knows.
      ['dishub:0', 'diskominfo:0'],
      ['pejabat:1'],
      ['pejabat:2'],
    ])
  })

  it('measures its rungs in the working time that was promised, not by the wall clock', () => {
    // From Sunday 14.05 on, 8 hours are those of Monday, 08.00 to 16.00.
    const rules: Partial<Rules> = {
      deadlineHours: 8,
      calendar: { kind: 'working', hours: usualOfficeHours, timeZone: 'Asia/Makassar' },
    }
    const noon = 21 + 55 / 60
    const sixteen = 25 + 55 / 60
    expect(heard(usualLadder([0.5]), [noon - 0.01, noon, sixteen - 0.01, sixteen], rules)).toEqual([
      [],
      ['dishub:reminder', 'pejabat:reminder'],
      [],
      ['dishub:0', 'pejabat:0', 'diskominfo:0'],
    ])
  })

  it('leaves nobody out whose rung was passed while nobody looked', () => {
    const own: Ladder = [
      { at: 0.5, tell: ['diskominfo'] },
      { at: 0.9, tell: ['petugas'] },
    ]
    expect(heard(own, [22])).toEqual([['dishub:reminder', 'diskominfo:reminder']])
  })

  it('must ascend, and must say who', () => {
    const fits = (ladder: unknown) => ladderSchema.safeParse(ladder).success
    expect(fits([{ at: 0.5, tell: ['petugas'] }])).toBe(true)
    expect(fits([{ at: 0.5, tell: [] }])).toBe(false)
    expect(fits([{ at: 0.5, tell: ['bupati'] }])).toBe(false)
    const twice = { at: 0.5, tell: ['petugas'] }
    expect(fits([twice, twice])).toBe(false)
  })
})
