import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type City, openCity } from '../support/city.ts'
import { redisIsHere, startRedis, type TestRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { answer, askUntil, knownQuestions, refer, write } from './stories.ts'

/** Milliseconds within which the regular sweep has found whatever the queue forgot, however slow the machine. */
const SWEPT_MS = 60_000

interface Home {
  name: string
  open(): Promise<{ city: City; loseAllJobs(): Promise<void>; close(): Promise<void> }>
}

const onPostgres: Home = {
  name: 'PostgreSQL',
  async open() {
    const city = await openCity()
    return {
      city,
      async loseAllJobs() {
        const tables = await city.rows(
          `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
           FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_name ~ '^(bullmq_)?jobs?$'`,
        )
        expect(tables.length).toBeGreaterThan(0)
        for (const { name } of tables) await city.rows(`DELETE FROM ${String(name)}`)
      },
      close: () => city.close(),
    }
  },
}

const onRedis: Home = {
  name: 'Redis',
  async open() {
    const redis: TestRedis = await startRedis()
    const city = await openCity({ redisUrl: redis.url })
    return {
      city,
      loseAllJobs: () => redis.restart(),
      async close() {
        await city.close()
        await redis.stop()
      },
    }
  },
}

describe.each([onPostgres, ...(redisIsHere() ? [onRedis] : [])])('with jobs on $name', ({ open }) => {
  let home: Awaited<ReturnType<Home['open']>>
  let city: City
  beforeAll(async () => {
    home = await open()
    city = home.city
  })
  afterAll(() => home.close())

  it('a question is answered at once, or by the instansi after a reminder, and late ones are escalated', async () => {
    const known = await askUntil(
      city,
      knownQuestions().slice(0, 12),
      (citizen, reply) => citizen.buttons(reply)[0] === 'Terjawab',
    )
    expect(known.reply.text).toContain(known.asked.answer)

    const { citizen, card, ticket } = await refer(city, { name: 'Utama' })
    const late = await refer(city, { name: 'Terlambat', desk: 'pupr' })
    await city.pass(12 * HOUR_MS)
    await city.deskSees('dishub', new RegExp(`Pengingat: tiket ${ticket}`))
    const officer = city.officer('dishub')
    await answer(city, officer, { citizen, card }, 'Jawaban tepat waktu')
    await city.settled()
    expect(officer.again(card).text).toContain('Terkirim ke warga')
    await city.pass(12 * HOUR_MS)
    await late.citizen.hears(/Mohon maaf/)
    await city.pass(24 * HOUR_MS)
    await city.deskSees('diskominfo', new RegExp(`Teguran ke-1 [\\s\\S]*${late.ticket}`))
    // The ticket, its answer, and an hour later how helpful that was: nothing of what went on at the desks.
    expect(citizen.heard()).toHaveLength(3)
  })

  it('a queue that forgets everything in the middle costs nobody a message or a deadline', {
    timeout: 4 * SWEPT_MS,
  }, async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Lupa' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, 'Jawaban sesudah lupa')
    // Owed and not delivered at the moment in which the queue loses everything.
    const blocked = { method: 'sendMessage', chatId: citizen.id, code: 500 }
    city.emulator.faults.rules.push(blocked)
    citizen.says('/status')
    await until(
      async () =>
        (await city.rows(`SELECT FROM outbox WHERE status <> 'sent' AND status <> 'failed'`)).length,
      {
        what: 'a message that is owed',
      },
    )
    await home.loseAllJobs()
    city.emulator.faults.rules.length = 0
    await until(() => citizen.heard().some(({ text }) => text.includes('Sedang ditangani')), {
      what: 'what was owed to come',
      timeoutMs: SWEPT_MS,
    })
    city.clock.advance(12 * HOUR_MS)
    await until(
      () => city.deskMessages('dishub').some(({ text }) => text.includes(`Pengingat: tiket ${ticket}`)),
      {
        what: 'the reminder, by the sweep alone',
        timeoutMs: SWEPT_MS,
      },
    )
    officer.presses(preview, /Kirim/)
    await until(() => citizen.heard().some(({ text }) => text.includes('Jawaban sesudah lupa')), {
      what: 'the answer',
      timeoutMs: SWEPT_MS,
    })
    await city.settled()
    expect(citizen.heard().filter(({ text }) => text.includes('Jawaban sesudah lupa'))).toHaveLength(1)
    expect(officer.again(card).text).toContain('Terkirim ke warga')
  })

  it('stops in peace and goes on where it was', async () => {
    const { citizen, card } = await refer(city, { name: 'Lanjut' })
    const preview = await write(city, city.officer('dishub'), card, 'Sesudah mulai lagi')
    await city.stop()
    city.officer('dishub').presses(preview, /Kirim/)
    await city.start()
    await citizen.hears(/Sesudah mulai lagi/)
  })
})
