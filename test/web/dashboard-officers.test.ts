import { afterAll, beforeAll, expect, test } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'

const HOME = '/dasbor/petugas'
const POST = { peran: 'petugas', instansi: 'dishub', sk: '800/77/2026', tanggal: '2026-02-01', sampai: '' }

let city: City
let admin: Visitor
beforeAll(async () => {
  city = await openCity()
  admin = await logIn(city, city.officer('diskominfo'))
})
afterAll(() => city.close())

const lastAct = async () => (await city.rows('SELECT act, detail FROM audit ORDER BY id DESC LIMIT 1'))[0]
const numberOf = async (id: number) =>
  `P${String((await city.rows('SELECT number FROM officer WHERE telegram_id = $1', [id]))[0]?.['number'])}`

test('the code of an invitation is shown once, and makes an officer by that decree', async () => {
  const page = await (await admin.post(`${HOME}/undang`, POST)).text()
  const code = /\/daftar ([0-9A-Z-]+)/.exec(page)?.[1] ?? ''
  expect(await lastAct()).toMatchObject({ act: 'officer-invited', detail: { instansi: 'dishub' } })
  const newcomer = city.inPrivate(city.stranger('Rina <b>'))
  newcomer.says('/start')
  await newcomer.hears(/./, newcomer.says(`/daftar ${code}`))
  await city.settled()
  const list = await (await admin.get(`${HOME}?milik=dishub`)).text()
  expect(list).toContain('Rina &lt;b&gt;')
  expect(list).toContain('800/77/2026')
  expect(list).not.toContain('Petugas pupr')
})

test('bad input comes back as it was typed, with what is wrong', async () => {
  const cases = [
    { given: { ...POST, tanggal: 'kemarin <i>' }, said: 'Nomor dan tanggal SK wajib diisi' },
    { given: { ...POST, sampai: '2026-01-01' }, said: 'SK harus berakhir sesudah tanggalnya' },
    { given: { ...POST, instansi: 'tidak-ada' }, said: 'tidak ada dalam direktori' },
    { given: { ...POST, peran: 'raja' }, said: 'Pilih peran' },
  ]
  for (const { given, said } of cases) {
    const response = await admin.post(`${HOME}/undang`, given)
    const page = await response.text()
    expect(response.status).toBe(400)
    expect(page).toContain(said)
    expect(page).toContain('value="800/77/2026"')
  }
})

test('a decree is extended, and an officer who is removed sees nothing from then on', async () => {
  const officer = city.officer('pupr')
  const number = await numberOf(officer.id)
  const own = await logIn(city, officer)
  const given = { ...POST, instansi: 'pupr', sampai: '2027-12-31' }
  expect((await admin.post(`${HOME}/nomor/${number}`, given)).status).toBe(303)
  expect(await lastAct()).toMatchObject({ act: 'officer-changed', detail: { until: '2027-12-31' } })
  const same = await admin.post(`${HOME}/nomor/${number}`, given)
  expect(await same.text()).toContain('sama dengan yang berlaku')
  expect((await own.get('/dasbor')).status).toBe(200)
  expect((await admin.post(`${HOME}/nomor/${number}/keluarkan`, { pasti: 'P999' })).status).toBe(400)
  expect((await admin.post(`${HOME}/nomor/${number}/keluarkan`, { pasti: number })).status).toBe(303)
  expect(await lastAct()).toMatchObject({ act: 'officer-removed' })
  expect((await own.get('/dasbor')).status).toBe(303)
})

test('the last admin stays', async () => {
  const number = await numberOf(city.officer('diskominfo').id)
  const response = await admin.post(`${HOME}/nomor/${number}/keluarkan`, { pasti: number })
  expect(await response.text()).toContain('satu-satunya admin')
})

test('which answers wait for approval is set and audited', async () => {
  const given = { instansi: 'dishub', aturan: 'baru', jumlah: '3' }
  expect((await admin.post(`${HOME}/persetujuan`, given)).status).toBe(303)
  expect(await lastAct()).toMatchObject({ act: 'approval-set', detail: { mode: 'first', answers: 3 } })
  expect(await city.rows(`SELECT value FROM setting WHERE key = 'approval/dishub'`)).toEqual([
    { value: { mode: 'first', answers: 3 } },
  ])
  expect((await admin.post(`${HOME}/persetujuan`, { ...given, jumlah: 'banyak' })).status).toBe(400)
})

test('what waited for approval before is shown with who changed it, and comes back', async () => {
  const at = `${HOME}/persetujuan`
  const stored = async () => (await city.rows(`SELECT value FROM setting WHERE key = 'approval/dlh'`))[0]
  await admin.post(at, { instansi: 'dlh', aturan: 'semua' })
  const wrong = await admin.post(at, { instansi: 'dlh', aturan: 'baru', jumlah: '0 <i>' })
  expect(await wrong.text()).toContain('value="0 &lt;i&gt;"')
  expect((await admin.post(at, { instansi: 'dlh', aturan: 'semua' })).status).toBe(400)
  await admin.post(at, { instansi: 'dlh', aturan: 'peringatan' })
  expect(await stored()).toEqual({ value: { mode: 'warned' } })
  const page = await (await admin.get(`${at}?milik=dlh`)).text()
  expect(page).toContain('diubah Petugas diskominfo')
  const [latest = '', first = ''] = [...page.matchAll(/name="dulu" value="(\d+)"/g)].map((one) =>
    String(one[1]),
  )
  const restore = (dulu: string, of = 'dlh') => admin.post(`${at}/pulihkan?milik=${of}`, { dulu })
  expect((await restore(latest, 'pupr')).status).toBe(400)
  for (const wrong of ['x', '99999999999', '1.5']) expect((await restore(wrong)).status).toBe(400)
  expect((await restore(latest)).status).toBe(303)
  expect(await stored()).toEqual({ value: { mode: 'all' } })
  expect((await restore(first)).status).toBe(303)
  expect(await stored()).toEqual({ value: { mode: 'off' } })
  expect(await lastAct()).toMatchObject({ act: 'approval-set', detail: { instansi: 'dlh', mode: 'off' } })
})

test('an invitation that nobody used is listed without its code, and withdrawn', async () => {
  const invited = await (await admin.post(`${HOME}/undang`, { ...POST, sk: '800/99/2026 <b>' })).text()
  const code = /\/daftar ([0-9A-Z-]+)/.exec(invited)?.[1] ?? ''
  const list = await (await admin.get(HOME)).text()
  expect(list).toContain('800/99/2026 &lt;b&gt;')
  expect(list).toContain('Undangan yang belum dipakai: 1')
  expect(list).not.toContain(code)
  const nomor = /name="nomor" value="(\d+)"/.exec(list)?.[1] ?? ''
  const at = `${HOME}/undangan/batal`
  expect((await admin.post(at, { nomor }, { origin: 'https://elsewhere.example' })).status).toBe(403)
  for (const wrong of ['999999', 'x', '1e9', '99999999999', '-1'])
    expect((await admin.post(at, { nomor: wrong })).headers.get('location')).toContain('tak-terpakai')
  expect((await admin.post(at, { nomor })).headers.get('location')).toContain('dibatalkan')
  expect(await lastAct()).toMatchObject({ act: 'invitation-withdrawn', detail: { instansi: 'dishub' } })
  expect(await (await admin.get(HOME)).text()).not.toContain('Undangan yang belum dipakai')
  expect((await admin.post(at, { nomor })).headers.get('location')).toContain('tak-terpakai')
  const latecomer = city.inPrivate(city.stranger('Tono'))
  latecomer.says('/start')
  await latecomer.hears(/./, latecomer.says(`/daftar ${code}`))
  await city.settled()
  expect(await city.rows(`SELECT FROM officer WHERE name = 'Tono'`)).toEqual([])
})
