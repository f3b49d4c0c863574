import { expect } from 'vitest'
import type { Actor } from '../support/people.ts'
import type { BranchOffice } from '../support/branch-office.ts'

/** One question that was asked; `answer` null: nobody knows it, so a desk gets it. */
export interface Asked {
  citizen: Actor
  text: string
  answer: string | null
}

interface Stored {
  address: string
  text: string
  state: string
}

interface Owed {
  id: string
  address: string
  status: string
  messageId: string | null
  text: string
}

/**
 * Holds everything against what was asked: each question has exactly one outcome, each reply stands in its chat once for
 * every time it was sent, in order. Gives how many messages went out twice.
 */
export async function expectOneOutcomeEach(
  office: BranchOffice,
  asked: readonly Asked[],
): Promise<{ duplicates: number; counted: number }> {
  const [inbox] = await office.rows<{ open: number; parked: number }>(
    `SELECT count(*) FILTER (WHERE handled_at IS NULL)::int AS open, count(parked_at)::int AS parked FROM inbox`,
  )
  expect(inbox).toEqual({ open: 0, parked: 0 })
  const stored = await office.rows<Stored>(
    `SELECT c.address, w.text, i.state_name AS state FROM inquiry i
     JOIN conversation c ON c.id = i.conversation_id JOIN inquiry_words w ON w.inquiry_id = i.id`,
  )
  expect(stored.map(lineOf).sort()).toEqual(
    asked
      .map(({ citizen, text, answer }) => ({
        address: String(citizen.id),
        text,
        state: answer === null ? 'referred' : 'answered-at-once',
      }))
      .map(lineOf)
      .sort(),
  )
  const owed = await office.rows<Owed>(
    `SELECT o.id, c.address, o.status, o.platform_message_id AS "messageId", w.text
     FROM outbox o JOIN conversation c ON c.id = o.conversation_id
     JOIN inquiry_words w ON w.inquiry_id = (o.message ->> 'inquiry')::uuid ORDER BY o.id`,
  )
  expect(owed).toHaveLength(asked.length)
  let duplicates = 0
  for (const citizen of new Set(asked.map((each) => each.citizen)))
    duplicates += expectReplies(
      citizen,
      asked.filter((each) => each.citizen === citizen),
      owed.filter(({ address }) => address === String(citizen.id)),
    )
  duplicates += await expectCards(office, asked)
  const [tally] = await office.rows<{ count: number }>(
    `SELECT count::int FROM tally WHERE name = 'possible-duplicates'`,
  )
  const counted = tally?.count ?? 0
  expect(duplicates, 'messages that went out twice are counted').toBeLessThanOrEqual(counted)
  return { duplicates, counted }
}

/** Gives how many of this citizen's replies came twice. */
function expectReplies(citizen: Actor, asked: readonly Asked[], owed: readonly Owed[]): number {
  expect(owed.map(({ status }) => status)).toEqual(asked.map(() => 'sent'))
  expect(owed.map(({ text }) => text)).toEqual(asked.map(({ text }) => text))
  const heard = citizen.heard()
  const recorded = owed.map(({ messageId }) =>
    heard.find((message) => String(message.messageId) === messageId),
  )
  for (const [index, message] of recorded.entries())
    expect(message?.text).toContain(asked[index]?.answer ?? 'Nomor tiket')
  const places = recorded.map((message) => (message ? heard.indexOf(message) : -1))
  expect(places, `the order of ${citizen.name}'s replies`).toEqual([...places].sort((a, b) => a - b))
  for (const message of heard)
    expect(
      recorded.some((each) => each?.text === message.text),
      `nothing else was said to ${citizen.name}: ${message.text}`,
    ).toBe(true)
  return heard.length - recorded.length
}

/** Each referral has its one card. Gives how many came twice. */
async function expectCards(office: BranchOffice, asked: readonly Asked[]): Promise<number> {
  const cards = await office.rows<{ current: number; ticket: string }>(
    `SELECT i.ticket, count(m.message_id) FILTER (WHERE m.current)::int AS current FROM inquiry i
     LEFT JOIN desk_message m ON m.inquiry_id = i.id AND m.kind = 'card' WHERE i.state_name = 'referred' GROUP BY i.ticket`,
  )
  expect(cards.map(({ current }) => current)).toEqual(
    asked.filter(({ answer }) => answer === null).map(() => 1),
  )
  // A bot that comes into a group says how it works; that is no card.
  const posted = office.cards().filter(({ text }) => text.startsWith('Tiket '))
  for (const { ticket } of cards)
    expect(posted.filter(({ text }) => text.includes(written(ticket))).length).toBeGreaterThan(0)
  return posted.length - cards.length
}

function written(ticket: string): string {
  return `${ticket.slice(0, 3)}-${ticket.slice(3)}`
}

function lineOf({ address, text, state }: Stored): string {
  return `${address} ${state} ${text}`
}
