import { openCitizenBot } from './citizen-bot.ts'
import type { Office } from './office.ts'
import { openSimulatedNumber } from './simulated-number.ts'
import { openStaffBot } from './staff-bot.ts'
import { openWhatsappBot } from './whatsapp-bot.ts'
import { createCitizenWork } from './work-for-citizens.ts'

/** Everything through which people talk to us: the two Telegram bots, and WhatsApp where it is switched on or played. */
export function openBots(office: Office, tokens: { citizen: string; staff: string }) {
  const work = createCitizenWork(office)
  const { whatsapp: settings, mode } = office.config
  const citizen = openCitizenBot(office, work, tokens.citizen)
  const staff = openStaffBot(office, tokens.staff)
  const whatsapp = settings.kind === 'web' ? openWhatsappBot(office, work, settings) : null
  const isSimulated = settings.kind === 'off' && mode.kind === 'simulator'
  const simulated = isSimulated ? openSimulatedNumber(office, work) : null
  return {
    /** To be stopped in the reverse order. */
    posts: [
      { what: 'officers’ bot', stop: staff.post.release },
      { what: 'citizens’ bot', stop: citizen.post.release },
      ...(whatsapp ? [{ what: 'WhatsApp', stop: whatsapp.stop }] : []),
      ...(simulated ? [{ what: 'simulated WhatsApp', stop: simulated.release }] : []),
    ],
    checks: [citizen.check, staff.check, ...(whatsapp ? [whatsapp.check] : [])],
    mounts: [
      { path: '/telegram/warga', handle: citizen.receive },
      { path: '/telegram/petugas', handle: staff.receive },
    ],
  }
}
