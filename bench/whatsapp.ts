import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createWhatsappChannel, findChromium, throughBrowser } from '../src/bots/index.ts'
import type { Heard, Offer } from '../src/routing/index.ts'
import { createFakeWhatsapp, type FakeWhatsapp, OFFICE } from '../test/support/whatsapp/fake-whatsapp.ts'
import { browsersIn } from '../test/support/whatsapp/find-browsers.ts'
import { memoryOf } from './browser-memory.ts'
import { figure, median, quantile, table } from './table.ts'

const CITIZENS = 40
const PER_SECOND = 5
const quietly = { info() {}, warn() {}, error() {} }

/**
 * The adapter with the real library in a real browser, against WhatsApp as the tests play it: messages in, one line out to each,
 * acknowledged. Nothing is decided or stored, and nothing is paced.
 */
export async function benchWhatsapp({ quick }: { quick: boolean }): Promise<string> {
  const [burst, seconds, long, starts] = quick ? [100, 10, 400, 1] : [500, 40, 2_000, 5]
  const fake = await createFakeWhatsapp()
  const people = Array.from({ length: CITIZENS }, (_, index) => `62813${String(index).padStart(7, '0')}@c.us`)
  for (const [index, chat] of people.entries())
    fake.join({ number: chat.split('@')[0] ?? '', lid: `7${index}` })
  fake.scanWith(OFFICE)
  const folder = await mkdtemp(join(tmpdir(), 'jawab24-bench-whatsapp-'))
  let line = await openLine(fake, folder)
  try {
    const startsMs: number[] = []
    for (let start = 0; start < starts; start += 1) {
      await line.stop()
      line = await openLine(fake, folder)
      startsMs.push(line.readyMs)
    }
    const talk = (count: number, perSecond: number | null) => exchange(fake, people, { count, perSecond })
    await talk(50, null)
    const beganAt = performance.now()
    await talk(burst, null)
    const perSecond = burst / ((performance.now() - beganAt) / 1_000)
    const latencies = await talk(PER_SECOND * seconds, PER_SECOND)
    const before = memory(folder)
    await talk(long, null)
    const after = memory(folder)
    const perThousand = (key: 'browser' | 'node') =>
      `${figure(((after[key] - before[key]) * 1_000) / long, 1)} MB`
    return [
      `### WhatsApp: the adapter, its library and a real browser (${long} messages in and out)`,
      table(
        ['what', 'figure'],
        [
          ['from start to ready with a saved link', `${figure(median(startsMs) / 1_000, 2)} s`],
          ['messages a second, each answered and acknowledged', figure(perSecond, 0)],
          [
            `from message to acknowledged reply at ${PER_SECOND} a second, p50`,
            `${figure(quantile(latencies, 0.5), 0)} ms`,
          ],
          ['the same, p99', `${figure(quantile(latencies, 0.99), 0)} ms`],
          ['memory of the browser', `${figure(after.browser)} MB`],
          ['growth of the browser in 1,000 messages', perThousand('browser')],
          ['memory of Node, resident (the played WhatsApp in it)', `${figure(after.resident)} MB`],
          ['growth of Node’s heap in 1,000 messages (the played WhatsApp in it)', perThousand('node')],
        ],
      ),
    ].join('\n\n')
  } finally {
    await line.stop()
    await fake.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The adapter, answering each message with one line. */
async function openLine(fake: FakeWhatsapp, folder: string) {
  const offers = new Map<string, readonly Offer[]>()
  let heard: Heard | null = null
  let onReady = () => {}
  const ready = new Promise<void>((resolve) => (onReady = resolve))
  const beganAt = performance.now()
  const channel = createWhatsappChannel({
    through: throughBrowser({
      chromium: findChromium({
        named: process.env['CHROMIUM_PATH'] ?? null,
        path: process.env['PATH'] ?? '',
      }),
      chromiumArgs: fake.chromiumArgs,
      folder,
    }),
    memory: {
      knownAddress: async () => null,
      offers: async (address) => [...(offers.get(address) ?? [])],
      keepOffers: async (address, given) => void offers.set(address, given),
      heard: async () => heard,
      noteHeard: async (given) => void (heard = given),
      noteRead: async () => false,
      unread: async () => [],
      unlinkAsked: async () => null,
      noteLink: async () => {},
    },
    attachment: async () => null,
    clock: { now: () => new Date() },
    timeZone: 'Asia/Makassar',
    typingMs: 0,
    onState: ({ is }) => is === 'linked' && onReady(),
    log: quietly,
  })
  await channel.start(async (updates) => {
    for (const { raw } of updates) {
      const incoming = channel.read(raw)
      if (incoming.type !== 'message') continue
      // What the end of the measurement cuts off is no failure.
      void channel.send(incoming.address, { text: `Baik: ${incoming.text}` }).catch(() => {})
    }
  })
  await ready
  return { readyMs: performance.now() - beganAt, stop: channel.stop }
}

/** People write; gives how long each waited until WhatsApp had the reply, in milliseconds. `perSecond` null: all at once. */
async function exchange(
  fake: FakeWhatsapp,
  people: readonly string[],
  { count, perSecond }: { count: number; perSecond: number | null },
): Promise<number[]> {
  const round = Math.random().toString(36).slice(2)
  const waiting = new Map<string, number>()
  const waits: number[] = []
  const unwatch = fake.watchReplies((body) => {
    const since = waiting.get(body)
    if (since === undefined) return
    waits.push(performance.now() - since)
    waiting.delete(body)
  })
  for (let index = 0; index < count; index += 1) {
    const body = `Pesan ${index} ${round}`
    waiting.set(`Baik: ${body}`, performance.now())
    fake.receive(people[index % people.length] ?? '', { type: 'chat', body })
    if (perSecond !== null) await sleep((-Math.log(1 - Math.random()) * 1_000) / perSecond)
  }
  while (waits.length < count) await sleep(5)
  unwatch()
  return waits
}

function memory(folder: string): { browser: number; node: number; resident: number } {
  const { heapUsed, rss } = process.memoryUsage()
  return {
    browser: memoryOf(browsersIn(folder)),
    node: heapUsed / 1_024 ** 2,
    resident: rss / 1_024 ** 2,
  }
}
