import { expect, it } from 'vitest'
import { plainCommand, plainLookup } from '../../../src/routing/conversation/plain-command.ts'
import { newTicket } from '../../../src/routing/index.ts'

const ticket = newTicket()
const typed = `${ticket.slice(0, 3)}-${ticket.slice(3)}`
const lookup = { name: 'status', argument: `${typed} emas-embun-emas` }

it.each([
  `status ${typed} emas-embun-emas`,
  `Status  ${typed}, emas-embun-emas.`,
  `${typed} emas-embun-emas`,
  `emas-embun-emas ${typed}`,
  `tiket ${typed} emas-embun-emas`,
])('%s is a lookup', (text) => expect(plainLookup(text)).toEqual(lookup))

it.each([
  [`${typed} emas embun emas`, `${typed} emas embun emas`],
  // Mistyped it is a secret all the same.
  [`${typed} emas-embun-emad`, `${typed} emas-embun-emad`],
])('%s is one, too', (text, argument) => expect(plainLookup(text)?.argument).toBe(argument))

it.each([
  `${typed} belum ada kabar`,
  `status ${typed} sampai mana pak`,
  typed,
  'emas-embun-emas',
  `${typed} emas-embun-emas kapan dijawab?`,
  '000-001 emas-embun-emas',
])('%s is none', (text) => expect(plainLookup(text)).toBeNull())

it.each([
  ['status', 'status'],
  ['Batal pak', 'batal'],
  ['bantuan', 'bantuan'],
  ['data saya', 'datasaya'],
  ['hapus semua data saya pak', 'hapusdata'],
])('%s is a command', (text, name) => expect(plainCommand(text)).toEqual({ name, argument: '' }))

it.each([typed, `Tiket ${typed}`, `no tiket: ${typed}?`, `cek ${typed}`, ` ${typed.toLowerCase()}. `])(
  '%s asks how the ticket stands',
  (text) => {
    const command = plainCommand(text)
    expect(command?.name).toBe('status')
    expect(command?.argument.toUpperCase()).toBe(typed)
  },
)

it.each(['000-001', `${typed} belum dijawab`, `tiket ${typed} sampai mana`])(
  '%s is more, or no ticket',
  (text) => expect(plainCommand(text)).toBeNull(),
)

it.each(['bantuan sosial', 'batal nikah', 'status tanah', 'data saya salah'])('%s is no command', (text) =>
  expect(plainCommand(text)).toBeNull(),
)
