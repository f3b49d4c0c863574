import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayOf,
  decreeSchema,
  endOfDecree,
  invitationSchema,
  presenceOf,
  readOfficerNumber,
  type Registered,
  warningsDue,
  writeOfficerNumber,
} from '../../src/office/index.ts'
import { anOfficer } from '../support/builders.ts'

const decree = { number: '800/12/2026', date: '2026-01-05', until: '2026-12-31' }
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']

describe('a decree', () => {
  it('holds its whole last day, where the office is', () => {
    expect(endOfDecree(decree, 'Asia/Makassar')).toEqual(new Date('2026-12-31T16:00:00Z'))
    expect(endOfDecree(decree, 'Asia/Jakarta')).toEqual(new Date('2026-12-31T17:00:00Z'))
    expect(endOfDecree({ number: '1', date: '2026-01-05' }, 'Asia/Jakarta')).toBeNull()
    expect(endOfDecree(null, 'Asia/Jakarta')).toBeNull()
  })

  it('does not end before it begins, nor on days that there are not', () => {
    expect(decreeSchema.safeParse(decree).success).toBe(true)
    const wrong = ['2026-01-05', '2025-12-31', '2026-02-30', 'besok']
    expect(wrong.filter((until) => decreeSchema.safeParse({ ...decree, until }).success)).toEqual([])
    const invitation = { role: 'petugas', instansi: 'dishub', decree }
    expect(invitationSchema.parse(invitation).decree).toEqual(decree)
  })

  it('is warned of a month before, a week before and on its last day, and not afterwards', () => {
    const due = (today: string) => warningsDue('2026-12-31', today)
    expect(due('2026-11-30')).toEqual([])
    expect(due('2026-12-01')).toEqual(['month'])
    expect(due('2026-12-23')).toEqual(['month'])
    expect(due('2026-12-24')).toEqual(['month', 'week'])
    expect(due('2026-12-30')).toEqual(['month', 'week'])
    expect(due('2026-12-31')).toEqual(['month', 'week', 'last-day'])
    expect(due('2027-01-01')).toEqual([])
  })

  it('has said everything by its last day, one thing more at a time', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2000-01-01', offset))
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (until, zone) => {
        const end = endOfDecree({ number: '1', date: '1999-01-01', until }, zone)
        if (!end) throw new Error('It ends')
        expect(dayOf(new Date(end.getTime() - 1), zone)).toBe(until)
        expect(dayOf(end, zone)).toBe(addDays(until, 1))
        let said: string[] = []
        for (let before = 40; before >= 0; before -= 1) {
          const due = warningsDue(until, addDays(until, -before))
          expect(due.slice(0, said.length)).toEqual(said)
          said = due
        }
        expect(said).toEqual(['month', 'week', 'last-day'])
      }),
      { numRuns: 100 },
    )
  })
})

describe('an officer in the register', () => {
  const now = new Date('2026-06-01T00:00:00Z')
  const registered = (change: Partial<Registered> = {}): Registered => ({
    ...anOfficer('dishub'),
    number: 12,
    left: null,
    ...change,
  })

  it('is active, expired, or removed', () => {
    const past = new Date('2026-05-01T00:00:00Z')
    expect(presenceOf(registered(), now)).toBe('active')
    expect(presenceOf(registered({ validUntil: past }), now)).toBe('expired')
    expect(presenceOf(registered({ validUntil: past, left: { at: past, why: 'expired' } }), now)).toBe(
      'expired',
    )
    expect(presenceOf(registered({ validUntil: past, left: { at: past, why: 'removed' } }), now)).toBe(
      'removed',
    )
  })

  it('is named by a number that people may type as they like', () => {
    expect(writeOfficerNumber(12)).toBe('P12')
    for (const typed of ['P12', 'p12', ' P-12 ', 'p 12', '12']) expect(readOfficerNumber(typed)).toBe(12)
    const others = ['', 'P', 'P0', 'P012x', 'Rahmat', '1.2', '-3', 'P99999999999']
    expect(others.filter((typed) => readOfficerNumber(typed) !== null)).toEqual([])
  })
})
