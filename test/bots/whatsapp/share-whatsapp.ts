import type { ChannelWorld } from '../../conformance/channel.ts'
import type { Channel } from '../../../src/routing/index.ts'
import type { Holder } from '../../support/whatsapp/fake-whatsapp.ts'
import { chatOf, playPeople } from './play-people.ts'
import { createWhatsappWorld } from './whatsapp-world.ts'

type Keep = Parameters<Channel['start']>[0]

/**
 * One linked number in one browser for many tests, each with people of its own, because a browser takes seconds. For tests that
 * neither stop their channel nor cut off or end the platform: others live on it.
 */
export function shareWhatsapp(given: { chromium: string }) {
  const keeps = new Map<string, Keep>()
  let opening: ReturnType<typeof open> | null = null
  let lastNumber = 6_281_400_000_000

  async function open() {
    const world = await createWhatsappWorld(given)
    const channel = world.openChannel()
    await channel.start(async (updates) => {
      for (const update of updates) await keeps.get(update.conversation)?.([update])
    })
    return { world, channel }
  }

  function newcomer(): Holder {
    lastNumber += 1
    return { number: String(lastNumber), lid: String(lastNumber * 10) }
  }

  function notHere(): never {
    throw new Error('Others live on this platform, too')
  }

  return {
    async createWorld(): Promise<ChannelWorld> {
      opening ??= open()
      const { world, channel } = await opening
      const [writer, another] = [newcomer(), newcomer()]
      const own = [writer, another].map(chatOf)
      return {
        ...playPeople(world.fake, world.kept, { writer, another, stranger: newcomer() }),
        openChannel: () => ({
          ...channel,
          async start(keep) {
            for (const address of own) keeps.set(address, keep)
          },
          async stop() {
            for (const address of own) keeps.delete(address)
          },
        }),
        setDown: notHere,
        foundDown: notHere,
        async close() {},
      }
    },
    async close(): Promise<void> {
      if (opening) await (await opening).world.close()
    },
  }
}
