import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officerIdSchema } from '../../src/office/index.ts'
import type { AuditLine, Transaction } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { after, anInquiry, NOW, opened, TRIAGE_DESK } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database
const officer = officerIdSchema.parse(randomUUID())

const transact = <Result>(work: (tx: Transaction) => Promise<Result>) => database.transactions.transact(work)

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  const role = 'diskominfo' as const
  const valid = { decree: null, validFrom: NOW, validUntil: null }
  await transact((tx) =>
    tx.appoint({ id: officer, telegramId: 77, name: 'Dewi', instansi: TRIAGE_DESK, role, ...valid }),
  )
})
afterAll(() => testDatabase.drop())

async function read(from: Date | null, until: Date | null): Promise<AuditLine[]> {
  const lines: AuditLine[] = []
  for await (const portion of database.audit({ from, until })) lines.push(...portion)
  return lines
}

describe('the audit log', () => {
  test('names officers, shows a ticket instead of a citizen, and keeps to the period', async () => {
    const inquiry = await transact(async (tx) => {
      const conversation = await tx.lockConversation('telegram', 'warga-rahasia', NOW)
      const decision = opened(anInquiry(conversation))
      await tx.record(decision)
      const seen = {
        officer,
        act: 'files-requested' as const,
        inquiry: decision.inquiry.id,
        detail: { files: 2 },
      }
      await tx.audit({ at: NOW, ...seen })
      await tx.audit({ at: after(60), officer: null, act: 'filter-set', inquiry: null, detail: {} })
      return decision.inquiry
    })
    const lines = (await read(null, null)).map(({ id: _, ...line }) => line)
    expect(lines).toEqual([
      {
        at: NOW,
        act: 'files-requested',
        officer: { number: 1, name: 'Dewi', instansi: TRIAGE_DESK },
        ticket: inquiry.ticket,
        detail: { files: 2 },
      },
      { at: after(60), act: 'filter-set', officer: null, ticket: null, detail: {} },
    ])
    expect(JSON.stringify(lines)).not.toContain('warga-rahasia')
    expect((await read(after(1), null)).map(({ act }) => act)).toEqual(['filter-set'])
    expect((await read(NOW, after(60))).map(({ act }) => act)).toEqual(['files-requested'])
  })

  test('is read to its end, however long it is', async () => {
    const many = 1_001
    await transact(async (tx) => {
      for (let number = 0; number < many; number += 1)
        await tx.audit({
          at: after(120),
          officer: null,
          act: 'filter-set',
          inquiry: null,
          detail: { number },
        })
    })
    const lines = await read(after(120), null)
    expect(lines.map(({ detail }) => detail['number'])).toEqual(Array.from({ length: many }, (_, at) => at))
  })

  test('is shown with the latest first, page after page, within its period', async () => {
    const period = { from: after(120), until: after(121) }
    const numbers = async (before: bigint | null) =>
      (await database.views.acts(period, before, 2)).map(({ id, detail }) => ({
        id,
        number: detail['number'],
      }))
    const first = await numbers(null)
    expect(first.map(({ number }) => number)).toEqual([1_000, 999])
    const second = await numbers(first.at(-1)?.id ?? null)
    expect(second.map(({ number }) => number)).toEqual([998, 997])
    expect(await database.views.acts({ from: after(121), until: after(300) }, null, 2)).toEqual([])
  })
})
