import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { officerIdSchema } from '../../src/office/index.ts'
import type { PaperId, PaperOrder, PaperShelf } from '../../src/reports/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { openPapers } from '../../src/main/open-papers.ts'
import { createTexts } from '../../src/texts/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { someFigures } from '../reports/papers/a-paper.ts'
import { after, NOW, TRIAGE_DESK } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database
let shelf: PaperShelf
let order: PaperOrder
let month = 0
const officer = officerIdSchema.parse(randomUUID())
const figures = someFigures({ received: 3 })
const ASKED = { by: null, again: true }

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  shelf = database.papers
  const valid = { decree: null, validFrom: NOW, validUntil: null }
  await database.transactions.transact((tx) =>
    tx.appoint({
      id: officer,
      telegramId: 77,
      name: 'Dewi',
      instansi: TRIAGE_DESK,
      role: 'diskominfo',
      ...valid,
    }),
  )
})
beforeEach(() => {
  month++
  order = {
    kind: 'bulanan',
    whose: null,
    first: `2026-${String(month).padStart(2, '0')}-01`,
    last: '2026-12-31',
  }
})
afterAll(() => testDatabase.drop())

async function made(): Promise<string> {
  const id = await shelf.order(order, ASKED, NOW)
  await shelf.begin(id, 5)
  await shelf.keep(id, { done: 1, steps: 1, figures }, after(5))
  return id
}

describe('the shelf of reports', () => {
  test('gives everybody who asks meanwhile the report that is being made', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => shelf.order(order, ASKED, NOW)))
    expect(new Set(ids).size).toBe(1)
    expect(await shelf.unfinished()).toContain(ids[0])
  })

  test('makes a further version of what is made, and keeps the earlier one as it is', async () => {
    const first = await made()
    expect(await shelf.order(order, { by: null, again: false }, NOW)).toBe(first)
    const second = await made()
    expect(await shelf.latest(order)).toMatchObject({ id: second, version: 2, status: 'made', order })
    const paper = await shelf.find(second)
    expect(paper && (await shelf.previous(paper))).toMatchObject({ id: first, version: 1 })
    await shelf.keep(first, { done: 2, steps: 2, figures: someFigures({ received: 9 }) }, NOW)
    expect(await shelf.figures(first)).toEqual(figures)
    expect(await shelf.begin(first, 5)).toBeNull()
  })

  test('goes on where it was, and is given up after too many attempts without progress', async () => {
    const id = await shelf.order(order, ASKED, NOW)
    for (let attempt = 1; attempt <= 2; attempt++) expect(await shelf.begin(id, 3)).not.toBeNull()
    await shelf.keep(id, { done: 1, steps: 2, figures }, NOW)
    for (let attempt = 1; attempt <= 3; attempt++)
      expect(await shelf.begin(id, 3)).toMatchObject({ done: 1, steps: 2, status: 'working' })
    expect(await shelf.begin(id, 3)).toBeNull()
    expect(await shelf.find(id)).toMatchObject({ status: 'failed' })
    expect(await shelf.latest(order)).toBeNull()
    expect(await shelf.order(order, ASKED, NOW)).not.toBe(id)
  })

  test('makes the same of a report that was interrupted anywhere, and does no part twice', async () => {
    const now = new Date('2026-12-31T16:00:00Z')
    const texts = createTexts({ officeName: 'Malinau', timeZone: 'Asia/Makassar' })
    /** Whose process ends for good in the midst of its call of this number; counts the calls that came to their end. */
    const makerThatEndsAt = (last: number) => {
      const calls = { done: 0 }
      let end = () => {}
      const ended = new Promise<void>((resolve) => (end = resolve))
      const { summary } = database.figures
      const figures_: typeof database.figures = {
        ...database.figures,
        summary: async (...asked) => {
          if (calls.done === last) {
            end()
            return new Promise(() => {})
          }
          calls.done++
          return summary(...asked)
        },
      }
      const { make } = openPapers({
        database: { ...database, figures: figures_ },
        clock: { now: () => now },
        texts,
      })
      return { make: async (id: PaperId) => Promise.race([make(id), ended]), calls }
    }
    order = { ...order, kind: 'tahunan', whose: TRIAGE_DESK, first: '2026-01-01' }
    const whole = await shelf.order(order, ASKED, now)
    const uninterrupted = makerThatEndsAt(Number.POSITIVE_INFINITY)
    await uninterrupted.make(whole)
    const all = uninterrupted.calls.done
    expect(all).toBeGreaterThan(10)
    for (let last = 0; last < all; last++) {
      const id = await shelf.order(order, ASKED, now)
      const killed = makerThatEndsAt(last)
      await killed.make(id)
      expect(await shelf.find(id)).toMatchObject({ status: 'working' })
      const other = makerThatEndsAt(Number.POSITIVE_INFINITY)
      await other.make(id)
      expect(await shelf.find(id)).toMatchObject({ status: 'made' })
      expect(await shelf.figures(id)).toEqual(await shelf.figures(whole))
      expect(killed.calls.done + other.calls.done).toBe(all)
    }
  })

  test('keeps each version of what was written, and refuses to overwrite what somebody wrote meanwhile', async () => {
    const write = (text: string, version: number) =>
      shelf.write(order, 'remarks', { text, after: version }, officer, NOW)
    expect(await write('pertama\0', 0)).toBe(true)
    expect(await write('bersamaan', 0)).toBe(false)
    expect(await write('kedua', 1)).toBe(true)
    expect(await shelf.words(order)).toEqual({ remarks: { version: 2, text: 'kedua' } })
    const acts = []
    for await (const portion of database.audit({ from: null, until: null })) acts.push(...portion)
    expect(acts.map(({ act, detail }) => [act, detail['version']])).toEqual([
      ['report-words', 1],
      ['report-words', 2],
    ])
  })

  test('counts people, whoever they are', async () => {
    const period = { from: new Date('2026-01-01'), until: new Date('2027-01-01') }
    expect(await database.audience(period, { of: 'all' })).toEqual({ people: 0, fresh: 0, conversations: 0 })
    const own = { of: 'instansi', instansi: TRIAGE_DESK } as const
    expect(await database.audience(period, own)).toEqual({ people: 0, fresh: 0, conversations: 0 })
  })
})
