import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { until } from '../support/until.ts'

let testDatabase: TestDatabase
let one: Database
let two: Database

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  one = await testDatabase.open()
  two = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

/** Stands by for a lock and writes down what happens. */
function standBy(database: Database, name: string) {
  const said: string[] = []
  const holding = database.locks.hold(name, {
    onHeld: () => said.push('held'),
    onLost: () => said.push('lost'),
  })
  return { said, release: () => holding.release() }
}

test('one holds, the other stands by and takes over', async () => {
  const first = standBy(one, 'bot')
  await until(() => first.said.length === 1, { what: 'the first holder' })
  const second = standBy(two, 'bot')
  const elsewhere = standBy(two, 'other bot')
  await until(() => elsewhere.said.length === 1, { what: 'another lock' })
  expect(second.said).toEqual([])
  await first.release()
  await until(() => second.said.length === 1, { what: 'the take-over' })
  expect(first.said).toEqual(['held'])
  await second.release()
  await elsewhere.release()
})

test('a holder whose connection broke is told, and somebody holds it again', async () => {
  const first = standBy(one, 'number')
  await until(() => first.said.length === 1, { what: 'the first holder' })
  const second = standBy(two, 'number')
  await testDatabase.cutConnections()
  await until(() => first.said.includes('lost'), { what: 'the loss' })
  const heldNow = () => [first, second].filter(({ said }) => said.at(-1) === 'held').length
  await until(() => heldNow() === 1, { what: 'a holder after the loss' })
  expect(heldNow()).toBe(1)
  await first.release()
  await second.release()
})

test('who stopped standing by never gets it', async () => {
  const first = standBy(one, 'late')
  await until(() => first.said.length === 1, { what: 'the first holder' })
  const second = standBy(two, 'late')
  await second.release()
  await first.release()
  const third = standBy(one, 'late')
  await until(() => third.said.length === 1, { what: 'the third holder' })
  expect(second.said).toEqual([])
  await third.release()
})

test('a database that is closed lets go', async () => {
  const leaving = await testDatabase.open()
  const first = standBy(leaving, 'leaving')
  await until(() => first.said.length === 1, { what: 'the first holder' })
  const second = standBy(one, 'leaving')
  await leaving.close()
  await until(() => second.said.length === 1, { what: 'the take-over' })
  expect(first.said).toEqual(['held'])
  await second.release()
})
