import { parseTicket } from '../../routing/index.ts'

export interface Command {
  name: string
  argument: string
}

/** What people write instead of a command with a slash, which nobody knows on WhatsApp: the whole message, and nothing else. */
const PLAIN: Readonly<Record<string, string>> = {
  mulai: 'start',
  start: 'start',
  menu: 'start',
  bantuan: 'bantuan',
  help: 'bantuan',
  status: 'status',
  'cek status': 'status',
  'cek tiket': 'status',
  batal: 'batal',
  batalkan: 'batal',
  formulir: 'formulir',
  bahasa: 'bahasa',
  language: 'bahasa',
  standar: 'standar',
  'standar pelayanan': 'standar',
  privasi: 'privasi',
  'data saya': 'datasaya',
  datasaya: 'datasaya',
  'hapus data': 'hapusdata',
  'hapus data saya': 'hapusdata',
  hapusdata: 'hapusdata',
  survei: 'survei',
}

/** These may name a ticket: then nothing but the ticket may follow, or for `status` its secret words besides. */
const OF_TICKETS = ['status', 'batal']
/** So many words can follow a ticket: secret words are few. */
const MOST_SECRET_WORDS = 6

/** A command as on Telegram, with its slash, or in plain words where they can mean nothing else; null for all other words. */
export function readCommand(text: string): Command | null {
  const slashed = /^\/(\w{1,64})(?:\s+|$)/.exec(text)
  if (slashed) {
    return { name: (slashed[1] ?? '').toLowerCase(), argument: text.slice(slashed[0].length).trim() }
  }
  const words = text.trim().split(/\s+/)
  const ticketAt = words.findIndex((word) => parseTicket(word) !== null)
  const said = (ticketAt === -1 ? words : words.slice(0, ticketAt)).join(' ').toLowerCase()
  const plain = ticketAt === -1 ? said.replace(/[.!?]+$/, '') : said.replace(/:$/, '')
  const name = Object.hasOwn(PLAIN, plain) ? PLAIN[plain] : undefined
  if (name === undefined) return null
  if (ticketAt === -1) return { name, argument: '' }
  const isFit =
    OF_TICKETS.includes(name) && words.length - ticketAt - 1 <= (name === 'status' ? MOST_SECRET_WORDS : 0)
  return isFit ? { name, argument: words.slice(ticketAt).join(' ') } : null
}
