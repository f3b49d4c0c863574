import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FaqEntry } from '../../src/knowledge/index.ts'
import { type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city?.close())

const hall = (id: string, question: string, fee: string): FaqEntry => ({
  id,
  question,
  answer: `Sewa gedung serbaguna ${fee} sehari.`,
  keywords: [],
  instansi: 'dishub',
})

async function publish(...entries: FaqEntry[]): Promise<void> {
  const database = await city.test.open()
  await database.knowledge.importFaq(entries, city.clock.now())
  await database.close()
}

const told = () => city.deskMessages('diskominfo').filter(({ text }) => text.startsWith('Pertentangan'))

/** What was recorded as told, also by a look that had nothing to say. */
const recorded = async () => (await city.rows('SELECT key FROM told_conflict')).length

describe('entries that answer the same question differently', { timeout: 90_000 }, () => {
  it('are told to the triage desk once, in one message', async () => {
    await publish(
      hall('gedung-a', 'Berapa biaya sewa gedung serbaguna kecamatan?', 'Rp500.000'),
      hall('gedung-b', 'Bagaimana menyewa gedung serbaguna kecamatan?', 'Rp750.000'),
    )
    await city.pass(2 * HOUR_MS)
    await city.deskSees('diskominfo', /^Pertentangan dalam basis pengetahuan: \d+/)
    const [message] = told()
    expect(message?.text).toContain('Berapa biaya sewa gedung serbaguna kecamatan? (gedung-a)')
    expect(message?.text).toContain('Bagaimana menyewa gedung serbaguna kecamatan? (gedung-b)')
    expect(message?.text).toContain('Jawabannya berbeda: biaya')
  })

  it('are not told again the next day, nor after a restart; what is new is', async () => {
    const before = await recorded()
    await city.pass(DAY_MS)
    await city.restart()
    await city.pass(2 * HOUR_MS)
    await publish(hall('gedung-c', 'Ongkos sewa gedung serbaguna kecamatan berapa?', 'Rp900.000'))
    await city.pass(DAY_MS)
    await until(async () => (await recorded()) > before, { what: 'the new conflict to be told' })
    await city.settled()
    expect(told()).toHaveLength(2)
    expect(told()[1]?.text).toContain('gedung-c')
  })
})
