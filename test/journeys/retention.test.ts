import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, refer } from './stories.ts'
import { tablesWith } from './tables-with.ts'

let city: City
beforeAll(async () => {
  city = await openCity({ config: (config) => ({ ...config, retentionDays: 30 }) })
})
afterAll(() => city.close())

const DAY_MS = 24 * HOUR_MS

const isKnown = async ({ id }: Actor) =>
  (await city.rows('SELECT FROM conversation WHERE address = $1', [String(id)])).length > 0

describe('retention', () => {
  it('erases at night who was silent for so long and has nothing open, and says nothing', async () => {
    const silent = await refer(city, {
      name: 'Diam',
      text: 'Trayek angkot ke Pasar Melati kapan diumumkan dinas perhubungan?',
    })
    await answer(city, city.officer('dishub'), silent, 'Setiap Senin')
    const waiting = await refer(city, { name: 'Menunggu', desk: 'pupr' })
    const writing = city.citizen('Menulis')
    writing.says('/bantuan')
    await writing.hears(/\/status/)
    const heard = silent.citizen.heard().length
    await city.pass(20 * DAY_MS)
    writing.says('/bantuan')
    // It is 14:05 in the office; eleven days later it is night.
    await city.pass(11 * DAY_MS)
    expect(await isKnown(silent.citizen)).toBe(true)
    await city.pass(8 * HOUR_MS)
    await city.pass(HOUR_MS)
    await until(async () => !(await isKnown(silent.citizen)), { what: 'the silent one to be forgotten' })
    await city.settled()
    expect(await tablesWith(city, 'Melati')).toEqual([])
    expect(silent.citizen.heard().length).toBe(heard)
    for (const { citizen } of [waiting, { citizen: writing }]) expect(await isKnown(citizen)).toBe(true)
    expect(await city.rows('SELECT why, status, cases FROM erasure')).toEqual([
      { why: 'silence', status: 'done', cases: 1 },
    ])
    expect((await city.events(silent.ticket)).map(({ type }) => type)).toContain('delivered')
  })
})
