import { afterAll, beforeAll, expect, test } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'

const HOME = '/dasbor/pengaturan/kalender'
const YEAR = '?tahun=2027'

let city: City
let admin: Visitor
beforeAll(async () => {
  city = await openCity({
    config: (config) => ({ ...config, deadline: { ...config.deadline, calendar: 'working' } }),
  })
  admin = await logIn(city, city.officer('diskominfo'))
})
afterAll(() => city.close())

const page = async (query = YEAR) => (await admin.get(`${HOME}${query}`)).text()
const newest = async () =>
  (await city.rows('SELECT hours FROM office_calendar ORDER BY version DESC LIMIT 1'))[0]
const holiday = (form: Record<string, string>) => ({
  'libur-nama': 'Idulfitri',
  'libur-mulai': '2027-03-09',
  'libur-jenis': 'cuti-bersama',
  ...form,
})

test('holidays are added for a year or for every year, and one is taken away', async () => {
  expect(await page()).toContain('Belum ada libur khusus tahun 2027')
  const long = await admin.post(`${HOME}/libur${YEAR}`, holiday({ 'libur-sampai': '2027-03-10' }))
  expect(long.status).toBe(303)
  expect(long.headers.get('location')).toContain('tahun=2027')
  const yearly = { 'libur-nama': '<b>Kemerdekaan</b>', 'libur-mulai': '2027-08-17', 'libur-tahunan': 'ya' }
  await admin.post(`${HOME}/libur${YEAR}`, holiday({ ...yearly, 'libur-jenis': 'libur' }))
  const shown = await page()
  expect(shown).not.toContain('Belum ada libur khusus')
  expect(shown).toContain('9 Maret 2027')
  expect(shown).toContain('17 Agustus<')
  expect(shown).not.toContain('<b>Kemerdekaan')
  expect(await page('?tahun=2026')).not.toContain('Idulfitri</td>')
  expect(await page('?tahun=2026')).toContain('Kemerdekaan')
  expect((await admin.post(`${HOME}/libur/hapus${YEAR}`, { hari: '2027-03-10' })).status).toBe(303)
  expect(await newest()).toEqual({
    hours: expect.objectContaining({
      holidays: [
        { day: '2027-03-09', name: 'Idulfitri', kind: 'cuti-bersama' },
        { day: '--08-17', name: '<b>Kemerdekaan</b>', kind: 'libur' },
      ],
    }),
  })
  const acts = await city.rows(`SELECT officer_id FROM audit WHERE act = 'calendar-set'`)
  expect(acts).toHaveLength(3)
  expect(acts.every(({ officer_id }) => officer_id !== null)).toBe(true)
})

test.each([
  ['libur', holiday({ 'libur-mulai': '2027-02-30' }), 'tanggalnya tidak ada'],
  ['libur', holiday({ 'libur-nama': ' ' }), 'isi namanya'],
  ['libur', holiday({ 'libur-nama': 'x'.repeat(101) }), 'isi namanya'],
  ['libur', holiday({ 'libur-mulai': '2027-05-09', 'libur-sampai': '2027-05-01' }), 'sebelum tanggal mulai'],
  ['libur', holiday({ 'libur-sampai': '2028-03-09' }), 'lebih dari 60 hari'],
  ['libur/hapus', { hari: '2040-01-01' }, 'Tidak ada yang berubah'],
  ['jam', { 'jam-1': 'pagi <i>' }, 'Tulis seperti 08.00-12.00'],
  ['jam', {}, 'tidak ada hari yang berisi jam kerja'],
  ['khusus', { 'khusus-nama': 'Ramadan', 'khusus-mulai': '2027-02-08' }, 'tanggalnya tidak ada'],
  ['khusus/hapus', { mulai: '2040-01-01' }, 'Tidak ada yang berubah'],
  ['pulihkan', { dulu: '99999' }, 'tidak ada lagi'],
])('%s with %o is refused with the words kept, and makes no version', async (path, form, why) => {
  const before = await newest()
  const response = await admin.post(`${HOME}/${path}${YEAR}`, form)
  const said = await response.text()
  expect(response.status).toBe(400)
  expect(said).toContain(why)
  expect(said).not.toContain('<i>')
  if ('libur-nama' in form) expect(said).toContain(`value="${form['libur-nama'].trim()}"`)
  expect(await newest()).toEqual(before)
})

test('hours hold within seconds, and what they were comes back with who changed them', async () => {
  const usual = { 'jam-1': '08.00-12.00, 13.00-16.00', 'jam-2': '08.00-16.00', 'jam-6': '' }
  expect((await admin.post(`${HOME}/jam${YEAR}`, usual)).status).toBe(303)
  const ramadan = { 'khusus-nama': 'Ramadan', 'khusus-mulai': '2027-02-08', 'khusus-sampai': '2027-03-08' }
  await admin.post(`${HOME}/khusus${YEAR}`, { ...ramadan, 'khusus-1': '08.00-15.00', 'khusus-5': 'tutup' })
  expect(await page()).toContain('Senin 08.00-15.00; Jumat tutup')
  expect((await newest())?.['hours']).toMatchObject({
    week: {
      1: [
        ['08:00', '12:00'],
        ['13:00', '16:00'],
      ],
      3: [],
    },
  })
  const again = await admin.post(`${HOME}/khusus${YEAR}`, { ...ramadan, 'khusus-1': '09.00-15.00' })
  expect(await again.text()).toContain('bertindihan')
  await admin.post(`${HOME}/khusus/hapus${YEAR}`, { mulai: '2027-02-08' })
  const shown = await page()
  expect(shown).toContain('diubah Petugas diskominfo')
  const usualOnes = [...shown.matchAll(/name="dulu" value="(\d+)"/g)].at(-1)?.[1] ?? ''
  expect(usualOnes).toBe('0')
  expect((await admin.post(`${HOME}/pulihkan${YEAR}`, { dulu: usualOnes })).status).toBe(303)
  expect((await newest())?.['hours']).toMatchObject({ holidays: [], week: { 3: [['08:00', '16:00']] } })
})

test('a file shows what it would change before it does, and is handed out as it is taken in', async () => {
  const before = await newest()
  const csv = (...lines: string[]) =>
    ['jenis,hari,buka,tutup,istirahat,mulai,sampai,nama', ...lines].join('\n')
  const isi = csv(
    'jam,senin-kamis,08.00,16.30,12.00-13.00,,,',
    'libur,,,,,17-08,,<b>Kemerdekaan</b>',
    'cuti-bersama,,,,,9-3-2027,10-3-2027,Idulfitri',
  )
  const send = (form: Record<string, string>) =>
    admin.post(`${HOME}/impor`, { nama: 'kalender.csv', isi, ...form })
  const rehearsed = await (await send({ aksi: 'coba' })).text()
  expect(rehearsed).toContain('<del>')
  expect(rehearsed).toContain('Senin 08.00-12.00, 13.00-16.30')
  expect(rehearsed).toContain('Jumat tutup')
  expect(rehearsed).toContain('17 Agustus: &lt;b&gt;Kemerdekaan')
  expect(rehearsed).toContain('10 Maret 2027: Idulfitri, Cuti bersama')
  expect(rehearsed).not.toMatch(/Sabtu|<b>/)
  expect(await newest()).toEqual(before)
  const faulty = await send({ isi: csv('jam,senin,16.00,08.00,,,,', 'libur,,,,,31-02-2027,,x') })
  expect(faulty.status).toBe(400)
  expect(await faulty.text()).toMatch(/Baris 2: .*Baris 3: /s)
  for (const form of [{ isi: '' }, { isi: ' ' }]) expect((await send(form)).status).toBe(400)
  expect(await newest()).toEqual(before)
  expect((await send({ aksi: 'masukkan' })).status).toBe(303)
  expect((await newest())?.['hours']).toMatchObject({ week: { 5: [] }, holidays: { length: 3 } })
  expect(await page()).toContain('Idulfitri')
  const acts = await city.rows(`SELECT act FROM audit WHERE officer_id IS NOT NULL ORDER BY id DESC LIMIT 1`)
  expect(acts).toEqual([{ act: 'calendar-set' }])
  expect((await send({ aksi: 'masukkan' })).status).toBe(400)
  for (const nama of ['kalender.csv', 'kalender.json']) {
    const file = await admin.get(`${HOME}/ekspor/${nama}`)
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${nama}"`)
    const same = await send({ nama, isi: await file.text(), aksi: 'coba' })
    expect(await same.text()).toContain('tidak ada yang perlu dimasukkan')
  }
  expect((await admin.get(`${HOME}/ekspor/kalender.exe`)).status).toBe(404)
})

test('nothing from another site is taken', async () => {
  const before = await newest()
  const forged = await admin.post(`${HOME}/libur${YEAR}`, holiday({}), {
    origin: 'https://elsewhere.example',
  })
  expect(forged.status).toBe(403)
  expect(await newest()).toEqual(before)
})
