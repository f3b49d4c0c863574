import { createWhatsappChannel, throughSimulator, type WhatsappChannel } from '../../../src/bots/index.ts'
import type { AttachmentId } from '../../../src/routing/index.ts'
import type { ChannelWorld } from '../../conformance/channel.ts'
import { until } from '../../support/until.ts'
import { readBold } from './read-formatting.ts'
import { BOT, createTelegramWorld } from '../telegram/telegram-world.ts'
import { apartFromChoices } from './play-people.ts'
import { createMemory } from './whatsapp-world.ts'

/** The same people, whose words go to the office's number: the channel for WhatsApp over the simulator's wire. */
export async function createSimulatedWorld(): Promise<ChannelWorld> {
  const telegram = await createTelegramWorld()
  const memory = createMemory()
  const channels: WhatsappChannel[] = []
  const kept = new Map<AttachmentId, Parameters<ChannelWorld['keepsFile']>[0]>()
  let refusals = 0
  const log = {
    info: () => {},
    warn: () => void (refusals += 1),
    error: () => {},
  }
  const sees = () =>
    telegram.sees().map(({ text }) => {
      const { shown, bold } = readBold(text)
      return { ...apartFromChoices(shown), silent: false, bold }
    })

  return {
    ...telegram,
    address: `${telegram.address}@c.us`,
    stranger: `${telegram.stranger}@c.us`,
    openChannel() {
      const channel = createWhatsappChannel({
        through: throughSimulator({ apiRoot: telegram.root, token: BOT.token, number: '6285100002424', log }),
        memory,
        attachment: async (id) => {
          const file = kept.get(id)
          return file ? { id, mimeType: null, size: file.content.byteLength, ...file } : null
        },
        clock: { now: () => new Date() },
        timeZone: 'Asia/Makassar',
        typingMs: 0,
        onState() {},
        log,
      })
      channels.push(channel)
      return channel
    },
    async chooses(label) {
      const offered = telegram.sees().at(-1)?.text.split('\n') ?? []
      const line = offered.find((one) => one.replace(/^\d\. /, '') === label)
      if (line === undefined) throw new Error(`"${label}" was not offered`)
      await telegram.writes(line.charAt(0))
    },
    sees,
    keepsFile(file) {
      const id = telegram.keepsFile(file)
      kept.set(id, file)
      return id
    },
    losesFile: (id) => void kept.delete(id),
    foundDown: () => until(() => refusals > 0, { what: 'a failed call' }),
    async close() {
      for (const channel of channels) await channel.stop()
      await telegram.close()
    },
  }
}
