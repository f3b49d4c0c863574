import { describe, expect, it } from 'vitest'
import { toPlainError } from '../../src/bots/api-failure.ts'
import { createCourier } from '../../src/bots/courier.ts'
import { createPacer } from '../../src/bots/pacer.ts'
import { toChannelError } from '../../src/bots/telegram/to-channel-error.ts'
import { Unrenderable } from '../../src/bots/unrenderable.ts'
import { createLog } from '../../src/log.ts'
import {
  answerIdSchema,
  conversationIdSchema,
  draftIdSchema,
  type Delivery,
  type DeliveryOutcome,
  inquiryIdSchema,
  RetryLater,
  Unreachable,
} from '../../src/routing/index.ts'

const PERSON = 'citizen/telegram/7'
const uuid = '0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e6f'
const inquiry = inquiryIdSchema.parse(uuid)
const notice: Delivery['to'] = {
  kind: 'citizen',
  conversation: conversationIdSchema.parse(uuid),
  channel: 'telegram',
  address: '7',
  language: null,
  heardAt: new Date(0),
  message: { type: 'notice', notice: 'help', ticket: null },
}
const officialAnswer: Delivery['to'] = {
  ...notice,
  message: { type: 'official-answer', inquiry, answerId: answerIdSchema.parse(uuid) },
}
const card: Delivery['to'] = {
  kind: 'staff',
  chatId: -1_001,
  threadId: null,
  replyTo: null,
  silent: false,
  owedAt: new Date(0),
  message: { type: 'card', inquiry, referral: 1 },
}
const reply: Delivery['to'] = { ...card, message: { type: 'preview', draft: draftIdSchema.parse(1) } }

type Row = Delivery & { state: string; urgent: boolean }

function aRow(to: Delivery['to'], id: bigint, recipient: string): Row {
  const urgent = to.kind === 'staff' && to.message.type === 'preview'
  return { id, recipient, attempts: 0, to, state: 'waiting', urgent }
}

/** An outbox in memory, faithful in what the courier sees of one: one row at a time, in order, until it is settled. */
function anOutbox(messages: Delivery['to'][], recipient = PERSON, { saysLast = false } = {}) {
  let claims = 0
  const rows = messages.map((to, index) => aRow(to, BigInt(index + 1), recipient))
  const find = (id: bigint) => rows.find((row) => row.id === id) ?? rows[0]
  const settle = (id: bigint, state: string) => {
    const row = find(id)
    if (row) row.state = state
  }
  return {
    rows,
    claims: () => claims,
    states: () => rows.map(({ state }) => state),
    async claim(key: string, _: Date, urgentOnly = false): Promise<Delivery | null> {
      if (rows.some(({ state }) => state === 'sending')) throw new Error('claimed twice')
      const waiting = rows.filter((row) => row.recipient === key && row.state === 'waiting')
      claims += 1
      const next = waiting.find(({ urgent }) => urgent) ?? (urgentOnly ? undefined : waiting[0])
      if (next === undefined) return null
      next.state = 'sending'
      return { ...next, ...(saysLast ? { last: waiting.length === 1 } : {}) }
    },
    sent: async (id: bigint, messageId: string | null) => settle(id, `sent ${messageId}`),
    failed: async (id: bigint, fault: string) => settle(id, `failed ${fault}`),
    /** At once what `recover` does later. */
    letGo: (id: bigint) => settle(id, 'waiting'),
    async postpone(id: bigint) {
      settle(id, 'waiting')
      const row = find(id)
      if (row) row.attempts += 1
    },
  }
}

interface Scene {
  outbox: ReturnType<typeof anOutbox>
  deliver?: (delivery: Delivery) => Promise<{ messageId: string | null }>
  settle?: () => void
  /** Runs before an official answer's outcome is recorded. */
  recording?: () => void
  settleAttempts?: number
  warn?: (details: object, message: string) => void
}

function aCourier({
  outbox,
  deliver = async ({ id }) => ({ messageId: `m${id}` }),
  settle = () => {},
  recording = () => {},
  settleAttempts = 8,
  warn = () => {},
}: Scene) {
  const recorded: DeliveryOutcome[] = []
  const errors: string[] = []
  const settled: string[] = []
  let now = 0
  const pacer = createPacer({ monotonicMs: () => now, perSecond: 1_000 })
  const courier = createCourier({
    outbox: {
      ...outbox,
      sent: async (id, messageId) => {
        settle()
        await outbox.sent(id, messageId)
      },
    },
    deliver,
    async recordDelivery({ id }, outcome) {
      recording()
      recorded.push(outcome)
      if ('sent' in outcome) await outbox.sent(id, outcome.sent)
      if ('unreachable' in outcome) await outbox.failed(id, outcome.unreachable)
    },
    pacer,
    settleAttempts,
    onSettled: (became) => settled.push(became),
    clock: { now: () => new Date(0), delayUntil: () => 0 },
    log: { info: () => {}, warn, error: (_, message) => errors.push(message) },
  })
  const advance = (ms: number) => {
    now += ms
  }
  return { courier, recorded, errors, settled, pacer, advance }
}

const failingTimes = (times: number, error: Error) => {
  let left = times
  return async ({ id }: Delivery) => {
    left -= 1
    if (left >= 0) throw error
    return { messageId: `m${id}` }
  }
}

describe('the courier', () => {
  it('sends everything that is due, in order, and then is done', async () => {
    const outbox = anOutbox([notice, notice, notice])
    const order: bigint[] = []
    const { courier } = aCourier({
      outbox,
      async deliver({ id }) {
        order.push(id)
        return { messageId: `m${id}` }
      },
    })
    expect(await courier.drain(PERSON)).toEqual({ again: null })
    expect(order).toEqual([1n, 2n, 3n])
    expect(outbox.states()).toEqual(['sent m1', 'sent m2', 'sent m3'])
  })

  it('looks no further after a message that was the last one due', async () => {
    const outbox = anOutbox([notice, notice], PERSON, { saysLast: true })
    const { courier } = aCourier({ outbox })
    expect(await courier.drain(PERSON)).toEqual({ again: null })
    expect(outbox.states()).toEqual(['sent m1', 'sent m2'])
    expect(outbox.claims()).toBe(2)
  })

  it('comes again for a last message that has to wait', async () => {
    const outbox = anOutbox([notice], PERSON, { saysLast: true })
    const { courier } = aCourier({ outbox, deliver: failingTimes(1, new RetryLater(7_000, 'slow down')) })
    expect(await courier.drain(PERSON)).toEqual({ again: 7_000 })
  })

  it('says of an answer that is tried over and over that the channel holds it up, and still brings it', async () => {
    const outbox = anOutbox([officialAnswer])
    const { courier, recorded, advance } = aCourier({
      outbox,
      deliver: failingTimes(8, new Error('away')),
    })
    const drain = async () => {
      advance(2_000)
      await courier.drain(PERSON)
    }
    for (let failed = 1; failed < 8; failed += 1) await drain()
    expect(recorded).toEqual([])
    await drain()
    expect(recorded).toEqual([{ delayed: true }])
    expect(outbox.states()).toEqual(['waiting'])
    await drain()
    expect(recorded).toEqual([{ delayed: true }, { sent: 'm1' }])
  })

  it('does nothing for others', async () => {
    const outbox = anOutbox([notice])
    const { courier } = aCourier({ outbox })
    expect(await courier.drain('citizen/telegram/8')).toEqual({ again: null })
    expect(outbox.states()).toEqual(['waiting'])
  })

  it('gives up what cannot arrive, and goes on with the next', async () => {
    const outbox = anOutbox([notice, notice])
    const { courier, settled } = aCourier({
      outbox,
      deliver: failingTimes(1, new Unreachable('blocked', 'x')),
    })
    expect(await courier.drain(PERSON)).toEqual({ again: null })
    expect(settled).toEqual(['failed', 'sent'])
    expect(outbox.states()).toEqual(['failed blocked', 'sent m2'])
  })

  it('keeps what the platform said of a message that it refuses, without the token', async () => {
    const token = '123456789:AAFabcdefghijklmnopqrstuvwxyz_-12345'
    const answer = { error_code: 400, description: `Bad Request: message text is empty (bot${token})` }
    const refused = toChannelError(toPlainError(answer, 'sendMessage', token))
    let lines = ''
    const log = createLog({ level: 'warn', to: { write: (line) => void (lines += line) }, readable: false })
    const { courier } = aCourier({
      outbox: anOutbox([notice]),
      deliver: () => Promise.reject(refused),
      warn: log.warn,
    })
    await courier.drain(PERSON)
    expect(lines).toContain('Bad Request: message text is empty')
    expect(lines).not.toContain(token)
  })

  it('comes again when the platform said, and leaves the chat alone until then', async () => {
    const outbox = anOutbox([notice, notice])
    const { courier, advance, settled } = aCourier({
      outbox,
      deliver: failingTimes(1, new RetryLater(7_000, 'x')),
    })
    expect(await courier.drain(PERSON)).toEqual({ again: 7_000 })
    expect(settled).toEqual([])
    expect(outbox.states()).toEqual(['waiting', 'waiting'])
    advance(3_000)
    expect(await courier.drain(PERSON)).toEqual({ again: 4_000 })
    advance(4_000)
    expect(await courier.drain(PERSON)).toEqual({ again: null })
    expect(outbox.states()).toEqual(['sent m1', 'sent m2'])
  })

  it('tries again ever later when it is the network, and never gives up', async () => {
    const outbox = anOutbox([notice])
    const { courier, errors, advance } = aCourier({
      outbox,
      deliver: failingTimes(9, new Error('fetch failed')),
    })
    const waits: (number | null)[] = []
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const { again } = await courier.drain(PERSON)
      waits.push(again)
      advance(again ?? 0)
    }
    const longest = [15_000, 15_000, 15_000, 15_000]
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, ...longest, null])
    expect(outbox.states()).toEqual(['sent m1'])
    expect(errors).toEqual([])
  })

  it('parks after five attempts what our own code cannot render, loudly, and goes on', async () => {
    const outbox = anOutbox([notice, notice])
    const { courier, errors, advance } = aCourier({ outbox, deliver: failingTimes(5, new Unrenderable('x')) })
    for (let attempt = 0; attempt < 4; attempt += 1) {
      expect(outbox.states()).toEqual(['waiting', 'waiting'])
      advance((await courier.drain(PERSON)).again ?? 0)
    }
    advance(5_000)
    expect(errors).toEqual([])
    expect(await courier.drain(PERSON)).toEqual({ again: null })
    expect(outbox.states()).toEqual(['failed unrenderable', 'sent m2'])
    expect(errors).toHaveLength(1)
  })

  it('tells routing what became of an official answer', async () => {
    const taken = anOutbox([officialAnswer, notice])
    const { courier, recorded } = aCourier({ outbox: taken })
    await courier.drain(PERSON)
    expect(recorded).toEqual([{ sent: 'm1' }])
    expect(taken.states()).toEqual(['sent m1', 'sent m2'])

    const refused = anOutbox([officialAnswer])
    const second = aCourier({ outbox: refused, deliver: failingTimes(1, new Unreachable('gone', 'x')) })
    await second.courier.drain(PERSON)
    expect(second.recorded).toEqual([{ unreachable: 'gone' }])
    expect(refused.states()).toEqual(['failed gone'])
  })

  it('does not send again what was sent while the database was away', async () => {
    const outbox = anOutbox([notice, notice])
    let away = 2
    let sends = 0
    const { courier } = aCourier({
      outbox,
      async deliver({ id }) {
        sends += 1
        return { messageId: `m${id}` }
      },
      settle() {
        away -= 1
        if (away >= 0) throw new Error('the database is away')
      },
    })
    await courier.drain(PERSON)
    expect(sends).toBe(2)
    expect(outbox.states()).toEqual(['sent m1', 'sent m2'])
  })

  it.each([
    ['a notice', notice],
    ['an official answer', officialAnswer],
  ])(
    'lets go of %s that could not be recorded, and records it later without sending it again',
    async (_, to) => {
      const outbox = anOutbox([to, notice])
      let away = true
      const fail = () => {
        if (away) throw new Error('the database is away')
      }
      const sends: bigint[] = []
      const { courier } = aCourier({
        outbox,
        async deliver({ id }) {
          sends.push(id)
          return { messageId: `m${id}` }
        },
        settle: fail,
        recording: fail,
        settleAttempts: 1,
      })
      await expect(courier.drain(PERSON)).rejects.toThrow('away')
      expect(outbox.states()).toEqual(['waiting', 'waiting'])
      away = false
      await courier.drain(PERSON)
      expect(outbox.states()).toEqual(['sent m1', 'sent m2'])
      expect(sends).toEqual([1n, 2n])
    },
  )

  it('claims nothing while it waits for its turn', async () => {
    const outbox = anOutbox(Array.from({ length: 7 }, () => notice))
    const { courier, advance } = aCourier({ outbox })
    expect(await courier.drain(PERSON)).toEqual({ again: 5_000 })
    expect(outbox.states().filter((state) => state === 'waiting')).toHaveLength(2)
    advance(5_000)
    expect(await courier.drain(PERSON)).toEqual({ again: null })
  })

  it('keeps room in a group for replies to officers', async () => {
    const group = 'staff/-1001'
    const outbox = anOutbox(
      Array.from({ length: 30 }, () => card),
      group,
    )
    const { courier, advance } = aCourier({ outbox })
    const sent = () => outbox.states().filter((state) => state.startsWith('sent')).length
    expect(await courier.drain(group)).toEqual({ again: 3_200 })
    expect(sent()).toBe(8)
    outbox.rows.push(aRow(reply, 31n, group))
    advance(1_000)
    expect(await courier.drain(group)).toEqual({ again: 2_200 })
    expect(outbox.states().at(-1)).toBe('sent m31')
    for (let time = 0; time < 18; time += 1) {
      advance(3_200)
      await courier.drain(group)
    }
    expect(sent()).toBe(1 + 17)
  })

  it('gives its turn back when there is nothing to send, or nothing can be claimed', async () => {
    const outbox = anOutbox([])
    const { courier } = aCourier({ outbox })
    for (let time = 0; time < 50; time += 1) expect(await courier.drain(PERSON)).toEqual({ again: null })
    const broken = aCourier({
      outbox: {
        ...outbox,
        claim: async () => {
          throw new Error('the database is away')
        },
      },
    })
    for (let time = 0; time < 50; time += 1)
      await expect(broken.courier.drain(PERSON)).rejects.toThrow('away')
    expect('later' in broken.pacer.take(PERSON)).toBe(false)
  })
})
