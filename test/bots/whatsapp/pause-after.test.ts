import { expect, it } from 'vitest'
import { pauseAfterMs } from '../../../src/bots/whatsapp/pause-after.ts'

it('waits longer after each browser that hardly worked, and never long', () => {
  const pauses = [0, 1, 2, 3, 4, 5, 20].map((failures) => pauseAfterMs('browser-gone', failures))
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000])
})

it('leaves whoever works in another browser in peace, and does not insist where it is refused', () => {
  expect(pauseAfterMs('taken-over', 0)).toBe(60_000)
  expect(pauseAfterMs('unreachable', 0)).toBe(30_000)
  expect(pauseAfterMs('banned', 0)).toBe(900_000)
  expect(pauseAfterMs('refused', 3)).toBe(300_000)
})
