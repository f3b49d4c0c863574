import { describe, expect, it } from 'vitest'
import { createSimulatedClock } from '../../src/simulator/clock.ts'

const start = new Date('2026-11-22T06:05:00Z')

function aClock() {
  let realMs = 5_000
  const clock = createSimulatedClock(start, () => realMs)
  return { clock, pass: (ms: number) => void (realMs += ms) }
}

describe('the simulated clock', () => {
  it('begins at its start and runs with real time', () => {
    const { clock, pass } = aClock()
    expect(clock.now()).toEqual(start)
    pass(1_500)
    expect(clock.now()).toEqual(new Date('2026-11-22T06:05:01.500Z'))
  })

  it('keeps what has passed when the speed changes', () => {
    const { clock, pass } = aClock()
    pass(10_000)
    clock.setSpeed(3600)
    expect(clock.now()).toEqual(new Date('2026-11-22T06:05:10Z'))
    pass(1_000)
    expect(clock.now()).toEqual(new Date('2026-11-22T07:05:10Z'))
    clock.setSpeed(1)
    pass(1_000)
    expect(clock.now()).toEqual(new Date('2026-11-22T07:05:11Z'))
    expect(clock.speed()).toBe(1)
  })

  it('says how long to wait for a moment, never too short and never below zero', () => {
    const { clock, pass } = aClock()
    clock.setSpeed(60)
    const inAnHour = new Date('2026-11-22T07:05:00Z')
    expect(clock.delayUntil(inAnHour)).toBe(60_000)
    expect(clock.delayUntil(new Date(start.getTime() + 1))).toBe(1)
    pass(60_000)
    expect(clock.delayUntil(inAnHour)).toBe(0)
    expect(clock.delayUntil(start)).toBe(0)
  })

  it('tells its watchers of a new speed until they leave', () => {
    const { clock } = aClock()
    const heard: number[] = []
    const leave = clock.watch(() => heard.push(clock.speed()))
    clock.setSpeed(60)
    leave()
    clock.setSpeed(3600)
    expect(heard).toEqual([60])
  })

  it('runs on the real clock of the process when none is given', () => {
    const clock = createSimulatedClock(start)
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(start.getTime())
    expect(clock.now().getTime()).toBeLessThan(start.getTime() + 5_000)
  })
})
