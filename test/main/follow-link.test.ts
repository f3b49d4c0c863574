import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { LinkState } from '../../src/bots/index.ts'
import { createLinkFollower } from '../../src/main/follow-link.ts'
import { TRIAGE } from '../../src/office/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { starterDirectory } from '../support/furnish.ts'
import { quietLog } from '../support/quiet-log.ts'
import { createTestClock } from '../support/test-clock.ts'
import { until } from '../support/until.ts'

const clock = createTestClock()
const linked: LinkState = { is: 'linked', number: '62811' }
let testDatabase: TestDatabase
let database: Database
let claimed: unknown[] = []

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  await database.knowledge.importInstansi(starterDirectory(), clock.now())
  await database.transactions.transact((tx) => tx.linkDesk({ instansi: TRIAGE, chatId: -77, threadId: null }))
})
afterAll(() => testDatabase.drop())
beforeEach(() => {
  claimed = []
})

/** What the desk was told since. */
async function told(): Promise<unknown[]> {
  for (let next = await claim(); next; next = await claim()) claimed.push(next)
  return claimed
}

async function claim() {
  const delivery = await database.outbox.claim('staff/-77', clock.now())
  if (!delivery) return null
  await database.outbox.sent(delivery.id, '1', clock.now())
  const { message } = delivery.to
  if (message.type !== 'channel-news') return message.type
  const { news, at, passed } = message
  return passed ? { news, at: new Date(at), ...passed, until: new Date(passed.until) } : news
}

function aFollower(patienceMs: number) {
  const memory = database.channelMemory('whatsapp')
  const rules = { timeZone: 'Asia/Makassar' }
  return createLinkFollower({
    memory,
    transactions: database.transactions,
    rules,
    clock,
    log: quietLog,
    patienceMs,
  })
}

it('tells a first link, and nothing of a number that nobody ever linked', async () => {
  const follower = aFollower(1)
  follower.take({ is: 'starting' })
  follower.take({ is: 'waiting', code: '2@code' })
  follower.take({ is: 'lost', loss: 'not-scanned' })
  await follower.stop()
  expect(await told()).toEqual([])
  follower.take(linked)
  await follower.stop()
  expect(await told()).toEqual(['linked'])
  expect(await database.views.channelLink()).toEqual({ ...linked, since: clock.now() })
})

it('tells of a link that ended while the service was down, and nothing more of its codes', async () => {
  const follower = aFollower(60_000)
  follower.take({ is: 'starting' })
  follower.take({ is: 'waiting', code: '2@one' })
  follower.take({ is: 'waiting', code: '2@two' })
  await follower.stop()
  expect(await told()).toEqual(['logged-out'])
  follower.take(linked)
  // Ended on purpose: whoever wanted that knows.
  follower.take({ is: 'starting' })
  follower.take({ is: 'waiting', code: '2@three' })
  follower.take(linked)
  await follower.stop()
  expect(await told()).toEqual(['logged-out', 'linked'])
})

it('is silent about a page that is loaded anew', async () => {
  const follower = aFollower(60_000)
  follower.take(linked)
  const since = clock.now()
  clock.advance(60_000)
  follower.take(linked)
  await follower.stop()
  expect(await told()).toEqual([])
  expect(await database.views.channelLink()).toMatchObject({ is: 'linked', since })
})

it('tells what passed by itself when it is over, and once an hour at most, with how often', async () => {
  const follower = aFollower(60_000)
  const passes = async (loss: 'hung' | 'browser-gone') => {
    const at = clock.now()
    follower.take({ is: 'lost', loss: 'not-scanned' })
    clock.advance(60_000)
    follower.take({ is: 'lost', loss })
    clock.advance(60_000)
    follower.take({ is: 'starting' })
    follower.take(linked)
    await follower.stop()
    return at
  }
  const first = await passes('hung')
  const firstOver = clock.now()
  const second = await passes('browser-gone')
  expect(await told()).toEqual([{ news: 'hung', at: first, until: firstOver, times: 1 }])
  claimed = []
  clock.advance(60 * 60_000)
  await passes('hung')
  expect(await told()).toEqual([{ news: 'hung', at: second, until: clock.now(), times: 2 }])
})

it('tells that another number is linked', async () => {
  const follower = aFollower(60_000)
  follower.take({ is: 'starting' })
  follower.take({ is: 'linked', number: '62822' })
  follower.take({ is: 'starting' })
  follower.take({ is: 'linked', number: '62822' })
  follower.take(linked)
  await follower.stop()
  expect(await told()).toEqual(['linked', 'linked'])
})

it('tells what lasts, once, and its end', async () => {
  const follower = aFollower(1)
  follower.take({ is: 'lost', loss: 'browser-gone' })
  follower.take({ is: 'lost', loss: 'browser-gone' })
  await until(async () => (await told()).length > 0, { what: 'the desk to be told' })
  const since = clock.now()
  clock.advance(60_000)
  follower.take({ is: 'lost', loss: 'hung' })
  await expect.poll(() => database.views.channelLink()).toEqual({ is: 'lost', loss: 'hung', since })
  follower.take(linked)
  await follower.stop()
  expect(await told()).toEqual(['browser-gone', 'linked'])
})

it('tells at once what needs people', async () => {
  const follower = aFollower(60_000)
  follower.take({ is: 'lost', loss: 'logged-out' })
  follower.take({ is: 'lost', loss: 'banned' })
  await follower.stop()
  expect(await told()).toEqual(['logged-out', 'banned'])
})
