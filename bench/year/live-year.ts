import { DAY_MS } from '../../src/office/index.ts'
import {
  type ChannelName,
  type ConversationId,
  conversationIdSchema,
  type InquiryEvent,
  inquiryIdSchema,
  type NewInquiry,
  type PersonId,
  personIdSchema,
} from '../../src/routing/index.ts'
import { arrivals } from './arrivals.ts'
import { type Life, liveCase } from './live-case.ts'
import type { YearOffice } from './office.ts'
import { kindOf, planCase } from './plan-case.ts'
import type { Chance } from './random.ts'

export interface Citizen {
  person: PersonId
  conversation: ConversationId
  channel: ChannelName
  address: string
  first: Date
  last: Date
}

/** Cases per person, about; a few people bring many. */
const CASES_EACH = 3.5
const FIRST_ADDRESS = 300_000_000

/** A year of so many cases, as they come in, and what goes on from those that are opened again. `citizens` fills while it is read. */
export function liveYear(count: number, until: Date, office: YearOffice, chance: Chance) {
  const citizens = new Map<number, Citizen>()
  const people = Math.max(1, Math.round(count / CASES_EACH))

  function citizenAt(at: Date): Citizen {
    const number = Math.floor(people * chance.next() ** 1.6)
    const known = citizens.get(number)
    if (known) {
      if (at > known.last) known.last = at
      return known
    }
    const fresh: Citizen = {
      person: personIdSchema.parse(chance.uuid()),
      conversation: conversationIdSchema.parse(chance.uuid()),
      channel: chance.happens(0.68) ? 'telegram' : 'whatsapp',
      address: String(FIRST_ADDRESS + number),
      first: at,
      last: at,
    }
    citizens.set(number, fresh)
    return fresh
  }

  function live(fresh: NewInquiry, reopens: Reopening | null): Life {
    const { opening, ...plan } = planCase(fresh, office, chance, reopens)
    return liveCase(fresh, opening, { ...plan, until })
  }

  function* lives(): Generator<Life> {
    for (const receivedAt of arrivals(count, new Date(until.getTime() - 365 * DAY_MS), until, chance)) {
      const { person, conversation, channel } = citizenAt(receivedAt)
      const own = { conversation, person, channel, kind: kindOf(chance), sequence: 0 }
      const ids = { id: inquiryIdSchema.parse(chance.uuid()), ticket: office.ticket(chance) }
      let life = live({ ...own, ...ids, receivedAt }, null)
      yield life
      for (let again = reopeningOf(life); again; again = reopeningOf(life)) {
        const { as, at, ...reopens } = again
        const link = { inquiry: reopens.of, number: reopens.number }
        life = live({ ...own, ...as, receivedAt: at, reopens: link }, reopens)
        yield life
      }
    }
  }
  return { lives: lives(), citizens }
}

type Reopening = NonNullable<Parameters<typeof planCase>[3]>

/** How a case goes on that was opened again. */
function reopeningOf({
  inquiry,
  events,
}: Life): (Reopening & { as: Pick<NewInquiry, 'id' | 'ticket'>; at: Date }) | null {
  const found = events.find(isReopening)
  if (!found) return null
  const { as, ticket, reason } = found.body
  const number = (inquiry.reopens?.number ?? 0) + 1
  return { as: { id: as, ticket }, at: found.at, of: inquiry.id, ticket: inquiry.ticket, reason, number }
}

type Body<Type> = Extract<InquiryEvent['body'], { type: Type }>

function isReopening(event: InquiryEvent): event is InquiryEvent & { body: Body<'reopened'> } {
  return event.body.type === 'reopened'
}
