import { afterAll, beforeAll, expect, test } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'

const HOME = '/dasbor/pengaturan/template'
const DISHUB = '?milik=dishub'

let city: City
let admin: Visitor
beforeAll(async () => {
  city = await openCity()
  admin = await logIn(city, city.officer('diskominfo'))
})
afterAll(() => city.close())

const stored = async () => {
  const rows = await city.rows(
    'SELECT id, instansi_id AS instansi, name, text FROM answer_template ORDER BY id',
  )
  return rows.map(({ id, ...row }) => ({ ...row, id: Number(id) }))
}
const page = async (query = DISHUB) => (await admin.get(`${HOME}${query}`)).text()
const lastAct = async () => (await city.rows('SELECT act, detail FROM audit ORDER BY id DESC LIMIT 1'))[0]
const make = (nama: string, isi: string) => admin.post(`${HOME}${DISHUB}`, { nama, teks: isi })

test('a template is made for an instansi, used by its officers at once, changed, removed and brought back', async () => {
  const words = 'Uji KIR <b>gratis</b>.'
  city.wrote(words)
  expect((await make('KIR', words)).status).toBe(303)
  const [made] = await stored()
  expect(made).toMatchObject({ instansi: 'dishub', name: 'kir', text: 'Uji KIR <b>gratis</b>.' })
  expect(await lastAct()).toMatchObject({ act: 'template-made', detail: { instansi: 'dishub' } })
  const officer = city.officer('dishub')
  const { text } = await officer.hears(/Template kir/, officer.says('/template lihat kir'))
  expect(text).toContain('gratis')
  expect(await page()).not.toContain('<b>gratis')

  const nomor = String(made?.id)
  const change = { nomor, nama: 'kir', [`isi-${nomor}`]: 'Uji KIR berbayar.' }
  expect((await admin.post(`${HOME}/ubah?milik=pupr`, change)).status).toBe(400)
  expect((await admin.post(`${HOME}/ubah${DISHUB}`, change)).status).toBe(303)
  expect((await admin.post(`${HOME}/hapus?milik=pupr`, { nomor })).status).toBe(400)
  expect((await admin.post(`${HOME}/hapus${DISHUB}`, { nomor })).status).toBe(303)
  expect(await stored()).toEqual([])
  const formers = [...(await page()).matchAll(/name="dulu" value="(\d+)"/g)].map((found) => String(found[1]))
  expect(formers).toHaveLength(2)
  const [removed = '', first = ''] = formers
  expect((await admin.post(`${HOME}/pulihkan?milik=pupr`, { dulu: removed })).status).toBe(400)
  expect((await admin.post(`${HOME}/pulihkan${DISHUB}`, { dulu: removed })).status).toBe(303)
  expect(await stored()).toMatchObject([{ instansi: 'dishub', name: 'kir', text: 'Uji KIR berbayar.' }])
  expect((await admin.post(`${HOME}/pulihkan${DISHUB}`, { dulu: first })).status).toBe(303)
  expect(await stored()).toMatchObject([{ text: 'Uji KIR <b>gratis</b>.' }])
})

test('what an officer changes or removes in the chat can be brought back here', async () => {
  const officer = city.officer('pupr')
  await officer.hears(/disimpan/, officer.says('/template simpan jalan Jalan diperbaiki.'))
  await officer.hears(/diubah/, officer.says('/template ubah jalan Jalan ditutup.'))
  const shown = await page('?milik=pupr')
  expect(shown).toContain('Jalan ditutup.')
  const dulu = /name="dulu" value="(\d+)"/.exec(shown)?.[1] ?? ''
  expect((await admin.post(`${HOME}/pulihkan?milik=pupr`, { dulu })).status).toBe(303)
  expect(await page('?milik=pupr')).toContain('Jalan diperbaiki.')
})

test.each([
  ['dua kata', 'x', 'satu kata'],
  ['hapus', 'x', 'satu kata'],
  ['baru', '  ', 'isinya kosong'],
  ['baru', 'x'.repeat(3_001), '3.000 karakter'],
  ['kir', 'x', 'sudah ada template'],
])('%s is refused with the words kept', async (nama, isi, why) => {
  const before = await stored()
  const response = await make(nama, isi)
  const said = await response.text()
  expect(response.status).toBe(400)
  expect(said).toContain(why)
  expect(said).toContain(`value="${nama}"`)
  expect(await stored()).toEqual(before)
})

test('nothing from another site is taken', async () => {
  const before = await stored()
  const form = { nama: 'asing', teks: 'x' }
  expect((await admin.post(`${HOME}${DISHUB}`, form, { origin: 'https://elsewhere.example' })).status).toBe(
    403,
  )
  expect(await stored()).toEqual(before)
  expect((await admin.post(`${HOME}/pulihkan${DISHUB}`, { dulu: 'x' })).status).toBe(400)
})
