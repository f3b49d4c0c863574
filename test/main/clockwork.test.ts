import { describe, expect, it } from 'vitest'
import { createClockwork } from '../../src/main/clockwork.ts'
import { quietLog } from '../support/quiet-log.ts'
import { createTestClock } from '../support/test-clock.ts'

/** A clockwork whose parts only note that they were asked. */
function aClockwork({ wake = async () => {} }: { wake?: () => Promise<void> } = {}) {
  const clock = createTestClock()
  const asked: string[] = []
  const note = async (what: string) => void asked.push(what)
  const alarms: number[] = []
  let nextWakeAt: Date | null = null
  const clockwork = createClockwork({
    clock,
    async wakeDue() {
      await note('wake')
      await wake()
      return { woken: 0 }
    },
    views: { nextWakeAt: async () => nextWakeAt },
    outbox: {
      async recover() {
        await note('recover')
        return 0
      },
      async dueRecipients(kind, _, __, after) {
        await note(after ? `${kind} after ${after.toISOString()}` : kind)
        return []
      },
      nextDueAt: async () => null,
    },
    inbox: { purge: async () => 0 },
    lapseForms: async () => {},
    reviewEntries: () => note('review'),
    mindRegister: () => note('register'),
    mindErasures: () => note('erasures'),
    refreshFigures: () => note('figures'),
    askCitizens: () => note('ask'),
    setAlarm: async (delayMs) => void alarms.push(delayMs),
    deliver: async () => {},
    lookIfDue: () => void asked.push('look'),
    onWoken: () => {},
    log: quietLog,
  })
  return {
    clock,
    clockwork,
    alarms,
    wakesAt: (at: Date) => {
      nextWakeAt = at
    },
    /** What was asked since this was asked last. */
    asked: () => asked.splice(0),
  }
}

describe('the clockwork', () => {
  it('does at an alarm what has just fallen due, and leaves the rest to a sweep', async () => {
    const { clockwork, clock, asked } = aClockwork()
    await clockwork.pass()
    const sweep = [
      'recover',
      'wake',
      'register',
      'erasures',
      'review',
      'ask',
      'figures',
      'staff',
      'citizen',
      'look',
    ]
    expect(asked()).toEqual(sweep)
    const before = clock.now().toISOString()
    clock.advance(5_000)
    await clockwork.ring()
    expect(asked()).toEqual(['wake', `staff after ${before}`, `citizen after ${before}`])
  })

  it('sweeps once more when that was wished while an alarm was worked off', async () => {
    let finish = () => {}
    const woken = new Promise<void>((resolve) => (finish = resolve))
    const { clockwork, asked } = aClockwork({ wake: () => woken })
    const wishes = [clockwork.ring(), clockwork.pass(), clockwork.ring()]
    finish()
    await Promise.all(wishes)
    expect(asked().filter((what) => what === 'wake' || what === 'recover')).toEqual([
      'wake',
      'recover',
      'wake',
    ])
  })

  it('wakes together what falls due within a tenth of a second, and leaves to a later sweep what is far away', async () => {
    const { clockwork, clock, alarms, wakesAt } = aClockwork()
    for (const ms of [5, 30_000, 2 * 3_600_000]) {
      wakesAt(new Date(clock.now().getTime() + ms))
      await clockwork.ring()
    }
    expect(alarms).toEqual([100, 30_000])
  })
})
