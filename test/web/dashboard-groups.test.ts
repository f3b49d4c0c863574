import { afterAll, beforeAll, expect, test } from 'vitest'
import { refer } from '../journeys/stories.ts'
import { type City, GROUP, openCity, STAFF_BOT } from '../support/city.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'

const HOME = '/dasbor/instansi/grup'

let city: City
let admin: Visitor
beforeAll(async () => {
  city = await openCity()
  admin = await logIn(city, city.officer('diskominfo'))
})
afterAll(() => city.close())

const deskOf = async (instansi: string) =>
  (
    await city.rows('SELECT chat_id::text AS chat, thread_id AS thread FROM desk WHERE instansi_id = $1', [
      instansi,
    ])
  )[0]
const lastAct = async () => (await city.rows('SELECT act, detail FROM audit ORDER BY id DESC LIMIT 1'))[0]
const page = async (query = '') => (await admin.get(`${HOME}${query}`)).text()

test('says where each desk is, how the others get one, and on wish what Telegram says of it', async () => {
  const plain = await page()
  expect(plain).toContain(`grup ${GROUP}, topik ${String((await deskOf('dishub'))?.['thread'])}`)
  expect(plain).toContain('/hubungkan dinkes')
  const asked = await page('?periksa=ya')
  expect(asked).toContain('grup Petugas, topik')
  expect(asked).toContain('Semua grup baik')
  city.emulator.setMember(GROUP, STAFF_BOT.id, 'member')
  expect(await page('?periksa=ya')).toContain('Bot petugas tidak boleh menyematkan pesan di grupnya: Dinas')
  city.emulator.setMember(GROUP, STAFF_BOT.id, 'administrator')
})

test('a desk is unlinked: triage gets what it held and what comes; the place comes back', async () => {
  const before = await deskOf('dishub')
  const { ticket } = await refer(city, { desk: 'dishub' })
  const forged = await admin.post(
    `${HOME}/putus`,
    { instansi: 'dishub' },
    { origin: 'https://elsewhere.example' },
  )
  expect(forged.status).toBe(403)
  expect(await deskOf('dishub')).toEqual(before)
  expect((await admin.post(`${HOME}/putus`, { instansi: 'dishub' })).status).toBe(303)
  await city.deskSees('diskominfo', new RegExp(ticket))
  expect(await deskOf('dishub')).toBeUndefined()
  expect(await lastAct()).toMatchObject({ act: 'desk-unlinked', detail: { instansi: 'dishub', cases: 1 } })
  const shown = await page('?kabar=diputus')
  expect(shown).toContain('/hubungkan dishub')
  const dulu = /name="dulu" value="(\d+)"/.exec(shown)?.[1] ?? ''
  const again = await admin.post(`${HOME}/putus`, { instansi: 'dishub' })
  expect(await again.text()).toContain('tidak terhubung ke grup mana pun')

  expect((await admin.post(`${HOME}/pulihkan`, { dulu })).status).toBe(303)
  expect(await deskOf('dishub')).toEqual(before)
  expect(await lastAct()).toMatchObject({ act: 'desk-linked', detail: { instansi: 'dishub' } })
  const twice = await admin.post(`${HOME}/pulihkan`, { dulu })
  expect(await twice.text()).toContain('sudah terhubung ke tempat lain')
  await refer(city, { desk: 'dishub' })
  await city.settled()
})

test.each([
  ['putus', { instansi: 'diskominfo' }, 'Meja triase tidak dapat diputuskan'],
  ['putus', { instansi: '<b>' }, 'tidak ada lagi'],
  ['pulihkan', { dulu: '999999' }, 'tidak ada lagi'],
  ['pulihkan', { dulu: '99999999999' }, 'tidak ada lagi'],
])('%s with %o changes nothing and says why', async (path, form, why) => {
  const response = await admin.post(`${HOME}/${path}`, form)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(why)
})
