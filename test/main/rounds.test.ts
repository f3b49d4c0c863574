import { expect, test } from 'vitest'
import { createRounds } from '../../src/main/rounds.ts'

/** A drain that a test ends by hand, call by call. */
function aDrain() {
  const calls: { recipient: string; end(outcome?: { again: number | null }): void; fail(): void }[] = []
  const drain = (recipient: string) =>
    new Promise<{ again: number | null }>((resolve, reject) => {
      const end = (outcome = { again: null as number | null }) => resolve(outcome)
      calls.push({ recipient, end, fail: () => reject(new Error('the database is away')) })
    })
  return { calls, drain }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('a recipient is visited by one visitor, who looks once more for all who asked meanwhile', async () => {
  const { calls, drain } = aDrain()
  const rounds = createRounds({ drain, concurrency: 4 })
  const visits = [rounds.visit('a')]
  await turn()
  visits.push(rounds.visit('a'), rounds.visit('a'))
  await turn()
  expect(calls).toHaveLength(1)
  calls[0]?.end({ again: 10 })
  await turn()
  expect(calls).toHaveLength(2)
  calls[1]?.end({ again: 70 })
  expect(await Promise.all(visits)).toEqual([{ again: 70 }, { again: 70 }, { again: 70 }])
  await turn()
  expect(calls).toHaveLength(2)
})

test('no more recipients than allowed are visited side by side, and none is forgotten', async () => {
  const { calls, drain } = aDrain()
  const rounds = createRounds({ drain, concurrency: 2 })
  const visits = ['a', 'b', 'c', 'd'].map((recipient) => rounds.visit(recipient))
  await turn()
  expect(calls.map(({ recipient }) => recipient)).toEqual(['a', 'b'])
  calls[1]?.end()
  await turn()
  expect(calls.map(({ recipient }) => recipient)).toEqual(['a', 'b', 'c'])
  for (const place of [0, 2, 3]) {
    calls[place]?.end()
    await turn()
  }
  await Promise.all(visits)
  expect(calls.map(({ recipient }) => recipient)).toEqual(['a', 'b', 'c', 'd'])
})

test('a visit that fails says so and frees its place', async () => {
  const { calls, drain } = aDrain()
  const rounds = createRounds({ drain, concurrency: 1 })
  const [failing, next] = [rounds.visit('a'), rounds.visit('b')]
  await turn()
  calls[0]?.fail()
  await expect(failing).rejects.toThrow('the database is away')
  await turn()
  calls[1]?.end()
  await expect(next).resolves.toEqual({ again: null })
  const again = rounds.visit('a')
  await turn()
  calls[2]?.end()
  await expect(again).resolves.toEqual({ again: null })
})

test('closing waits for the visit in hand and begins no other', async () => {
  const { calls, drain } = aDrain()
  const rounds = createRounds({ drain, concurrency: 1 })
  const visits = [rounds.visit('a'), rounds.visit('b')]
  await turn()
  let closed = false
  const closing = rounds.close().then(() => (closed = true))
  await turn()
  expect(closed).toBe(false)
  calls[0]?.end()
  await closing
  await Promise.all(visits)
  expect(calls.map(({ recipient }) => recipient)).toEqual(['a'])
})
