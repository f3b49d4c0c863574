import { createOffers, createWhatsappChannel, throughSimulator } from '../bots/index.ts'
import { createBotPost } from './bot-post.ts'
import { CITIZEN_NUMBER } from './cast.ts'
import { sourceOf } from './keep-updates.ts'
import type { Office } from './office.ts'
import type { CitizenWork } from './work-for-citizens.ts'

/** The citizens' WhatsApp number in the simulator: the channel as it is, without WhatsApp and without a browser. */
export function openSimulatedNumber(office: Office, work: CitizenWork) {
  const { config, database, clock, apiRoot, log } = office
  const { token, number } = CITIZEN_NUMBER
  const source = sourceOf(token)
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
      source,
      round: 'citizen-whatsapp',
      pacing: office.telegramPacing,
    })
  return createBotPost({ name: source, locks: database.locks, takeUp, log })
}
