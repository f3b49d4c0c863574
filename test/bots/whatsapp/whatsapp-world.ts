import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createWhatsappChannel,
  type LinkState,
  throughBrowser,
  type WhatsappChannel,
} from '../../../src/bots/index.ts'
import {
  type Attachment,
  type AttachmentId,
  attachmentIdSchema,
  type ChannelMemory,
  type Heard,
  type Offer,
} from '../../../src/routing/index.ts'
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
import { readBold } from './read-formatting.ts'

export const ANI: Holder = { number: '6281200007001', lid: '80000000007001' }
export const BUDI: Holder = { number: '6281200007002', lid: '80000000007002' }
const STRANGER: Holder = { number: '6281200007003', lid: '80000000007003' }

export const chatOf = ({ number }: Holder) => `${number}@c.us`

interface LogLine {
  level: 'info' | 'warn' | 'error'
  fields: object
  message: string
}

export interface WhatsappWorld extends ChannelWorld {
  fake: FakeWhatsapp
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
  for (const person of [ANI, BUDI, STRANGER]) fake.join(person)
  fake.scanWith(OFFICE)
  const memory = createMemory()
  // The number was linked before: what comes while it isn't connected is for us.
  await memory.noteHeard({ number: OFFICE.number, until: at })
  const logged: LogLine[] = []
  const states: LinkState[] = []
  const channels: WhatsappChannel[] = []
  const kept = new Map<AttachmentId, Attachment & { content: Uint8Array }>()
  let isDown = false
  let lastWritten: Wire | null = null
  const write = (level: LogLine['level']) => (fields: object, message: string) => {
    logged.push({ level, fields, message })
  }
  const received = (holder = ANI) => fake.chat(chatOf(holder)).filter(({ fromMe }) => fromMe)

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
    fake,
    memory,
    logged,
    states,
    folder,
    received,
    openChannel,
    openUnlinked,
    forgetHeard: memory.forgetHeard,
    setClock(now) {
      at = now
    },
    address: chatOf(ANI),
    stranger: chatOf(STRANGER),
    async writes(text) {
      lastWritten = fake.receive(chatOf(ANI), { type: 'chat', body: text })
    },
    anotherWrites: async (text) => fake.receive(chatOf(BUDI), { type: 'chat', body: text }),
    async sendsPhoto({ caption, content }) {
      const directPath = fake.store(content)
      const media = { mimetype: 'image/jpeg', size: content.byteLength, directPath }
      fake.receive(chatOf(ANI), { type: 'image', caption, body: 'aGFsbw==', media })
    },
    sendsSticker: async () => fake.receive(chatOf(ANI), { type: 'sticker', body: 'aGFsbw==' }),
    async editsLastMessage(text) {
      if (lastWritten) fake.edit(lastWritten, text)
    },
    async chooses(label) {
      const line = received()
        .at(-1)
        ?.body?.split('\n')
        .find((one) => one.replace(/^\d\. /, '') === label)
      if (line === undefined) throw new Error(`"${label}" was not offered`)
      lastWritten = fake.receive(chatOf(ANI), { type: 'chat', body: line.charAt(0) })
    },
    sees: () =>
      received().map(({ body = '' }) => {
        const { shown, bold } = readBold(body)
        return { ...apartFromChoices(shown), silent: false, bold }
      }),
    keepsFile(file) {
      const id = attachmentIdSchema.parse(randomUUID())
      kept.set(id, { id, mimeType: null, size: file.content.byteLength, ...file })
      return id
    },
    losesFile: (id) => void kept.delete(id),
    seesFiles: () =>
      received().map(({ body, media, type }) => {
        if (!media) return { text: body ?? '', file: null, album: null }
        const content = [...fake.fileAt(media.directPath)]
        return {
          text: '',
          file: { kind: KINDS[type] ?? type, fileName: media.filename, content },
          album: null,
        }
      }),
    losesFileOnce: () => void fake.faults.sends.push('none', 'fails'),
    refusesFiles: (times) => fake.faults.refuseFiles(['image', 'document'], times),
    deletesAccount: async () => fake.leave(ANI),
    losesConnectionAfter(messages) {
      fake.faults.sends.push(...Array.from({ length: messages }, () => 'none' as const), 'fails')
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

const KINDS: Readonly<Record<string, string>> = { image: 'photo', ptt: 'voice' }

/** A message's words, and the list under them. */
export function apartFromChoices(text: string): { text: string; choices: string[] } {
  const found = /\n\n((?:\d\. .*(?:\n|$))+)$/.exec(text)
  if (!found) return { text, choices: [] }
  const choices = (found[1] ?? '').split('\n').filter((line) => line !== '')
  return { text: text.slice(0, found.index), choices: choices.map((line) => line.replace(/^\d\. /, '')) }
}
