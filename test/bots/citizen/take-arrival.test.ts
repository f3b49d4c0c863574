import { expect, it } from 'vitest'
import { toPlainError } from '../../../src/bots/api-failure.ts'
import { createArrivals } from '../../../src/bots/citizen/take-arrival.ts'
import { PlatformAway } from '../../../src/bots/platform-away.ts'
import {
  attachmentIdSchema,
  type Incoming,
  type InboxRow,
  type MediaReference,
  Unreachable,
} from '../../../src/routing/index.ts'
import { quietLog } from '../../support/quiet-log.ts'
import { createTestClock } from '../../support/test-clock.ts'

const row: InboxRow = { id: 7n, source: 'telegram/1', conversation: '9', raw: {}, attempts: 0 }
const media = (handle: string): MediaReference => ({
  kind: 'photo',
  handle,
  fileName: null,
  mimeType: null,
  size: null,
})
const message = (handles: string[]): Incoming => ({
  type: 'message',
  address: '9',
  messageId: '1',
  text: 'Ini fotonya',
  media: handles.map(media),
  albumId: null,
  unsupported: null,
})
const refusal = new PlatformAway('x', {
  cause: toPlainError({ error_code: 500, description: 'Internal Server Error' }, 'getFile', 't'),
})
const silence = new PlatformAway('x', { cause: new Error('getFile: read ECONNRESET') })

function arrivals(fetch: (handle: string) => Promise<Uint8Array>) {
  let kept = 0
  return createArrivals({
    channel: { fetch: ({ handle }) => fetch(handle) },
    attachments: {
      keep: async () => attachmentIdSchema.parse(`0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e6${kept++}`),
    },
    clock: createTestClock(),
    offers: { named: async () => null },
    log: quietLog,
    fileAttempts: 3,
  })
}

it('goes on without a file that the platform refuses for ever, and counts it', async () => {
  const take = arrivals(async (handle) => {
    if (handle === 'broken') throw refusal
    return new Uint8Array(1)
  })
  const incoming = message(['broken', 'whole'])
  await expect(take(row, incoming)).rejects.toBe(refusal)
  await expect(take(row, incoming)).rejects.toBe(refusal)
  expect(await take(row, incoming)).toMatchObject({
    text: 'Ini fotonya',
    attachments: [expect.any(String)],
    missingFiles: 1,
  })
  // The next message has all its attempts again.
  await expect(take(row, incoming)).rejects.toBe(refusal)
})

it('waits without end for a platform that does not answer', async () => {
  const take = arrivals(() => Promise.reject(silence))
  for (let attempt = 0; attempt < 10; attempt += 1)
    await expect(take(row, message(['x']))).rejects.toBe(silence)
})

it('goes on at once without a file that nobody can ever have', async () => {
  const take = arrivals(() => Promise.reject(new Unreachable('rejected', 'larger than 20 MB')))
  expect(await take(row, message(['large']))).toMatchObject({ attachments: [], missingFiles: 1 })
})

it('ignores on purpose what cannot be read', async () => {
  const take = arrivals(() => Promise.reject(silence))
  expect(await take(row, { type: 'ignored', reason: 'no-sender' })).toBeNull()
})
