import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newTicket, parseTicket } from '../../src/routing/index.ts'

const tickets = fc.constant(null).map(() => newTicket())
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a ticket', () => {
  it('is read however it is typed', () => {
    fc.assert(
      fc.property(tickets, (ticket) => {
        const shown = `${ticket.slice(0, 3)}-${ticket.slice(3)}`
        for (const typed of [ticket, shown, shown.toLowerCase(), ` ${shown} `, `#${shown}`])
          expect(parseTicket(typed)).toBe(ticket)
        expect(parseTicket(ticket.replace(/0/g, 'o').replace(/1/g, 'l'))).toBe(ticket)
      }),
    )
  })

  it('is refused with one wrong character', () => {
    fc.assert(
      fc.property(tickets, fc.nat(5), fc.constantFrom(...ALPHABET), (ticket, place, other) => {
        const typo = ticket.slice(0, place) + other + ticket.slice(place + 1)
        // 0 and Z count the same in the check sum, the price of an alphabet one larger than a prime.
        fc.pre(other !== ticket[place] && ![other, ticket[place]].every((c) => c === '0' || c === 'Z'))
        expect(parseTicket(typo)).toBeNull()
      }),
    )
  })

  it.each(['', '7K3', '7K3-F9Q-1', 'halo!!', 'UUUUUU', '7K3 F9\u0000'])('refuses %j', (typed) => {
    expect(parseTicket(typed)).toBeNull()
  })
})
