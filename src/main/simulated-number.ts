import { createOffers, createWhatsappChannel, throughSimulator } from '../bots/index.ts'
import { createBotPost } from './bot-post.ts'
import { CITIZEN_NUMBER } from './cast.ts'
import type { Office } from './office.ts'
import type { CitizenWork } from './work-for-citizens.ts'

/** As on WhatsApp itself, figures and erasures find a channel's updates by how their source begins. */
const SOURCE = 'whatsapp/simulator'

/** The citizens' WhatsApp number in the simulator: the channel as it is, without WhatsApp and without a browser. */
export function openSimulatedNumber(office: Office, work: CitizenWork) {
  const { config, database, clock, apiRoot, log } = office
  const { token, number } = CITIZEN_NUMBER
  const memory = database.channelMemory('whatsapp')
  const takeUp = () =>
    work({
      channel: createWhatsappChannel({
        through: throughSimulator({ apiRoot, token, number, log }),
        memory,
        attachment: database.views.attachment,
        clock,
        timeZone: config.timezone,
        typingMs: 0,
        onState() {},
        log,
      }),
      offers: createOffers({ memory, clock, buttons: false }),
      source: SOURCE,
      round: 'citizen-whatsapp',
      pacing: office.telegramPacing,
    })
  return createBotPost({ name: SOURCE, locks: database.locks, takeUp, log })
}
