import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, MATTERS, referFrom } from './stories.ts'

const FLOOD = 120
const PER_MINUTE = 30
const CASES = 20

let city: City
beforeAll(async () => {
  city = await openCity({
    config: (config) => ({
      ...config,
      citizens: { ...config.citizens, perMinute: PER_MINUTE, perHour: 300, casesPerDay: CASES },
    }),
  })
})
afterAll(() => city.close())

const count = async (sql: string) => Number((await city.rows(sql))[0]?.['n'])
const waiting = () => count('SELECT count(*) AS n FROM inbox WHERE handled_at IS NULL')
const SLOWED = /^Pesan Bapak\/Ibu banyak sekali/
const toldOfIt = (who: Actor) => who.heard().filter(({ text }) => SLOWED.test(text)).length

describe('a hundred and twenty messages of one person', () => {
  it('keep nobody else waiting, are slowed and told of once, and are all read in order in the end', async () => {
    const beganAt = city.clock.now().getTime()
    const flooder = city.citizen('Banjir')
    for (let index = 1; index <= FLOOD; index++) flooder.says(`${MATTERS.dishub} Pesan ke-${index}`)
    await flooder.hears(SLOWED)
    const kept = `SELECT count(*) AS n FROM inbox WHERE conversation = '${flooder.id}'`
    await until(async () => (await count(kept)) === FLOOD, { what: 'all of them to be kept' })
    expect(await waiting()).toBe(FLOOD - PER_MINUTE)

    // Others are answered, and their officers' answers come, while all of that waits.
    const began = performance.now()
    const others = ['Ani', 'Budi', 'Citra', 'Dodi', 'Euis'].map((name) => city.citizen(name))
    for (const other of others) {
      const sent = other.says(MATTERS.pupr)
      const { card } = await referFrom(city, other, 'pupr', sent)
      await answer(city, city.officer('pupr'), { citizen: other, card }, `Jawaban untuk ${other.name}`)
    }
    const tookMs = performance.now() - began
    expect(tookMs / others.length).toBeLessThan(20_000)
    expect(await waiting()).toBe(FLOOD - PER_MINUTE)

    // Whoever calls for help is heard before what the same person wrote earlier.
    city.clock.advance(1_000)
    flooder.says('ada kebakaran di pasar, tolong')
    await flooder.hears(/Telepon sekarang juga/)

    // A restart is no way around it: time stands still, so nothing more is read.
    const before = await waiting()
    await city.restart()
    const newcomer = city.citizen('Fajar')
    newcomer.says('halo')
    await newcomer.hears(/./)
    expect(await waiting()).toBe(before)
    expect(toldOfIt(flooder)).toBe(1)

    while ((await waiting()) > 0) {
      const left = await waiting()
      city.clock.advance(HOUR_MS / 4)
      await until(async () => (await waiting()) < left, { what: 'the next of them to be read' })
    }
    const texts = (await city.rows('SELECT text FROM inquiry_words ORDER BY id')).map(({ text }) =>
      String(text),
    )
    const numbers = texts.flatMap((text) => /Pesan ke-(\d+)/.exec(text)?.[1] ?? []).map(Number)
    expect(numbers).toEqual(Array.from({ length: FLOOD }, (_, index) => index + 1))
    expect(await count('SELECT count(*) AS n FROM inbox WHERE parked_at IS NOT NULL')).toBe(0)
    // So many cards a day at most, however much was written, and the call for help.
    const cases = `SELECT count(*) AS n FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
      WHERE c.address = '${flooder.id}'`
    const days = (city.clock.now().getTime() - beganAt) / (24 * HOUR_MS) + 1
    expect(await count(cases)).toBeLessThanOrEqual(Math.ceil(days) * (CASES + 1))
    expect(flooder.heard().some(({ text }) => /kami tambahkan ke tiket/.test(text))).toBe(true)
    expect(toldOfIt(flooder)).toBe(1)
  }, 400_000)
})
