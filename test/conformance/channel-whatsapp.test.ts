import { describe } from 'vitest'
import { createWhatsappWorld } from '../bots/whatsapp/whatsapp-world.ts'
import { findChromium } from '../support/chromium.ts'
import { describeChannel } from './channel.ts'

const chromium = findChromium()

describe.skipIf(!chromium)('in a real browser', () => {
  describeChannel('WhatsApp', () => createWhatsappWorld({ chromium: chromium ?? '' }), {
    silence: false,
  })
})
