import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createWhatsappChannel,
  type LinkState,
  throughBrowser,
  type WhatsappChannel,
} from '../../../src/bots/index.ts'
import type { ChannelMemory, Heard, Offer } from '../../../src/routing/index.ts'
import { SUNDAY_AFTERNOON } from '../../support/builders.ts'
import type { ChannelWorld } from '../../conformance/channel.ts'
import { until } from '../../support/until.ts'
import {
  createFakeWhatsapp,
  type FakeWhatsapp,
  type Holder,
  OFFICE,
} from '../../support/whatsapp/fake-whatsapp.ts'
import type { Wire } from '../../support/whatsapp/wire.ts'
import { type KeptFiles, playPeople } from './play-people.ts'

export const ANI: Holder = { number: '6281200007001', lid: '80000000007001' }
export const BUDI: Holder = { number: '6281200007002', lid: '80000000007002' }
const STRANGER: Holder = { number: '6281200007003', lid: '80000000007003' }

interface LogLine {
  level: 'info' | 'warn' | 'error'
  fields: object
  message: string
}

export interface WhatsappWorld extends ChannelWorld {
  fake: FakeWhatsapp
  /** Files that messages may bring along. */
  kept: KeptFiles
  openChannel(): WhatsappChannel
  /** One whose start doesn't wait until the number is linked. */
  openUnlinked(): WhatsappChannel
  /** Moves the clock. */
  setClock(now: Date): void
  /** As if no number had ever been linked. */
  forgetHeard(): void
  memory: ChannelMemory
  logged: LogLine[]
  states: LinkState[]
  folder: string
  /** What the citizen has from us, as it came. */
  received(holder?: Holder): Wire[]
}

/** What storage remembers for the adapter, for as long as the world lives. */
export function createMemory(): ChannelMemory & { forgetHeard(): void } {
  const offers = new Map<string, readonly Offer[]>()
  let heard: Heard | null = null
  return {
    knownAddress: async () => null,
    offers: async (address) => [...(offers.get(address) ?? [])],
    keepOffers: async (address, given) => void offers.set(address, given),
    heard: async () => heard,
    async noteHeard(given) {
      heard = given
    },
    noteRead: async () => false,
    unread: async () => [],
    unlinkAsked: async () => null,
    async noteLink() {},
    forgetHeard() {
      heard = null
    },
  }
}

/** WhatsApp as our server and page play it, with the real library in a real browser; two citizens and a stranger. */
export async function createWhatsappWorld({ chromium }: { chromium: string }): Promise<WhatsappWorld> {
  let at = SUNDAY_AFTERNOON
  const fake = await createFakeWhatsapp({ now: () => at })
  const folder = mkdtempSync(join(tmpdir(), 'jawab24-whatsapp-'))
  fake.scanWith(OFFICE)
  const memory = createMemory()
  // The number was linked before: what comes while it isn't connected is for us.
  await memory.noteHeard({ number: OFFICE.number, until: at })
  const logged: LogLine[] = []
  const states: LinkState[] = []
  const channels: WhatsappChannel[] = []
  const kept: KeptFiles = new Map()
  const people = playPeople(fake, kept, { writer: ANI, another: BUDI, stranger: STRANGER })
  let isDown = false
  const write = (level: LogLine['level']) => (fields: object, message: string) => {
    logged.push({ level, fields, message })
  }

  function openUnlinked(): WhatsappChannel {
    const channel = createWhatsappChannel({
      through: throughBrowser({ chromium, chromiumArgs: fake.chromiumArgs, folder }),
      memory,
      attachment: async (id) => kept.get(id) ?? null,
      clock: { now: () => at },
      timeZone: 'Asia/Makassar',
      typingMs: 0,
      onState: (state) => states.push(state),
      log: { info: write('info'), warn: write('warn'), error: write('error') },
      patience: { acknowledgedMs: 1_500, lookEveryMs: 300, answerMs: 4_000, renewAfterMs: 1_000 },
      pauseAfterMs: () => 0,
    })
    channels.push(channel)
    return channel
  }

  function openChannel(): WhatsappChannel {
    const channel = openUnlinked()
    return {
      ...channel,
      // The service doesn't wait for somebody to link the number; these tests have no use for a channel without one.
      async start(keep) {
        await channel.start(keep)
        if (!isDown) await until(() => channel.state().is === 'linked', { what: 'the number to be linked' })
      },
    }
  }

  return {
    ...people,
    fake,
    kept,
    memory,
    logged,
    states,
    folder,
    openChannel,
    openUnlinked,
    forgetHeard: memory.forgetHeard,
    setClock(now) {
      at = now
    },
    setDown(down) {
      isDown = down
      fake.setDown(down)
    },
    foundDown: () =>
      until(() => logged.some(({ level }) => level === 'warn') || states.some(({ is }) => is === 'linked'), {
        what: 'the channel to find WhatsApp down',
      }),
    async close() {
      for (const channel of channels) await channel.stop()
      await fake.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
