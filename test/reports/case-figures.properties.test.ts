import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usualOfficeHours } from '../../src/office/index.ts'
import { caseFigures, type Figure } from '../../src/reports/index.ts'
import { type InquiryEvent, pauseOf, type Rules } from '../../src/routing/index.ts'
import { someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'
import { anyOpening, type Life, live, ruleSets, steps } from '../support/lives.ts'
import { watchLife } from './watch-life.ts'

function check(hold: (life: Life) => void, numRuns = 500, rules: Partial<Rules> = {}) {
  fc.assert(
    fc.property(anyOpening, steps, ruleSets, (opening, moves, change) =>
      hold(live(opening, moves, someRules({ ...change, ...rules }))),
    ),
    { numRuns },
  )
}

const valueOf = <Value>(figure: Figure<Value>) => {
  if (figure.value === null && 'why' in figure) throw new Error(figure.why)
  return figure.value
}

const wasReferred = (events: readonly InquiryEvent[]) => events.some(({ body }) => body.type === 'referred')

/** Both ways of looking find the same. */
function compare(life: Life): void {
  const { events, inquiry, now } = life
  const figures = caseFigures(events, now)
  const { state } = inquiry
  expect(figures.kind).toBe(inquiry.kind)
  expect(valueOf(figures.adopted)).toBe('adopted' in state && state.adopted !== undefined)
  expect(figures.standing).toBe(pauseOf(inquiry, now) ? 'paused' : state.name)
  if (!wasReferred(events)) {
    expect([figures.grossMs, figures.holdings, figures.late]).toEqual(
      Array.from({ length: 3 }, () => ({ value: null, why: 'not-referred' })),
    )
    return
  }
  const naive = watchLife(life)
  expect(valueOf(figures.grossMs)).toBe(naive.grossMs)
  expect(valueOf(figures.pausedMs)).toBe(naive.pausedMs)
  expect(valueOf(figures.netMs)).toBe(naive.grossMs - naive.pausedMs)
  expect(
    valueOf(figures.holdings)?.map(({ referral, desk, heldMs: ms, pausedMs }) => ({
      referral,
      desk,
      ms,
      pausedMs,
    })),
  ).toEqual(naive.held)
  expect(valueOf(figures.transfers)).toBe(naive.held.length - 1)
  expect(valueOf(figures.late)).toBe(naive.late && !naive.takenBack)
  expect(valueOf(figures.breach) !== null).toBe(naive.late)
  expect(figures.closedAt === null).toBe(
    ['gathering', 'placing', 'choosing', 'referred'].includes(state.name),
  )
}

describe('the figures of a random life', () => {
  it('are those that somebody finds who watches the inquiry itself', () => {
    check(compare, 1_000)
  })

  it('are so in an office that counts its working hours', () => {
    const calendar = { kind: 'working' as const, hours: usualOfficeHours, timeZone: 'Asia/Makassar' }
    check(compare, 30, { calendar, deadlineHours: 72 })
  })

  it('are the same as of any moment of it, as if nothing had come after', () => {
    check(({ events, taken, now }) => {
      const all = [{ now: SUNDAY_AFTERNOON }, ...taken]
      for (const [index, { now: at }] of all.entries()) {
        // Two steps at one moment are one moment.
        if (all[index + 1]?.now.getTime() === at.getTime()) continue
        const until = events.filter((event) => event.at <= at)
        expect(caseFigures(events, at)).toEqual(caseFigures(until, at))
      }
      expect(caseFigures(events, now).asOf).toEqual(now)
    }, 200)
  })

  it('agree with the figures that the events themselves bear', () => {
    check(({ events, now }) => {
      const { holdings, pausedMs, grossMs } = caseFigures(events, now)
      for (const { at, body } of events) {
        const then = caseFigures(events, at)
        const own = (referral: number) =>
          valueOf(holdings)?.find((holding) => holding.referral === referral)?.heldMs
        if (body.type === 'moved') expect(own(body.referral - 1)).toBe(body.heldMs)
        if (body.type === 'resumed') {
          const before = valueOf(then.holdings)?.reduce((sum, one) => sum + one.pausedMs, 0)
          expect(valueOf(then.pausedMs)).toBe(before)
        }
        if (body.type !== 'answered' && body.type !== 'rejected') continue
        expect(valueOf(holdings)?.at(-1)?.heldMs).toBe(body.heldMs)
        expect(valueOf(grossMs)).toBe(body.totalMs)
        expect(valueOf(pausedMs)).toBe(body.pausedMs)
        if (body.type === 'answered') expect(valueOf(then.breach) !== null).toBe(body.late)
      }
    })
  })

  it('are missing, and say so, where a part of the history is', () => {
    check(({ events, now }) => {
      if (events.length < 3) return
      for (const lost of events.keys()) {
        // Who loses the end can't know it: that is the figure of an earlier moment.
        if (lost === events.length - 1) continue
        const rest = events.filter((_, index) => index !== lost)
        const { grossMs, late, transfers } = caseFigures(rest, now)
        for (const figure of [grossMs, late, transfers])
          expect(figure).toEqual({ value: null, why: 'incomplete' })
      }
    }, 100)
  })
})
