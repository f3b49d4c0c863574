import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdings } from '../../../src/storage/erasure/holdings.ts'
import { createTestDatabase, type TestDatabase } from '../../support/database.ts'

/** Of these a column can hold no words, no name and no file. */
const WORDLESS = [
  'uuid',
  'int2',
  'int4',
  'int8',
  'float8',
  'numeric',
  'bool',
  'timestamptz',
  'date',
  '_int2',
  '_int4',
  '_uuid',
]

let database: TestDatabase
const found = new Map<string, Set<string>>()

beforeAll(async () => {
  database = await createTestDatabase()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
      WHERE table_schema = 'public' AND udt_name <> ALL ($1)`,
    [WORDLESS],
  )
  for (const { table, column } of rows) found.set(table, (found.get(table) ?? new Set()).add(column))
  await client.end()
})
afterAll(() => database.drop())

test('of every column that can hold words it is decided what becomes of it when a citizen is erased', () => {
  expect(found.size).toBeGreaterThan(30)
  for (const [table, columns] of found) {
    const { erased, office = [], figures = [] } = holdings[table] ?? {}
    const decided = [...(erased?.columns ?? []), ...office, ...figures]
    expect({ table, columns: decided.toSorted() }).toEqual({ table, columns: [...columns].toSorted() })
  }
})

test('nothing is decided about tables that are not there', () => {
  expect(Object.keys(holdings).filter((table) => !found.has(table))).toEqual([])
})

test('what is to be erased is named by the statements that do it', () => {
  for (const [table, { erased }] of Object.entries(holdings)) {
    if (!erased) continue
    const statements = erased.by.join('\n')
    expect(statements).toContain('$1')
    const rowsGo = erased.by.some((one) => one.includes(`DELETE FROM ${table} `))
    const kept = rowsGo ? [] : erased.columns.filter((name) => !new RegExp(`\\b${name} = `).test(statements))
    expect({ table, kept }).toEqual({ table, kept: [] })
  }
})
