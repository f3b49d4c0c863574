import { WORD_LIST } from '../status/word-list.ts'
import { parseTicket } from '../ticket.ts'
import { plainWords } from './plain-words.ts'

/** A command, as with its slash. */
export interface PlainCommand {
  name: string
  argument: string
}

/** What people write instead of a command with a slash: the whole message, and nothing else. */
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
  'hapus semua data': 'hapusdata',
  'hapus semua data saya': 'hapusdata',
  hapusdata: 'hapusdata',
  survei: 'survei',
}

/** These may name a ticket: then nothing but the ticket may follow, or for `status` its secret words besides. */
const OF_TICKETS = ['status', 'batal']
/** So many words can follow a ticket: secret words are few. */
const MOST_SECRET_WORDS = 6

/** What may stand before a ticket that is all of a message. A word of six letters can look like one: with a hyphen or a figure. */
const TICKET_ALONE =
  /^(?:(?:no|nomor|nomer|cek|lihat) )?(?:tiket:? )?(?<ticket>\w{3}-\w{3}|(?=\D*\d)\w{6})[.?!]*$/i

/** A command in plain words where they can mean nothing else; null for all other words. */
export function plainCommand(text: string): PlainCommand | null {
  const alone = TICKET_ALONE.exec(text.trim().replace(/\s+/g, ' '))?.groups?.['ticket'] ?? ''
  if (parseTicket(alone) !== null) return { name: 'status', argument: alone }
  const words = text.trim().split(/\s+/)
  const ticketAt = words.findIndex((word) => parseTicket(word) !== null)
  const said = words.slice(0, ticketAt === -1 ? undefined : ticketAt).join(' ')
  const plain = ticketAt === -1 ? plainWords(said) : said.toLowerCase().replace(/:$/, '')
  const name = Object.hasOwn(PLAIN, plain) && !text.startsWith('/') ? PLAIN[plain] : undefined
  if (name === undefined) return null
  if (ticketAt === -1) return { name, argument: '' }
  const isFit =
    OF_TICKETS.includes(name) && words.length - ticketAt - 1 <= (name === 'status' ? MOST_SECRET_WORDS : 0)
  return isFit ? { name, argument: words.slice(ticketAt).join(' ') } : null
}

const TYPED_TICKET = '[0-9a-z]{3}-?[0-9a-z]{3}'
const SECRET = '[a-z]+[ -][a-z]+[ -][a-z]+'
/** "Status AY1-X77 emas-embun-emas", in either order. */
const LOOKUP = new RegExp(
  `^/?(?:(?:cek )?(?:status|tiket) )?(?:(?:tiket )?(?<first>${TYPED_TICKET}),? (?<behind>${SECRET})|(?<before>${SECRET}),? (?<last>${TYPED_TICKET}))$`,
  'i',
)
const SECRET_WORDS: ReadonlySet<string> = new Set(WORD_LIST)

/**
 * A ticket with its secret words, however the two are ordered: nobody but their owner may read them, so they are never kept as
 * a question. Null for all that isn't exactly that.
 */
export function plainLookup(text: string): PlainCommand | null {
  const found = LOOKUP.exec(
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[.?!]+$/, ''),
  )?.groups
  const ticket = found?.['first'] ?? found?.['last'] ?? ''
  const words = (found?.['behind'] ?? found?.['before'] ?? '').toLowerCase()
  if (words === '' || parseTicket(ticket) === null) return null
  // Mistyped, "emas-embun-emad" is still no question; words apart from each other may be one.
  const isSecret =
    /^[a-z]+-[a-z]+-[a-z]+$/.test(words) || words.split(/[ -]/).every((one) => SECRET_WORDS.has(one))
  return isSecret ? { name: 'status', argument: `${ticket} ${words}` } : null
}
