import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/knowledge/index.ts'
import { decide, hasExpired, isRefusal, withoutExpired } from '../../src/routing/index.ts'
import { anInquiry, HOUR_MS, instansi, later, responsible, someRules } from '../support/builders.ts'

const ZONE = 'Asia/Makassar'
/** The last minute of the 30th of November in Makassar, and the first of the next day. */
const LAST_MINUTE = new Date('2026-11-30T15:59:00Z')
const NEXT_DAY = new Date('2026-11-30T16:00:00Z')

const candidate = (id: string) => ({ id, question: `${id}?`, confidence: 0.9 })
const entry = (id: string) => ({
  version: 3,
  instansi: instansi('dishub'),
  validUntil: id.startsWith('old') ? '2026-11-30' : null,
})

it('an entry holds through its last day, in the office’s time zone', () => {
  expect(hasExpired({ validUntil: '2026-11-30' }, LAST_MINUTE, ZONE)).toBe(false)
  expect(hasExpired({ validUntil: '2026-11-30' }, NEXT_DAY, ZONE)).toBe(true)
  expect(hasExpired({ validUntil: '2026-11-30' }, NEXT_DAY, 'Asia/Jakarta')).toBe(false)
  expect(hasExpired({ validUntil: null }, NEXT_DAY, ZONE)).toBe(false)
})

describe('what may still be said', () => {
  const left = (verdict: Verdict, now = NEXT_DAY) => withoutExpired(verdict, entry, now, ZONE)

  it('is everything on the last day', () => {
    const verdict: Verdict = { outcome: 'answer', faq: candidate('old') }
    expect(left(verdict, LAST_MINUTE)).toEqual({ verdict, expired: null })
  })

  it('is no expired answer', () => {
    expect(left({ outcome: 'answer', faq: candidate('old') })).toEqual({
      verdict: { outcome: 'refer' },
      expired: { id: 'old', version: 3, instansi: 'dishub', validUntil: '2026-11-30', sure: true },
    })
  })

  it('is no expired candidate, and the others', () => {
    const suggestions = ['old-1', 'new', 'old-2'].map(candidate)
    expect(left({ outcome: 'suggest', suggestions })).toEqual({
      verdict: { outcome: 'suggest', suggestions: [candidate('new')] },
      expired: null,
    })
    expect(left({ outcome: 'suggest', suggestions: ['old-1', 'old-2'].map(candidate) })).toMatchObject({
      verdict: { outcome: 'refer' },
      expired: { id: 'old-1', sure: false },
    })
  })
})

it('a candidate that expired since it was offered is referred, and the citizen hears why', () => {
  const inquiry = anInquiry({ type: 'suggest', faqIds: ['old'] })
  const command = {
    type: 'forward' as const,
    to: responsible('dishub'),
    expired: { faqId: 'old', version: 3 },
  }
  const outcome = decide(inquiry, command, later(inquiry.receivedAt, HOUR_MS / 2), someRules())
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  expect(outcome.events.map(({ body }) => body.type)).toEqual(['entry-expired', 'referred'])
  expect(outcome.owed.find(({ to }) => to === 'citizen')?.message).toMatchObject({
    type: 'referred',
    choiceExpired: true,
  })
})
