import { describe, expect, it } from 'vitest'
import { until } from './until.ts'

describe('until', () => {
  it('returns what the condition gave in the end', async () => {
    let looks = 0
    const seen = await until(() => (++looks < 3 ? undefined : `look ${looks}`), { what: 'the third look' })
    expect(seen).toBe('look 3')
  })

  it('waits for promises', async () => {
    const later = new Promise<number>((resolve) => setTimeout(() => resolve(7), 20))
    expect(await until(() => later, { what: 'a late number' })).toBe(7)
  })

  it('fails with what was awaited', async () => {
    await expect(until(() => false, { what: 'a message to Siti', timeoutMs: 20 })).rejects.toThrow(
      'Waited 20 ms in vain for: a message to Siti',
    )
  })

  it('counts an error as "not yet", and keeps the last one as the cause', async () => {
    const wait = until(
      () => {
        throw new Error('no such row')
      },
      { what: 'a row', timeoutMs: 20 },
    )
    await expect(wait).rejects.toMatchObject({ cause: { message: 'no such row' } })
  })

  it('gives up on a condition that never returns', async () => {
    const wait = until(() => new Promise<boolean>(() => {}), { what: 'an answer', timeoutMs: 20 })
    await expect(wait).rejects.toThrow('Waited 20 ms in vain for: an answer')
  })
})
