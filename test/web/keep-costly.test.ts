import { expect, test } from 'vitest'
import { createKeeper } from '../../src/web/dashboard/keep-costly.ts'
import { until } from '../support/until.ts'

const NOON = new Date('2026-11-28T04:00:00Z')
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1_000)

/** Says how often it was asked; an answer comes when `answer` is called. */
function slowSource() {
  const waiting: (() => void)[] = []
  let asked = 0
  return {
    asked: () => asked,
    answer: () => waiting.shift()?.(),
    find: async () => {
      const number = ++asked
      await new Promise<void>((resolve) => waiting.push(resolve))
      return number
    },
  }
}

test('what is cheap is found anew each time', async () => {
  const keep = createKeeper<number>(() => false)
  let asked = 0
  const find = async () => ++asked
  expect([await keep('a', NOON, find), await keep('a', NOON, find)]).toEqual([1, 2])
})

test('what is costly is kept for less than a minute, each by its own name', async () => {
  const keep = createKeeper<number>(() => true)
  let asked = 0
  const find = async () => ++asked
  expect(await keep('a', NOON, find)).toBe(1)
  expect(await keep('a', after(29), find)).toBe(1)
  expect(await keep('b', after(29), find)).toBe(2)
  expect(await keep('a', after(60), find)).toBe(3)
})

test('from half a minute on it is found anew once, and nobody waits for that', async () => {
  const keep = createKeeper<number>(() => true)
  const source = slowSource()
  const first = keep('a', NOON, source.find)
  source.answer()
  expect(await first).toBe(1)
  expect(await keep('a', after(31), source.find)).toBe(1)
  expect(await keep('a', after(32), source.find)).toBe(1)
  await until(() => source.asked() === 2, { what: 'the renewal' })
  source.answer()
  await until(async () => (await keep('a', after(33), source.find)) === 2, { what: 'what was renewed' })
  expect(source.asked()).toBe(2)
})

test('those who ask again while it is being found share it', async () => {
  const keep = createKeeper<number>(() => true)
  const source = slowSource()
  const first = keep('a', NOON, source.find)
  source.answer()
  await first
  const [one, other] = [keep('a', after(60), source.find), keep('a', after(60), source.find)]
  source.answer()
  expect([await one, await other]).toEqual([2, 2])
})

test('a failure is told to whoever waits for it, and not kept', async () => {
  const keep = createKeeper<number>(() => true)
  await expect(keep('a', NOON, () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await keep('a', NOON, async () => 5)).toBe(5)
})
