import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Officer } from '../../src/office/index.ts'
import type { ConversationId, Inquiry } from '../../src/routing/index.ts'
import { HOUR_MS, responsible } from '../support/builders.ts'
import { until } from '../support/until.ts'
import { createStaffWorld, type StaffWorld } from './staff/staff-world.ts'

const MINUTE_MS = 60_000
const STEP_MS = 200
const CASES = 50
/** Cases that another desk had for an hour before they come here: they are due before all others. */
const URGENT = 5

/** Time in which calls are counted; it stands still between the steps. */
let nowMs = 0
let world: StaffWorld
let rahmat: Officer
let agus: Officer
let key: string
beforeAll(async () => {
  world = await createStaffWorld({
    nowMs: () => nowMs,
    pass: (ms) => {
      nowMs += ms
    },
  })
  rahmat = await world.officer('dishub')
  agus = await world.officer('dinkes', 'petugas', 'Agus')
  const { chat, key: group } = world.group([rahmat])
  const { chat: elsewhere } = world.group([agus])
  key = group
  await world.link('dishub', chat.id)
  await world.link('dinkes', elsewhere.id)
  world.emulator.faults.limits = { perTokenPerSecond: 30, perGroupPerMinute: 20 }
})
afterAll(() => world.close())

/** What went to the group and when, seen after each step. */
const posted = () => world.written(key)
const ticketOf = ({ text }: { text: string }) => /^Tiket (\w{3}-\w{3})\n/.exec(text)?.[1]

it('fifty new cases in a minute are there within three, by deadline, and neither officers nor citizens wait for them', async () => {
  const early: Inquiry[] = []
  const conversations: ConversationId[] = []
  for (let index = 0; index < URGENT; index += 1) {
    const { inquiry, conversation } = await world.question(`Dari dinas lain ${index}`, 'dinkes')
    early.push(inquiry)
    conversations.push(conversation.id)
  }
  await world.delivered()
  world.clock.advance(HOUR_MS)
  nowMs += HOUR_MS
  const begunMs = nowMs
  const elapsed = () => nowMs - begunMs

  /** When each case began to wait for its card, by ticket, and when it is due. */
  const cases = new Map<string, { owedMs: number; dueAt: number; cardMs?: number }>()
  const expectCard = ({ ticket }: Inquiry, dueAt: number) =>
    cases.set(world.texts.formatTicket(ticket), { owedMs: elapsed(), dueAt })
  const previews: { words: number; wroteMs: number; seenMs?: number }[] = []
  const citizens: { owedMs: number; sentMs?: number }[] = []
  let seen = 0
  const toCitizensBefore = world.toCitizens.length

  while (elapsed() < 3 * MINUTE_MS) {
    const arrived = cases.size
    if (arrived < CASES && elapsed() >= (arrived * MINUTE_MS) / CASES) {
      // Every tenth comes from the other desk, and is due an hour earlier than the rest.
      const moved = arrived % 10 === 9 ? early.pop() : undefined
      if (moved) {
        await world.act(moved, { type: 'move', to: responsible(), officer: agus, reason: 'not-our-task' })
        expectCard(moved, world.clock.now().getTime() + 23 * HOUR_MS - elapsed())
        citizens.push({ owedMs: elapsed() })
      } else {
        const { inquiry, conversation } = await world.question(`Pertanyaan ${arrived}`)
        conversations.push(conversation.id)
        expectCard(inquiry, world.clock.now().getTime() + 24 * HOUR_MS)
        citizens.push({ owedMs: elapsed() })
      }
    }
    // An officer works meanwhile: a reply to the newest card every twenty seconds.
    const card = posted().findLast(ticketOf)
    if (card && elapsed() >= previews.length * 20_000 + 5_000) {
      const { messageId } = world.reply(rahmat, key, card, 'Sedang kami tindak lanjuti.')
      previews.push({ words: messageId, wroteMs: elapsed() })
      const known = 'SELECT FROM draft WHERE source_message_id = $1'
      await until(async () => (await world.rows(known, [messageId])).length > 0, { what: 'the draft' })
    }
    await world.delivered()
    for (const message of posted().slice(seen)) {
      const known = cases.get(ticketOf(message) ?? '')
      if (known) known.cardMs ??= elapsed()
      const preview = previews.find(({ words }) => words === message.replyTo)
      if (preview) preview.seenMs ??= elapsed()
    }
    seen = posted().length
    for (const one of citizens.slice(0, world.toCitizens.length - toCitizensBefore)) one.sentMs ??= elapsed()
    nowMs += STEP_MS
    world.clock.advance(STEP_MS)
  }

  const cards = [...cases.values()]
  expect(cards).toHaveLength(CASES)
  expect(cards.filter(({ cardMs }) => cardMs === undefined)).toEqual([])
  // Whoever waited already when another card went out, and is due earlier, had gone before it.
  const overtaken = cards.filter((one) =>
    cards.some(
      (other) =>
        other.dueAt > one.dueAt &&
        one.owedMs < (other.cardMs ?? 0) - STEP_MS &&
        (one.cardMs ?? 0) > (other.cardMs ?? 0),
    ),
  )
  expect(overtaken).toEqual([])
  expect(previews.length).toBeGreaterThanOrEqual(8)
  expect(previews.filter(({ wroteMs, seenMs = Infinity }) => seenMs - wroteMs > 2_000)).toEqual([])
  expect(citizens).toHaveLength(CASES)
  expect(citizens.filter(({ owedMs, sentMs = Infinity }) => sentMs - owedMs > 1_000)).toEqual([])
  // Telegram never had to refuse anything.
  expect(await world.rows('SELECT id FROM outbox WHERE attempts > 0')).toEqual([])
})
