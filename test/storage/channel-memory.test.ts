import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ChannelMemory, Offer } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { NOW } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database
let memory: ChannelMemory

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  memory = database.channelMemory('whatsapp')
})
afterAll(() => testDatabase.drop())

const meet = (channel: 'telegram' | 'whatsapp', address: string) =>
  database.transactions.transact((tx) => tx.lockConversation(channel, address, NOW))

const offer: Offer = {
  messageId: 'A1',
  at: NOW,
  current: true,
  choices: [{ number: 1, label: 'Ya, "betul"', value: 'c1:k' }],
}

it('knows of all names of somebody the one that we have, and of its own channel only', async () => {
  await meet('whatsapp', '62811@c.us')
  await meet('telegram', '900@lid')
  expect(await memory.knownAddress(['900@lid', '62811@c.us'])).toBe('62811@c.us')
  expect(await memory.knownAddress(['900@lid'])).toBeNull()
  expect(await memory.knownAddress([])).toBeNull()
})

it('keeps what was offered with the conversation, until it is offered something else', async () => {
  await meet('whatsapp', '62812@c.us')
  expect(await memory.offers('62812@c.us')).toEqual([])
  await memory.keepOffers('62812@c.us', [offer])
  expect(await memory.offers('62812@c.us')).toEqual([offer])
  await memory.keepOffers('62812@c.us', [])
  expect(await memory.offers('62812@c.us')).toEqual([])
})

it('keeps nothing of whom we do not know', async () => {
  await memory.keepOffers('62899@c.us', [offer])
  expect(await memory.offers('62899@c.us')).toEqual([])
})

it('says that a message that was read is no answer', async () => {
  expect(await memory.noteRead('true_62813@c.us_A7', NOW)).toBe(false)
})

it('remembers until when a number heard everything', async () => {
  expect(await memory.heard()).toBeNull()
  await memory.noteHeard({ number: '62811', until: NOW })
  expect(await memory.heard()).toEqual({ number: '62811', until: NOW })
  expect(await database.channelMemory('telegram').heard()).toBeNull()
})
