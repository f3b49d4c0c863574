import { afterEach, expect, it } from 'vitest'
import { createWhatsappChannel, type WhatsappChannel } from '../../../src/bots/index.ts'
import { callPage } from '../../../src/bots/whatsapp/call-page.ts'
import type { ClientEvents, WhatsappClient } from '../../../src/bots/whatsapp/whatsapp-client.ts'
import type { ArrivedUpdate, ChannelMemory } from '../../../src/routing/index.ts'
import { SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { quietLog } from '../../support/quiet-log.ts'
import { until } from '../../support/until.ts'
import { createMemory } from './whatsapp-world.ts'

const channels: WhatsappChannel[] = []
afterEach(async () => {
  for (const channel of channels.splice(0)) await channel.stop()
})

/** What real pages do only after minutes, or at the end of a machine's memory: pages that never get on, or that grow. */
async function aChannel(page: {
  start?: (events: ClientEvents) => void | Promise<void>
  memory?: () => number
  state?: () => string
  heard?: ChannelMemory
  forget?: () => Promise<void>
}) {
  const fetched: Date[] = []
  const states: string[] = []
  const came = { opened: 0, ended: 0 }
  const { start = ({ onReady }) => onReady('62811'), memory = () => 0, state = () => 'CONNECTED' } = page
  const { forget = async () => {} } = page
  const clientOf = (events: ClientEvents): WhatsappClient => ({
    start: async () => start(events),
    state: async () => state(),
    sendText: async () => null,
    sendFile: async () => null,
    editText: async () => false,
    acknowledged: async () => null,
    typing: async () => {},
    download: async () => null,
    namesOf: async (address) => [address],
    exists: async () => true,
    hasHistory: async () => true,
    async receivedSince(since) {
      fetched.push(since)
      return []
    },
    logOut: async () => {},
    memory: async () => memory(),
    async end() {
      came.ended += 1
    },
  })
  const channel = createWhatsappChannel({
    through: {
      session: { async prepare() {}, forget },
      async open(events) {
        came.opened += 1
        return clientOf(events)
      },
    },
    memory: page.heard ?? createMemory(),
    attachment: async () => null,
    clock: { now: () => SUNDAY_AFTERNOON },
    timeZone: 'Asia/Makassar',
    typingMs: 0,
    onState: (state) => states.push(state.is === 'lost' ? `lost: ${state.loss}` : state.is),
    log: quietLog,
    patience: { startMs: 30, readyMs: 30, codeMs: 30, awayMs: 300, lookEveryMs: 5, answerMs: 30 },
    pauseAfterMs: () => 0,
  })
  channels.push(channel)
  const kept: ArrivedUpdate[] = []
  await channel.start(async (updates) => void kept.push(...updates))
  const again = () => until(() => came.opened > 1, { what: 'a fresh page' })
  return { states, came, again, fetched, kept }
}

it('gives up a page that has a link and never gets ready with it', async () => {
  const { states, came, again } = await aChannel({ start() {} })
  await again()
  expect(states.slice(0, 2)).toEqual(['starting', 'lost: hung'])
  expect(came.ended).toBeGreaterThan(0)
})

it('gives up a page that is never there', async () => {
  const { states, again } = await aChannel({ start: () => new Promise(() => {}) })
  await again()
  expect(states.slice(0, 2)).toEqual(['starting', 'lost: browser-gone'])
})

it('tells a WhatsApp that can’t be reached from a browser that can’t be started', async () => {
  const { states, again } = await aChannel({
    start: () =>
      callPage('start', () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED at https://…'))),
  })
  await again()
  expect(states.slice(0, 2)).toEqual(['starting', 'lost: unreachable'])
})

it('gives up a linked page that has no connection for long, and bears with a short while', async () => {
  let looks = 0
  const { states, came, again } = await aChannel({
    state() {
      looks += 1
      return looks === 1 || looks > 8 ? 'TIMEOUT' : 'CONNECTED'
    },
  })
  await until(() => looks > 7, { what: 'some looks' })
  expect(came.opened).toBe(1)
  await again()
  expect(states.slice(0, 3)).toEqual(['starting', 'linked', 'lost: unreachable'])
})

it('gives up a page that shows no fresh code any more', async () => {
  const { states, again } = await aChannel({ start: ({ onCode }) => onCode('2@code') })
  await again()
  expect(states.slice(0, 3)).toEqual(['starting', 'waiting', 'lost: not-scanned'])
})

it('exchanges a page that has grown too large, at whatever hour, and calls it no loss', async () => {
  const sizes = [700_000_000]
  const { states, came, again } = await aChannel({ memory: () => sizes.pop() ?? 100_000_000 })
  await again()
  await until(() => states.length >= 4, { what: 'the fresh page to be linked' })
  expect(states).toEqual(['starting', 'linked', 'starting', 'linked'])
  expect(came).toEqual({ opened: 2, ended: 1 })
})

it('opens no page over what is left of a link that has ended, and goes on once that is gone', async () => {
  let pages = 0
  const pagesAtTries: number[] = []
  const { states, again } = await aChannel({
    start({ onLost }) {
      pages += 1
      onLost('logged-out')
    },
    async forget() {
      pagesAtTries.push(pages)
      if (pagesAtTries.length === 1) throw new Error('ENOTEMPTY: a process that is ending still writes there')
    },
  })
  await again()
  expect(states.slice(0, 2)).toEqual(['starting', 'lost: logged-out'])
  expect(pagesAtTries.slice(0, 2)).toEqual([1, 1])
})

it('keeps a page of a usual size', async () => {
  let looks = 0
  const { came } = await aChannel({
    memory() {
      looks += 1
      return 599_999_999
    },
  })
  await until(() => looks > 5, { what: 'some looks' })
  expect(came).toEqual({ opened: 1, ended: 0 })
})

it('hears a group that names us before our own names are known, and keeps nothing else of groups', async () => {
  const inGroup = (id: string, mentioned: string) => ({
    id: { id, _serialized: `false_1@g.us_${id}`, fromMe: false, remote: '1@g.us' },
    type: 'chat',
    body: 'Tolong dijawab',
    mentionedJidList: [mentioned],
  })
  const { kept } = await aChannel({
    start({ onReady, onMessage }) {
      onMessage(inGroup('A', '62811@c.us'))
      onReady('62811')
      onMessage(inGroup('B', '62812@c.us'))
      onMessage(inGroup('C', '62811@c.us'))
    },
  })
  await until(() => kept.length === 2, { what: 'both calls' })
  expect(kept.map(({ updateId, raw }) => ({ updateId, raw }))).toEqual(
    ['A', 'C'].map((id) => ({
      updateId: `message/${id}`,
      raw: { event: 'group', address: '1@g.us', link: 'https://wa.me/62811' },
    })),
  )
})

it('asks a telephone for nothing of before it was linked, after a restart neither', async () => {
  const heard = createMemory()
  for (let start = 0; start < 2; start += 1) {
    const { fetched } = await aChannel({ heard })
    await until(() => fetched.length > 0, { what: 'what came meanwhile to be fetched' })
    expect(fetched).toEqual([SUNDAY_AFTERNOON])
  }
  expect(await heard.heard()).toMatchObject({ from: SUNDAY_AFTERNOON })
})
