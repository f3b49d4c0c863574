import { afterAll, beforeAll, expect, it } from 'vitest'
import { holdOnlySimulator } from '../../src/main/only-simulator.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let testDatabase: TestDatabase
let one: Database
let two: Database

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  one = await testDatabase.open()
  two = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

it('lets one simulator use a database, and tells a second what to do', async () => {
  const first = await holdOnlySimulator(one.locks)
  await expect(holdOnlySimulator(two.locks, 100)).rejects.toThrow('Simulator lain sedang berjalan')
  await first.release()
  await (await holdOnlySimulator(two.locks)).release()
})
