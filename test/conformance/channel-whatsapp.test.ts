import { describe } from 'vitest'
import { createWhatsappWorld } from '../bots/whatsapp/whatsapp-world.ts'
import { findChromium } from '../support/chromium.ts'
import { describeChannel, describeLists } from './channel.ts'

const chromium = findChromium()

describe.skipIf(!chromium)('in a real browser', () => {
  const createWorld = () => createWhatsappWorld({ chromium: chromium ?? '' })
  describeChannel('WhatsApp', createWorld, { silence: false })
  describeLists('WhatsApp', createWorld)
})
