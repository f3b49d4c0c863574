import { expect, it } from 'vitest'
import { createKeeper } from '../../src/main/keep-updates.ts'
import type { InboxRow } from '../../src/routing/index.ts'
import { createTestClock } from '../support/test-clock.ts'

const update = (updateId: string) => ({ updateId, conversation: '7', raw: { updateId } })

it('offers what is stored, in order, and what was there before not again', async () => {
  const offered: InboxRow[] = []
  let received = 0
  const keep = createKeeper(
    {
      source: 'telegram/1',
      inbox: { keep: async () => [{ id: 1n }, null, { id: 2n }] },
      clock: createTestClock(),
      onReceived: () => (received += 1),
    },
    (row) => offered.push(row),
  )
  await keep([update('40'), update('41'), update('42')])
  expect(offered.map(({ id, raw }) => [id, raw])).toEqual([
    [1n, { updateId: '40' }],
    [2n, { updateId: '42' }],
  ])
  expect(received).toBe(2)
})

it('offers nothing of what could not be stored', async () => {
  const offered: InboxRow[] = []
  const inbox = { keep: () => Promise.reject(new Error('the database is away')) }
  const parts = { source: 'telegram/1', inbox, clock: createTestClock(), onReceived: () => {} }
  const keep = createKeeper(parts, (row) => offered.push(row))
  await expect(keep([update('40')])).rejects.toThrow('away')
  expect(offered).toEqual([])
})
