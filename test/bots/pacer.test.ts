import { describe, expect, it } from 'vitest'
import { createPacer, type Permit } from '../../src/bots/pacer.ts'

function aPacer(perSecond?: number) {
  let now = 1_000
  const pacer = createPacer({ monotonicMs: () => now, ...(perSecond === undefined ? {} : { perSecond }) })
  return {
    pacer,
    advance: (ms: number) => {
      now += ms
    },
    /** Takes until it must wait; gives how many went, and what came then. */
    takeAll(recipient: string) {
      for (let count = 0; ; count += 1) {
        const permit = pacer.take(recipient)
        if ('later' in permit || permit.urgentOnly) return { count, permit }
      }
    },
  }
}

const later = (permit: Permit) => ('later' in permit ? permit.later : 0)
const GROUP = 'staff/-1001'
const person = (number: number) => `citizen/telegram/${number}`

describe('a private chat', () => {
  it('gets a few at once, then one a second', () => {
    const { takeAll, advance, pacer } = aPacer(1_000)
    expect(takeAll(person(1))).toMatchObject({ count: 5, permit: { later: 5_000 } })
    advance(4_999)
    expect(later(pacer.take(person(1)))).toBe(1)
    advance(1)
    expect(takeAll(person(1)).count).toBe(5)
  })

  it('does not wait for another one, nor does an officer’s', () => {
    const { takeAll } = aPacer(1_000)
    takeAll(person(1))
    expect(takeAll(person(2)).count).toBe(5)
    expect(takeAll('staff/7001').count).toBe(5)
  })
})

describe('a group', () => {
  const reply = { urgent: true, calls: 1 }
  const others = { urgent: false, calls: 1 }

  /** Sends as one who always has cards waiting, for so long; gives the seconds at which they went. */
  function sendCards({ pacer, advance }: ReturnType<typeof aPacer>, seconds: number, replyAt: number[] = []) {
    const sent: number[] = []
    const waited: number[] = []
    let replies: number[] = []
    for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
      replies = [...replies, ...replyAt.filter((at) => at * 10 === tenth)]
      const permit = pacer.take(GROUP)
      if ('used' in permit) {
        const [asked] = replies
        if (asked !== undefined) {
          permit.used(reply)
          waited.push(tenth / 10 - asked)
          replies = replies.slice(1)
        } else if (permit.urgentOnly) permit.giveBack()
        else {
          permit.used(others)
          sent.push(tenth / 10)
        }
      }
      advance(100)
    }
    return { sent, waited }
  }

  it('gets some cards at once and the others evenly, fifty within three minutes', () => {
    const { sent } = sendCards(aPacer(1_000), 180)
    expect(sent.slice(0, 8)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    expect(sent[49]).toBeLessThan(178)
  })

  it('gets three replies a minute at once, whatever else waits, and still fifty cards in three minutes', () => {
    const { sent, waited } = sendCards(aPacer(1_000), 180, [5, 25, 45, 66, 86, 106, 127, 147, 167])
    expect(waited).toEqual(Array(9).fill(0))
    expect(sent[49]).toBeLessThan(180)
  })

  it('keeps as much room for replies as they needed in the last minute', () => {
    const every = Array.from({ length: 30 }, (_, index) => 65 + index * 10)
    const { waited } = sendCards(aPacer(1_000), 400, every)
    expect(waited).toEqual(Array(30).fill(0))
  })

  it('never gets more than twenty calls within any minute', () => {
    const { pacer, advance } = aPacer(1_000)
    const sent: number[] = []
    for (let second = 0; second < 300; second += 1) {
      const permit = pacer.take(GROUP)
      if ('used' in permit) {
        permit.used(reply)
        sent.push(second)
      }
      advance(1_000)
    }
    for (const start of sent)
      expect(sent.filter((at) => at >= start && at < start + 60).length).toBeLessThanOrEqual(20)
    expect(sent.length).toBeGreaterThanOrEqual(98)
  })

  it('counts every part of a long message', () => {
    const { pacer } = aPacer(1_000)
    for (let long = 0; long < 5; long += 1) {
      const permit = pacer.take(GROUP)
      if ('used' in permit) permit.used({ urgent: true, calls: 4 })
    }
    expect(later(pacer.take(GROUP))).toBe(61_000)
  })

  it('gets back what was not used', () => {
    const { pacer, takeAll } = aPacer(1_000)
    for (let time = 0; time < 100; time += 1) {
      const permit = pacer.take(GROUP)
      if (!('used' in permit)) throw new Error('It has to wait')
      if (time % 2 === 0) permit.giveBack()
      else permit.used({ urgent: false, calls: 0 })
    }
    expect(takeAll(GROUP).count).toBe(8)
  })
})

describe('a token', () => {
  it('makes so many calls a second, whoever they are for', () => {
    const { pacer, advance } = aPacer(25)
    let calls = 0
    for (let ms = 0; ms < 10_000; ms += 1) {
      if (!('later' in pacer.take(person(ms)))) calls += 1
      advance(1)
    }
    expect(calls).toBe(250)
  })

  it.each([1, 4, 5, 100])('keeps to %i', (perSecond) => {
    const { pacer, advance } = aPacer(perSecond)
    let calls = 0
    for (let ms = 0; ms < 10_000; ms += 1) {
      if (!('later' in pacer.take(person(ms)))) calls += 1
      advance(1)
    }
    expect(calls).toBe(perSecond * 10)
  })

  it('lets those who wait, wait shortly', () => {
    const { pacer } = aPacer(25)
    const waits = Array.from({ length: 20 }, (_, index) => later(pacer.take(person(index))))
    expect(Math.max(...waits)).toBe(200)
  })
})

describe('a refusal', () => {
  it('holds back the chat that it came for, as long as Telegram said', () => {
    const { pacer, advance } = aPacer()
    pacer.penalize(GROUP, 40_000)
    expect(pacer.take(GROUP)).toEqual({ later: 40_000 })
    expect(later(pacer.take(person(1)))).toBe(0)
    advance(40_000)
    expect(later(pacer.take(GROUP))).toBe(0)
  })

  it('of three chats at once holds back the whole bot', () => {
    const { pacer, advance } = aPacer()
    for (const number of [1, 2, 3]) pacer.penalize(person(number), 7_000)
    expect(later(pacer.take(person(4)))).toBe(7_000)
    advance(7_000)
    expect(later(pacer.take(person(4)))).toBe(0)
  })

  it('of three chats over a long time does not', () => {
    const { pacer, advance } = aPacer()
    for (const number of [1, 2, 3]) {
      pacer.penalize(person(number), 60_000)
      advance(11_000)
    }
    expect(later(pacer.take(person(4)))).toBe(0)
  })
})

it('forgets quiet chats only', () => {
  const { pacer, advance, takeAll } = aPacer(1_000_000)
  takeAll(person(1))
  for (let number = 10; number < 6_000; number += 1) pacer.take(person(number))
  expect(later(pacer.take(person(1)))).toBe(5_000)
  advance(5_000)
  expect(takeAll(person(1)).count).toBe(5)
})

describe('where nobody counts by chat', () => {
  it('only the token’s own rate holds', () => {
    const pacer = createPacer({ monotonicMs: () => 1_000, perSecond: 500, chatLimits: false })
    const permits = Array.from({ length: 100 }, () => pacer.take(GROUP))
    expect(permits).toEqual(Array(100).fill(expect.objectContaining({ urgentOnly: false })))
    expect(later(pacer.take(GROUP))).toBe(200)
  })
})

it('can be slower than one call a second', () => {
  const { takeAll, advance, pacer } = aPacer(0.5)
  expect(takeAll(person(1))).toMatchObject({ count: 1, permit: { later: 2_000 } })
  advance(1_999)
  expect(later(pacer.take(person(2)))).toBe(1)
  advance(1)
  expect(takeAll(person(2)).count).toBe(1)
})
