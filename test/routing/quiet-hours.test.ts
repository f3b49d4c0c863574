import { describe, expect, it } from 'vitest'
import { quietUntil } from '../../src/routing/index.ts'

/** WITA is eight hours ahead of UTC. */
const wita = (time: string) => new Date(`${time}+08:00`)

describe('quiet hours', () => {
  it.each([
    ['2026-11-22T20:59:59', null],
    ['2026-11-22T21:00:00', '2026-11-23T06:00:00'],
    ['2026-11-30T23:30:00', '2026-12-01T06:00:00'],
    ['2026-12-31T23:30:00', '2027-01-01T06:00:00'],
    ['2026-11-23T00:00:00', '2026-11-23T06:00:00'],
    ['2026-11-23T05:59:59', '2026-11-23T06:00:00'],
    ['2026-11-23T06:00:00', null],
  ])('at %s WITA end %s', (now, end) => {
    expect(quietUntil(wita(now), 'Asia/Makassar')).toEqual(end === null ? null : wita(end))
  })

  it('are those of the office, not of the server', () => {
    const evening = new Date('2026-11-22T13:30:00Z')
    expect(quietUntil(evening, 'Asia/Jayapura')).not.toBeNull()
    expect(quietUntil(evening, 'Asia/Jakarta')).toBeNull()
  })
})
