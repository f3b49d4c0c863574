import type { Happening } from '../../src/simulator/index.ts'
import { type Actor, type City, STAFF_BOT } from '../support/city.ts'

/**
 * What a citizen read, and what desks got of it, beside what the citizen did. It is the same each time: tickets, which are
 * random, are numbered in the order in which their messages came, and what happens side by side is put in order.
 */
export function createTranscript(city: City, citizen: Actor) {
  const written: string[] = []
  let seen = city.happened.length

  return {
    /** Writes down what was done, and what everybody read since the last note. `together`: in no order of its own. */
    async note(did: string | null, { problem, together }: { problem: string | null; together: boolean }) {
      const tickets = await ticketsOf(city, citizen)
      const news = city.happened.slice(seen)
      seen = city.happened.length
      const heard = news.flatMap((one) => readByCitizen(citizen, one))
      const atDesks = news.flatMap((one) => readAtDesk(city, one)).filter((line) => speaksOf(tickets, line))
      if (did !== null) written.push(did.replaceAll('\n', '\n  '))
      if (problem !== null) written.push(`  (${problem})`)
      // By the words, not by the random tickets in them.
      const inOrder = (lines: string[]) =>
        lines.map((line) => numbered(line, tickets)).toSorted((a, b) => a.localeCompare(b))
      written.push(...(together ? inOrder(heard) : heard), ...inOrder(atDesks))
    },
    text: async () => numbered(written.join('\n'), await ticketsOf(city, citizen)),
  }
}

function readByCitizen({ id, chat }: Actor, happening: Happening): string[] {
  if (happening.type === 'button-answered')
    return happening.personId === id && happening.text !== '' ? [`    (${happening.text})`] : []
  if (happening.type === 'deleted') return happening.chatKey === chat ? ['    (pesan dihapus)'] : []
  if (happening.type !== 'message' && happening.type !== 'edited') return []
  const { message, chatKey, type } = happening
  if (chatKey !== chat || !message.from.isBot) return []
  const mark = type === 'edited' ? '(diubah) ' : ''
  const media = message.media ? `[${message.media.kind}] ` : ''
  const buttons = message.buttons.flat().map(({ text }) => `[${text}]`)
  const lines = [...`${mark}${media}${message.text}`.split('\n'), ...buttons]
  return [lines.map((line) => `    ${line}`.trimEnd()).join('\n')]
}

/** New messages only, by their first line: how a card changes is looked at elsewhere. */
function readAtDesk(city: City, happening: Happening): string[] {
  if (happening.type !== 'message' || happening.chatKey !== city.group) return []
  const { message } = happening
  if (message.from.id !== STAFF_BOT.id) return []
  return [`  → ${city.topicOf(message.threadId)}: ${message.text.split('\n')[0] ?? ''}`]
}

function speaksOf(tickets: readonly string[], line: string): boolean {
  return tickets.some((ticket) => line.includes(ticket))
}

function numbered(text: string, tickets: readonly string[]): string {
  return tickets.reduce((done, ticket, index) => done.replaceAll(ticket, `TIKET-${index + 1}`), text)
}

/** In the order in which their messages came; of two questions in one message by their words. */
async function ticketsOf(city: City, citizen: Actor): Promise<string[]> {
  const found = await city.rows(
    `SELECT i.ticket FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
     LEFT JOIN LATERAL (SELECT min(text) AS text FROM inquiry_words w WHERE w.inquiry_id = i.id) w ON true
     WHERE c.address = $1 ORDER BY i.received_at, w.text`,
    [String(citizen.id)],
  )
  return found.map(({ ticket }) => `${String(ticket).slice(0, 3)}-${String(ticket).slice(3)}`)
}
