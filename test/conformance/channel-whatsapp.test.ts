import { afterAll, describe } from 'vitest'
import { shareWhatsapp } from '../bots/whatsapp/share-whatsapp.ts'
import { createWhatsappWorld } from '../bots/whatsapp/whatsapp-world.ts'
import { findChromium } from '../support/chromium.ts'
import { describeChannel, describeLists } from './channel.ts'

const chromium = findChromium()

describe.skipIf(!chromium)('in a real browser', () => {
  const createWorld = () => createWhatsappWorld({ chromium: chromium ?? '' })
  const shared = shareWhatsapp({ chromium: chromium ?? '' })
  afterAll(() => shared.close())
  describeChannel('WhatsApp', createWorld, { silence: false }, shared.createWorld)
  describeLists('WhatsApp', shared.createWorld)
})
