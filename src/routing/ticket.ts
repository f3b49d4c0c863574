import { randomInt } from 'node:crypto'
import { type Ticket, ticketSchema } from './ids.ts'

/** Crockford's base32: no I, L, O, U, so that a ticket survives handwriting and the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RANDOM_CHARACTERS = 5

/** A prime just below the alphabet's size: one wrong character or two swapped neighbours always change the sum. */
const MODULUS = 31

function checkCharacter(characters: string): string {
  const sum = [...characters].reduce(
    (total, character, index) => total + ALPHABET.indexOf(character) * (index + 1),
    0,
  )
  return ALPHABET.charAt(sum % MODULUS)
}

/** A new ticket: five random characters and a check character. One says nothing about another. `draw`: for what must be repeatable. */
export function newTicket(draw: (below: number) => number = randomInt): Ticket {
  const random = Array.from({ length: RANDOM_CHARACTERS }, () => ALPHABET.charAt(draw(ALPHABET.length))).join(
    '',
  )
  return ticketSchema.parse(random + checkCharacter(random))
}

/** Reads a ticket as people type it: any case, with or without hyphen, O for 0, I or L for 1. Null when it can't be one. */
export function parseTicket(typed: string): Ticket | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s#-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const ticket = ticketSchema.safeParse(plain)
  if (!ticket.success) return null
  return checkCharacter(plain.slice(0, RANDOM_CHARACTERS)) === plain.charAt(RANDOM_CHARACTERS)
    ? ticket.data
    : null
}
