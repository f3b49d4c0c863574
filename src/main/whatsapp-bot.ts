import { join } from 'node:path'
import {
  codeForTerminal,
  createOffers,
  createWhatsappChannel,
  findChromium,
  type LinkState,
  throughBrowser,
} from '../bots/index.ts'
import type { Config } from '../config.ts'
import { createBotPost } from './bot-post.ts'
import { createLinkFollower } from './follow-link.ts'
import type { Office } from './office.ts'
import type { CitizenWork } from './work-for-citizens.ts'

/** One number an office: its updates and its lock are called so whatever the number is. */
const SOURCE = 'whatsapp/web'

/** The citizens' WhatsApp number. */
export function openWhatsappBot(
  office: Office,
  work: CitizenWork,
  settings: Extract<Config['whatsapp'], { kind: 'web' }>,
) {
  const { config, database, clock, log } = office
  const memory = database.channelMemory('whatsapp')
  const { transactions, rules } = office
  const link = createLinkFollower({ memory, transactions, rules, clock, log })
  let state: LinkState = { is: 'stopped' }

  function onState(next: LinkState): void {
    state = next
    link.take(next)
    if (next.is === 'waiting') void printCode(next.code)
    if (next.is === 'linked') log.info({}, 'WhatsApp is linked and ready')
  }

  async function printCode(code: string): Promise<void> {
    try {
      const picture = await codeForTerminal(code)
      office.print(`Pindai dengan WhatsApp di ponsel (Perangkat tertaut > Tautkan perangkat):\n${picture}`)
    } catch (error) {
      log.warn({ err: error }, 'The code for WhatsApp could not be printed')
    }
  }

  const takeUp = () =>
    work({
      channel: createWhatsappChannel({
        through: throughBrowser({
          chromium: findChromium({ named: settings.chromiumPath, path: settings.searchPath }),
          chromiumArgs: settings.chromiumArgs,
          folder: join(config.dataDir, 'whatsapp'),
        }),
        memory,
        attachment: database.views.attachment,
        clock,
        timeZone: config.timezone,
        typingMs: settings.typingMs,
        patience: settings.lookEveryMs === undefined ? {} : { lookEveryMs: settings.lookEveryMs },
        onState,
        log,
      }),
      offers: createOffers({ memory, clock, buttons: false }),
      source: SOURCE,
      round: 'citizen-whatsapp',
      pacing: {
        perSecond: settings.messagesPerMinute / 60,
        perPrivateChat: { limit: 1, perMs: settings.pauseMs },
      },
    })

  const post = createBotPost({ name: SOURCE, locks: database.locks, takeUp, log })
  const check = {
    name: 'WhatsApp',
    // Where another process holds the number, it is for that one to say.
    works: async () => state.is === 'linked' || state.is === 'stopped',
    // Telegram works without it, and it is mended by scanning a code, not by sending requests elsewhere.
    advisory: true,
  }
  return {
    check,
    async stop(): Promise<void> {
      await post.release()
      await link.stop()
    },
  }
}
