import type { CitizenChoice } from '../../routing/index.ts'
import { decodeChoice } from '../choice.ts'
import { chooseByWords, plain, withoutCourtesy } from '../choose-by-words.ts'
import type { NamedChoice } from '../number-choices.ts'

type Offered = NamedChoice & { choice: CitizenChoice }

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'))

const SOLVED = setOf('sudah|udah|udh|sudah terjawab|udah terjawab|sudah jelas|sudah cukup|sampun')
const PASS_ON_WORDS =
  'teruskan|diteruskan|teruskan saja ke petugas|tolong teruskan|tolong diteruskan|teruskan ke petugas|lanjut ke petugas|ke petugas'
const PASS_ON = setOf(PASS_ON_WORDS)
const NOT_SOLVED = setOf(
  `${PASS_ON_WORDS}|belum|blm|blum|belum terjawab|blm terjawab|belum dijawab|belum jelas|belum cukup|belum teruskan|bukan|bukan itu|dereng|not yet`,
)
const NONE = setOf(
  `${PASS_ON_WORDS}|bukan|bukan itu|bukan ini|bukan yang itu|bukan semua|bukan semuanya|bukan itu semua|tidak ada|tdk ada|gak ada|ga ada|tidak ada yang cocok|tidak ada yang sesuai|none|none of them|sanes`,
)
const ANOTHER = setOf('baru|yang baru|yg baru|ini baru|pertanyaan baru|pertanyaan lain|tanya baru|new')
const ADDED = setOf('tambahan|ini tambahan|itu tambahan|untuk tambahan|tambahan untuk itu|tambahan untuk ini')
const OPEN_AGAIN = setOf('belum|blm|belum terjawab|blm terjawab|belum dijawab|belum jelas|buka lagi')
const NOTHING = setOf('')

const TICKET = /\b[0-9A-Z]{3}-[0-9A-Z]{3}\b/

/**
 * Which of the choices somebody means who types what its button says, its number where one is shown, or what people say
 * for it. Null for everything else: whatever says more is a message.
 */
export function typedChoice(text: string, choices: readonly NamedChoice[]): CitizenChoice | null {
  const offered = choices.map((one) => ({ ...one, choice: decodeChoice(one.value) }))
  const literal = chooseByWords(withoutVerb(text, offered), offered, { numbers: true })
  if (literal) return literal.choice
  const said = withoutCourtesy(plain(text))
  const meant = offered.filter((one) => isSaid(said, one, offered))
  return meant.length === 1 ? (meant[0]?.choice ?? null) : null
}

/** "Batal nomor 2", where everything that can be chosen is to cancel something. */
function withoutVerb(text: string, offered: readonly Offered[]): string {
  return offered.every(({ choice }) => choice.type === 'withdraw')
    ? text.replace(/^\s*(?:batal|batalkan|cancel)\s+(?=\S)/i, '')
    : text
}

function isSaid(said: string, one: Offered, offered: readonly Offered[]): boolean {
  const { choice, label } = one
  if (choice.type === 'join') return ADDED.has(said) || namesTicket(said, label)
  if (choice.type === 'language') return plain(label).replace(/^(?:bahasa|basa) /, '') === said
  return sayings(choice, offered).has(said)
}

function sayings({ type }: CitizenChoice, offered: readonly Offered[]): ReadonlySet<string> {
  const isBeside = (other: CitizenChoice['type']) => offered.some(({ choice }) => choice.type === other)
  switch (type) {
    case 'confirm':
      return SOLVED
    case 'forward':
      if (isBeside('confirm')) return NOT_SOLVED
      return isBeside('choose') ? NONE : PASS_ON
    case 'begin':
    case 'apart':
      return ANOTHER
    case 'reopen':
      return OPEN_AGAIN
    default:
      return NOTHING
  }
}

/** "Tambahan AY1-X77", or the ticket alone. */
function namesTicket(said: string, label: string): boolean {
  const ticket = TICKET.exec(label)?.[0]
  if (ticket === undefined) return false
  const named = said
    .replace(/^tambahan /, '')
    .replace(/^(?:untuk|buat) /, '')
    .replace(/^tiket /, '')
  return named.replaceAll(' ', '') === ticket.replace('-', '').toLowerCase()
}
