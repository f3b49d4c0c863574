import { afterAll, beforeAll, expect, test } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { openLanguages } from '../../src/texts/index.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'
import { until } from '../support/until.ts'

const HOME = '/dasbor/pengaturan/kalimat'
const WELCOME = `${HOME}/id/citizen-notice-welcome`

const ALL = `${openLanguages({ officeName: 'X', timeZone: 'UTC' }).written('id').length} kalimat`

let city: City
let admin: Visitor
beforeAll(async () => {
  city = await openCity()
  admin = await logIn(city, city.officer('diskominfo'))
})
afterAll(() => city.close())

const page = async (path: string) => (await admin.get(path)).text()
const stored = () => city.rows(`SELECT key, value FROM setting WHERE key LIKE 'sentence/%'`)
const save = (kalimat: string, at = WELCOME) => admin.post(at, { kalimat, aksi: 'simpan' })
const OWN = 'Halo dari **{ $office }** & <b>kawan</b>.\r\n\r\nPaling lama { $within }.'

test('sentences are found by name and by words, in each language', async () => {
  const all = await page(HOME)
  expect(all).toContain(ALL)
  expect(all).toContain('Halaman 1')
  const found = await page(`${HOME}?cari=selamat+datang+LAYANAN`)
  expect(found).toContain('/kalimat/id/citizen-notice-welcome"')
  expect(found).not.toContain(ALL)
  expect(await page(`${HOME}?bahasa=en&cari=notice-welcome`)).toContain('/kalimat/en/citizen-notice-welcome"')
  expect(await page(`${HOME}?cari=%3Cscript%3E`)).toContain('Tidak ada kalimat yang cocok')
  expect(await page(`${HOME}?bahasa=xx`)).toContain(ALL)
  for (const path of ['id/desk-notice-linked', 'id/tidak-ada', 'xx/citizen-notice-welcome'])
    expect((await admin.get(`${HOME}/${path}`)).status).toBe(404)
})

test('an office’s own words are looked at first, reach citizens within seconds, and are taken back', async () => {
  const seen = await admin.post(WELCOME, { kalimat: OWN, aksi: 'lihat' })
  expect(seen.status).toBe(200)
  const preview = await seen.text()
  expect(preview).toContain('Halo dari <b>Pemerintah Kabupaten Contoh</b> &amp; &lt;b&gt;kawan')
  expect(await stored()).toEqual([])
  const forged = await admin.post(
    WELCOME,
    { kalimat: OWN, aksi: 'simpan' },
    { origin: 'https://elsewhere.example' },
  )
  expect(forged.status).toBe(403)
  expect(await stored()).toEqual([])

  city.wrote('Halo dari Pemerintah Kabupaten Contoh & <b>kawan</b>.\n\nPaling lama 24 jam.')
  expect((await save(OWN)).status).toBe(303)
  expect(await stored()).toEqual([
    { key: 'sentence/id/citizen-notice-welcome', value: OWN.replaceAll('\r', '') },
  ])
  const acts = await city.rows(`SELECT act, detail FROM audit ORDER BY id DESC LIMIT 1`)
  expect(acts).toMatchObject([
    { act: 'sentence-set', detail: { sentence: 'citizen-notice-welcome', language: 'id', usual: false } },
  ])
  const greeting = async () => {
    const citizen = city.citizen()
    return (await citizen.hears(/./, citizen.says('/start'))).text
  }
  await until(async () => (await greeting()).startsWith('Halo dari Pemerintah'), { what: 'the new greeting' })
  expect(await page(`${HOME}?diubah=ya`)).toContain('1 kalimat')
  expect(await (await save(OWN)).text()).toContain('sama dengan yang berlaku')

  expect((await admin.post(`${WELCOME}/bawaan`)).status).toBe(303)
  expect(await stored()).toEqual([])
  await until(async () => (await greeting()).startsWith('Selamat datang'), { what: 'the usual greeting' })
  const [own] = [...(await page(WELCOME)).matchAll(/name="dulu" value="(\d+)"/g)].map((found) => found[1])
  const elsewhere = `${HOME}/id/citizen-notice-help/pulihkan`
  expect((await admin.post(elsewhere, { dulu: String(own) })).status).toBe(404)
  expect((await admin.post(`${WELCOME}/pulihkan`, { dulu: 'x' })).status).toBe(404)
  expect((await admin.post(`${WELCOME}/pulihkan`, { dulu: String(own) })).status).toBe(303)
  expect(await stored()).toHaveLength(1)
  await admin.post(`${WELCOME}/bawaan`)
})

test.each([
  ['Halo { $office }', '{ $within }'],
  ['{ $office } { $within } { $nama }', 'tidak dikenal'],
  ['{ $office } { $within', 'Tidak terbaca'],
  ['', 'kosong'],
  ['**{ $office } { $within }', 'berpasangan'],
  [`{ $office } { $within } ${'x'.repeat(3_000)}`, 'Terlalu panjang'],
])('%s is refused with the words kept', async (kalimat, why) => {
  for (const aksi of ['simpan', 'lihat']) {
    const response = await admin.post(WELCOME, { kalimat, aksi })
    const said = await response.text()
    expect(response.status).toBe(400)
    expect(said).toContain(why)
    expect(said).toContain(`>\n${kalimat}</textarea>`)
  }
  expect(await stored()).toEqual([])
})

test('own words that an update left unsaid are told of on the first pages, until somebody mends them', async () => {
  const notice = 'Kalimat kantor yang tidak cocok lagi'
  const address = `${HOME}?bahasa=id&amp;diubah=ya`
  expect(await page('/dasbor')).not.toContain(notice)
  // As a version would leave it that knows of no { $siapa }, and of no such sentence.
  for (const name of ['citizen-notice-ask-away', 'citizen-no-longer-said'])
    await city.rows(`INSERT INTO setting (key, value, updated_at) VALUES ($1, '"Halo { $siapa }"', now())`, [
      `sentence/id/${name}`,
    ])
  await save('Selamat datang di **{ $office }**, paling lama { $within }.')
  await until(async () => (await page('/dasbor')).includes(notice), { what: 'the notice' })
  for (const path of ['/dasbor', '/dasbor/pengaturan']) expect(await page(path)).toContain(address)
  expect(await page('/dasbor')).toContain('Bahasa Indonesia: 1 kalimat')
  const officer = await logIn(city, city.officer('dishub'))
  expect(await (await officer.get('/dasbor')).text()).not.toContain(notice)
  const [first] = /<tbody>.*?<\/tr>/s.exec(await page(`${HOME}?bahasa=id&diubah=ya`)) ?? []
  expect(first).toContain('kalimat kantor tidak cocok lagi')
  expect(first).not.toContain('Halo')
  expect((await admin.post(`${HOME}/id/citizen-notice-ask-away/bawaan`)).status).toBe(303)
  await until(async () => !(await page('/dasbor')).includes(notice), { what: 'the notice to go' })
})
