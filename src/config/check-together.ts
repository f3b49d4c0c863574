import type { SettingName } from './schema.ts'

const OFFICIAL_API = 'https://api.telegram.org'
/** Telegram delivers webhooks to these ports only (Bot API, setWebhook). */
const WEBHOOK_PORTS = ['', '443', '80', '88', '8443']

/**
 * Faults that only show when settings are seen together. `wrong` are settings that are faulty by themselves: about
 * those nothing more is said.
 */
export function checkTogether(
  given: Partial<Record<SettingName, string>>,
  wrong: ReadonlySet<SettingName | undefined>,
): string[] {
  const faults = [...checkTokens(given), ...checkWebhook(given), ...checkWhatsapp(given)]
  return faults.filter(({ name }) => !wrong.has(name)).map(({ name, says }) => `${name}: ${says}.`)
}

interface Fault {
  name: SettingName
  says: string
}

function checkTokens(given: Partial<Record<SettingName, string>>): Fault[] {
  const citizen = given.TELEGRAM_CITIZEN_TOKEN
  const staff = given.TELEGRAM_STAFF_TOKEN
  if (citizen !== undefined && staff !== undefined) {
    if (botId(citizen) !== botId(staff)) return []
    return [
      {
        name: 'TELEGRAM_STAFF_TOKEN',
        says: 'ditemukan token bot yang sama dengan TELEGRAM_CITIZEN_TOKEN; yang diterima: token bot lain, karena bot warga dan bot petugas harus dua bot yang berbeda',
      },
    ]
  }
  if (citizen !== undefined) return [missing('TELEGRAM_STAFF_TOKEN', 'TELEGRAM_CITIZEN_TOKEN')]
  if (staff !== undefined) return [missing('TELEGRAM_CITIZEN_TOKEN', 'TELEGRAM_STAFF_TOKEN')]
  return []
}

/** The officers' desk is on Telegram, and the simulator's citizens must not meet real ones. */
function checkWhatsapp(given: Partial<Record<SettingName, string>>): Fault[] {
  if (given.WHATSAPP !== 'web' || given.TELEGRAM_CITIZEN_TOKEN !== undefined) return []
  if (given.TELEGRAM_STAFF_TOKEN !== undefined) return []
  return [
    {
      name: 'WHATSAPP',
      says: 'ditemukan "web", sedangkan kedua token bot kosong; yang diterima: web bersama TELEGRAM_CITIZEN_TOKEN dan TELEGRAM_STAFF_TOKEN (mode simulator tidak memakai WhatsApp sungguhan)',
    },
  ]
}

function missing(name: SettingName, other: SettingName): Fault {
  return {
    name,
    says: `belum diisi, sedangkan ${other} terisi; yang diterima: kedua token terisi (bot sungguhan), atau keduanya kosong (mode simulator)`,
  }
}

function botId(token: string): string | undefined {
  return token.split(':')[0]
}

function checkWebhook(given: Partial<Record<SettingName, string>>): Fault[] {
  const url = given.TELEGRAM_WEBHOOK_URL
  const secret = given.TELEGRAM_WEBHOOK_SECRET
  if (url === undefined) {
    if (secret === undefined) return []
    return [
      {
        name: 'TELEGRAM_WEBHOOK_URL',
        says: 'belum diisi, sedangkan TELEGRAM_WEBHOOK_SECRET terisi; yang diterima: keduanya terisi (webhook), atau keduanya kosong (long polling)',
      },
    ]
  }
  const faults: Fault[] = []
  if (secret === undefined) {
    faults.push({
      name: 'TELEGRAM_WEBHOOK_SECRET',
      says: 'belum diisi, sedangkan TELEGRAM_WEBHOOK_URL terisi; yang diterima: 1 sampai 256 karakter dari A–Z, a–z, 0–9, _ dan -',
    })
  }
  if (given.TELEGRAM_CITIZEN_TOKEN === undefined && given.TELEGRAM_STAFF_TOKEN === undefined) {
    faults.push({
      name: 'TELEGRAM_WEBHOOK_URL',
      says: 'terisi, sedangkan kedua token bot kosong; yang diterima: webhook bersama TELEGRAM_CITIZEN_TOKEN dan TELEGRAM_STAFF_TOKEN (mode simulator tidak memakainya)',
    })
  }
  return [...faults, ...checkWebhookAddress(url, given.TELEGRAM_API_ROOT ?? OFFICIAL_API)]
}

/** Only an office's own Bot API server delivers to plain http and to any port. */
function checkWebhookAddress(url: string, apiRoot: string): Fault[] {
  if (apiRoot.replace(/\/+$/, '') !== OFFICIAL_API || !URL.canParse(url)) return []
  const { protocol, port } = new URL(url)
  if (protocol === 'https:' && WEBHOOK_PORTS.includes(port)) return []
  return [
    {
      name: 'TELEGRAM_WEBHOOK_URL',
      says: `ditemukan ${JSON.stringify(url)}; yang diterima: URL https:// dengan port 443, 80, 88, atau 8443`,
    },
  ]
}
