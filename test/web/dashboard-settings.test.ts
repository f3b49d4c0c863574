import { afterAll, beforeAll, expect, test } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'

const HOME = '/dasbor/pengaturan'

let city: City
let admin: Visitor
beforeAll(async () => {
  city = await openCity()
  admin = await logIn(city, city.officer('diskominfo'))
})
afterAll(() => city.close())

const lastAct = async () => (await city.rows('SELECT act, detail FROM audit ORDER BY id DESC LIMIT 1'))[0]
const decoded = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const textOf = async (name: string) => {
  const page = await (await admin.get(`${HOME}/teks/${name}`)).text()
  return decoded(/<textarea[^>]*name="teks"[^>]*>\n([^<]*)</.exec(page)?.[1] ?? '')
}
const formerOf = async (address: string) =>
  /name="dulu" value="(\d+)"/.exec(await (await admin.get(address)).text())?.[1] ?? ''

test('what the environment fixes is shown, and has no form', async () => {
  const page = await (await admin.get(HOME)).text()
  expect(page).toContain('RETENTION_DAYS')
  expect(page).toContain('Pemerintah Kabupaten Contoh')
  // In words: nobody in an office knows what "clock" is.
  expect(page).toContain('<td>jam biasa, siang dan malam</td>')
  expect(page).not.toMatch(/<td>(clock|working|resume|close)</)
  expect(page).toContain('<td>50%, 75%, dan 90%</td>')
  expect(page).not.toContain('<input')
})

test.each(['saringan', 'darurat', 'aduan', 'nada', 'standar', 'tangga', 'kalender'])(
  '%s is the text that it is read from, and the same once more changes nothing',
  async (name) => {
    const teks = await textOf(name)
    expect(teks.length).toBeGreaterThan(10)
    const same = await admin.post(`${HOME}/teks/${name}`, { teks })
    expect(await same.text()).toContain('sama dengan yang berlaku')
    expect((await admin.post(`${HOME}/teks/${name}`, { teks: ' ' })).status).toBe(400)
  },
)

test('what officers did is listed, the latest first, page after page', async () => {
  const look = async (path: string) => (await admin.get(path)).text()
  const HERE = `${HOME}/catatan`
  const first = await look(HERE)
  expect(first).toContain('Masuk ke dasbor')
  expect(first).toContain(city.officer('diskominfo').name)
  // Of a version that knew another act.
  await city.rows(
    `INSERT INTO audit (at, act, detail) SELECT $1, 'tindakan-lama', json_build_object('nomor', n, 'isi', '<b>') FROM generate_series(1, 60) n`,
    [city.clock.now()],
  )
  const latest = await look(HERE)
  expect(latest).toContain('isi: &lt;b&gt;, nomor: 60<')
  expect(latest).toContain('tindakan-lama')
  expect(latest).not.toContain('Masuk ke dasbor')
  const next = decoded(/href="([^"]*sesudah=[^"]*)"/.exec(latest)?.[1] ?? '')
  const older = await look(next)
  expect(older).toContain('nomor: 10<')
  expect(older).not.toContain('nomor: 11<')
  expect(older).toContain('Masuk ke dasbor')
  expect(await look(`${HERE}?dari=2020-01-01&sampai=2020-01-31`)).toContain(
    'Tidak ada tindakan dalam masa ini',
  )
  expect((await admin.get(`${HERE}?dari=x&sesudah=-1`)).status).toBe(400)
  await city.rows(`DELETE FROM audit WHERE act = 'tindakan-lama'`)
})

test('a word that is forbidden holds at once, is audited, and can be taken back', async () => {
  const before = await textOf('saringan')
  const teks = before.replace('[hinaan]', '[hinaan]\n<b>kampret</b>')
  expect((await admin.post(`${HOME}/teks/saringan`, { teks })).status).toBe(303)
  expect(await lastAct()).toMatchObject({ act: 'filter-set' })
  const page = await (await admin.get(`${HOME}/teks/saringan`)).text()
  expect(page).not.toContain('<b>kampret')
  expect(await textOf('saringan')).toContain('<b>kampret</b>')
  // The office had set nothing before: what is usual comes back.
  const dulu = await formerOf(`${HOME}/teks/saringan`)
  expect((await admin.post(`${HOME}/teks/saringan/pulihkan`, { dulu })).status).toBe(303)
  expect(await textOf('saringan')).toBe(before)
  expect((await admin.post(`${HOME}/teks/saringan/pulihkan`, { dulu: '99999' })).status).toBe(404)
})

test('a ladder that goes down, or names nobody, is refused by line with the words kept', async () => {
  const teks = '0.5=petugas\n0.9=raja <i>'
  const response = await admin.post(`${HOME}/teks/tangga`, { teks })
  const page = await response.text()
  expect(response.status).toBe(400)
  expect(page).toContain('Baris 2')
  expect(decoded(page)).toContain(teks)
  const down = await admin.post(`${HOME}/teks/tangga`, { teks: '0.9=petugas\n0.5=petugas' })
  expect(await down.text()).toContain('harus menaik')
  expect((await admin.post(`${HOME}/teks/tangga`, { teks: '0.5=petugas\n1=semua\n2=semua' })).status).toBe(
    303,
  )
  expect(await lastAct()).toMatchObject({ act: 'ladder-set', detail: { steps: 3 } })
})

test('a calendar becomes a new version', async () => {
  const teks = JSON.stringify([{ kind: 'libur', from: '2026-12-24', name: 'Libur contoh' }])
  const response = await admin.post(`${HOME}/teks/kalender`, {
    teks: (await textOf('kalender')).replace(/\]\s*$/, `,${teks.slice(1)}`),
  })
  expect(response.status === 303 ? '' : await response.text()).toBe('')
  expect(await lastAct()).toMatchObject({ act: 'calendar-set', detail: { version: '1' } })
  expect(await textOf('kalender')).toContain('Libur contoh')
  const dulu = await formerOf(`${HOME}/teks/kalender`)
  expect((await admin.post(`${HOME}/teks/kalender/pulihkan`, { dulu })).status).toBe(303)
  expect(await textOf('kalender')).not.toContain('Libur contoh')
})

test('the courtesy around answers is set for one instansi, and what it was comes back', async () => {
  const at = `${HOME}/salam?milik=dishub`
  const frame = { opening: 'Salam sejahtera,', closing: 'Sekian.', signature: '{instansi}' }
  const blank = await admin.post(at, { ...frame, closing: 'Hormat {nama}' })
  expect(await blank.text()).toContain('kurung kurawal lain')
  for (const opening of [frame.opening, 'Halo,']) {
    const { status, headers } = await admin.post(at, { ...frame, opening })
    expect(status).toBe(303)
    expect(headers.get('location')).toContain('milik=dishub')
  }
  const dulu = await formerOf(at)
  expect((await admin.post(`${HOME}/salam/pulihkan?milik=dishub`, { dulu })).status).toBe(303)
  const stored = await city.rows(`SELECT value FROM setting WHERE key = 'answer-frame/dishub'`)
  expect(stored).toEqual([{ value: frame }])
})

test('the figures for everybody are opened and closed by one press, audited, and undone', async () => {
  const page = `${HOME}/statistik`
  const everybody = async () => (await fetch(`${city.url()}/statistik`)).status
  const press = (tampil: string) => admin.post(page, { tampil })
  expect(await (await admin.get(page)).text()).toContain('Halaman /statistik tertutup.')
  expect(await everybody()).toBe(404)
  expect((await press('ya')).status).toBe(303)
  expect(await lastAct()).toEqual({ act: 'statistics-set', detail: { shown: true } })
  expect(await everybody()).toBe(200)
  // Somebody else's page, which shows what was.
  expect(await (await press('ya')).text()).toContain('sama dengan yang berlaku')
  expect((await press('<b>')).status).toBe(400)
  expect(await everybody()).toBe(200)
  expect((await admin.post(`${page}/pulihkan`, { dulu: await formerOf(page) })).status).toBe(303)
  expect(await everybody()).toBe(404)
  expect((await admin.post(`${page}/pulihkan`, { dulu: '99999' })).status).toBe(404)
})
