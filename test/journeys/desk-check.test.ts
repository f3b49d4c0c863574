import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDeskFaults } from '../../src/main/check-desks.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type City, GROUP, openCity, privateWithStaffBot, STAFF_BOT } from '../support/city.ts'
import { until } from '../support/until.ts'

const DAY_MS = 24 * HOUR_MS
const HEADING = /^Pemeriksaan harian/

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

async function faults(): Promise<Record<string, string[]>> {
  const database = await city.test.open()
  const bot = { token: STAFF_BOT.token, apiRoot: city.config.telegram.apiRoot }
  const found = await findDeskFaults(database.transactions, bot, city.clock.now(), city.config.timezone)
  await database.close()
  return Object.fromEntries(found.map(({ fault, instansi }) => [fault, instansi]))
}

/** What was recorded as told. */
async function recorded(): Promise<string> {
  const [row] = await city.rows(
    `SELECT value ->> 'faults' AS faults FROM setting WHERE key = 'told-desk-faults'`,
  )
  return String(row?.['faults'])
}

describe('the daily look at the desks', { timeout: 60_000 }, () => {
  it('tells Diskominfo which desks have no place yet, some by name', async () => {
    await city.pass(HOUR_MS)
    const message = await city.deskSees('diskominfo', HEADING)
    expect(message.text).toMatch(/Belum punya grup atau topik: .+ dan \d+ instansi lain\. /)
    expect(message.text).not.toMatch(/Bot petugas|menyetujui|petugas yang masih berlaku/)
    expect(message.text.length).toBeLessThan(1_000)
    expect(Object.keys(await faults())).toEqual(['unlinked'])
  })

  it('tells it that the bot lost its rights in the group', async () => {
    city.emulator.setMember(GROUP, STAFF_BOT.id, 'member')
    expect(await faults()).toMatchObject({
      'bot-deaf': expect.arrayContaining(['dishub', 'diskominfo']),
      'may-not-pin': expect.arrayContaining(['dishub', 'diskominfo']),
      'may-not-manage-topics': expect.arrayContaining(['dishub', 'diskominfo']),
    })
    await city.pass(DAY_MS)
    const message = await city.deskSees('diskominfo', /^Pemeriksaan harian[\s\S]*tidak boleh mengelola topik/)
    expect(message.text).toContain('Dinas Perhubungan')
  })

  it('tells its admins in private when the triage desk itself has no place', async () => {
    const admin = city.officer('diskominfo')
    const mine = admin.in(privateWithStaffBot(admin.id))
    city.emulator.setMember(GROUP, STAFF_BOT.id, 'kicked')
    await until(async () => (await city.rows('SELECT FROM desk')).length === 0, {
      what: 'the desks to be lost',
    })
    await city.pass(DAY_MS)
    const message = await mine.hears(HEADING)
    expect(message.text).toMatch(/Belum punya grup atau topik: Dinas Komunikasi, Informatika/)
    // What is newly lost is named before what never had a place.
    expect(message.text).toContain('Dinas Perhubungan')
    await until(async () => (await recorded()).includes('unlinked/dishub'), {
      what: 'the news to be recorded',
    })
  })
})
