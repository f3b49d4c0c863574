import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOUR_MS, MINUTE_MS } from '../../src/office/index.ts'
import { type City, openCity } from '../support/city.ts'
import { askForLink, logIn, newVisitor } from '../support/visit-dashboard.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const statusOf = async (visitor: ReturnType<typeof newVisitor>) => (await visitor.get('/dasbor')).status
const count = async (table: string) =>
  Number((await city.rows(`SELECT count(*) FROM ${table}`))[0]?.['count'])

test('an officer gets a link in private and is let in by it, once', async () => {
  const { path, code } = await askForLink(city, city.officer('dishub'))
  const visitor = newVisitor(city.url())
  // Whoever previews the link, and however often, uses nothing up.
  for (let times = 0; times < 3; times++) expect((await newVisitor(city.url()).get(path)).status).toBe(200)
  const entered = await visitor.post('/dasbor/masuk', { kode: code })
  expect(entered.status).toBe(303)
  expect(entered.headers.get('location')).toBe('/dasbor')
  expect(entered.headers.get('set-cookie')).toMatch(
    /^jawab24_sesi=[\w-]{43}; Max-Age=43200; Path=\/dasbor; HttpOnly; SameSite=Lax$/,
  )
  const page = await (await visitor.get('/dasbor')).text()
  expect(page).toContain('Petugas dishub, petugas, Dinas Perhubungan')
  const again = newVisitor(city.url())
  expect((await again.post('/dasbor/masuk', { kode: code })).status).toBe(400)
  expect(again.cookie()).toBeNull()
})

test('who asked for a page before is led to it, by whatever way they log in, and once', async () => {
  const wanted = '/dasbor/kasus?kata=jembatan%20rusak'
  const officer = city.officer('pupr')
  const visitor = newVisitor(city.url())
  const sent = await visitor.get(wanted)
  // The words that were searched for are in no address, nor for any other site's page.
  expect(sent.headers.get('location')).toBe('/dasbor/masuk')
  expect(sent.headers.get('set-cookie')).toMatch(
    /^jawab24_tujuan=[^;]+; Max-Age=900; Path=\/dasbor; HttpOnly; SameSite=Lax$/,
  )
  const enter = async () => {
    const { path, code } = await askForLink(city, officer)
    await visitor.get(path)
    return (await visitor.post('/dasbor/masuk', { kode: code })).headers.get('location')
  }
  expect(await enter()).toBe(wanted)
  expect((await visitor.get(wanted)).status).toBe(200)
  expect(await enter()).toBe('/dasbor')
  // What is no page is nothing to be led to, and who leaves wants nothing any more.
  await visitor.post('/dasbor/keluar')
  for (const none of ['/dasbor/kasus/unduh', '/dasbor/sekarang', '/dasbor/aset/gaya.css'])
    await visitor.get(none)
  expect(await enter()).toBe('/dasbor')
  city.clock.advance(30 * MINUTE_MS)
  await visitor.get(wanted)
  await visitor.post('/dasbor/keluar')
  expect(await enter()).toBe('/dasbor')
})

test('nobody is led elsewhere by a cookie that somebody made up', async () => {
  for (const [kept, led] of [
    ['/dasbor/kasus?status=open', '/dasbor/kasus?status=open'],
    ['https://jahat.example/dasbor', '/dasbor'],
    ['//jahat.example/dasbor', '/dasbor'],
    ['/\\jahat.example/dasbor', '/dasbor'],
    ['/dasbor/..//jahat.example', '/dasbor'],
    ['/dasbor/%2e%2e/%2e%2e//jahat.example', '/dasbor'],
    ['/dasbor@jahat.example', '/dasbor'],
    ['/dasbor/masuk/AAAA', '/dasbor'],
    ['javascript:alert(1)', '/dasbor'],
    ['/dasbor/kasus\r\nX: y', '/dasbor/kasusX:%20y'],
    [`/dasbor/${'x'.repeat(1_000)}`, '/dasbor'],
  ] as const) {
    const { code } = await askForLink(city, city.officer('pupr'))
    const cookie = `jawab24_tujuan=${encodeURIComponent(kept)}`
    const entered = await fetch(`${city.url()}/dasbor/masuk`, {
      method: 'POST',
      body: new URLSearchParams({ kode: code }),
      headers: { origin: city.url(), cookie },
      redirect: 'manual',
    })
    expect({ kept, to: entered.headers.get('location') }).toEqual({ kept, to: led })
  }
})

test('of two who use a link at the same instant one gets in', async () => {
  const { code } = await askForLink(city, city.officer('dishub'))
  const both = [newVisitor(city.url()), newVisitor(city.url())]
  const entered = await Promise.all(both.map((one) => one.post('/dasbor/masuk', { kode: code })))
  expect(entered.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 400])
})

test('neither the code nor the key is stored or logged anywhere', async () => {
  const officer = city.officer('pupr')
  const { code } = await askForLink(city, officer)
  await city.settled()
  const visitor = newVisitor(city.url())
  const everything = async () => {
    const tables = await city.rows(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)
    const dumps = tables.map(({ name }) =>
      city.rows(`SELECT to_jsonb(t)::text AS row FROM "${String(name)}" t`),
    )
    return (
      (await Promise.all(dumps))
        .flat()
        .map(({ row }) => String(row))
        .join('\n') + city.logged()
    )
  }
  expect(await everything()).not.toContain(code)
  await visitor.post('/dasbor/masuk', { kode: code.toLowerCase().replaceAll('-', ' ') })
  const key = visitor.cookie()?.split('=')[1] ?? ''
  expect(key).toHaveLength(43)
  const after = await everything()
  expect(after).not.toContain(key)
  expect(after).toContain('dashboard-login')
})

test('a new link takes the place of the one before, and each ends after ten minutes', async () => {
  const officer = city.officer('dlh')
  const first = await askForLink(city, officer)
  const second = await askForLink(city, officer)
  const visitor = newVisitor(city.url())
  expect((await visitor.post('/dasbor/masuk', { kode: first.code })).status).toBe(400)
  city.clock.advance(10 * MINUTE_MS)
  const late = await visitor.post('/dasbor/masuk', { kode: second.code })
  expect(late.status).toBe(400)
  expect(await late.text()).toContain('lewat 10 menit. Tulis /dasbor lagi')
})

test('a session that is left alone for half an hour ends, a page that renews itself keeps none alive', async () => {
  const visitor = await logIn(city, city.officer('dlh'))
  city.clock.advance(29 * MINUTE_MS)
  expect(await statusOf(visitor)).toBe(200)
  city.clock.advance(29 * MINUTE_MS)
  expect((await visitor.get('/dasbor/sekarang')).status).toBe(200)
  expect(await statusOf(visitor)).toBe(200)
  city.clock.advance(29 * MINUTE_MS)
  expect((await visitor.get('/dasbor/sekarang')).status).toBe(200)
  const headers = { cookie: visitor.cookie() ?? '', 'X-Sendiri': 'ya' }
  expect((await fetch(`${city.url()}/dasbor/kasus`, { headers })).status).toBe(200)
  city.clock.advance(1 * MINUTE_MS)
  expect((await visitor.get('/dasbor/sekarang')).status).toBe(401)
  expect(await statusOf(visitor)).toBe(303)
})

test('what was typed when the session was over waits in the page, and is sent again by whoever is logged in', async () => {
  const visitor = await logIn(city, city.officer('diskominfo'))
  const typed = { jenis: 'bulanan', tahun: '"><script>2026', bulan: '', instansi: '' }
  city.clock.advance(30 * MINUTE_MS)
  const over = await visitor.post('/dasbor/laporan?ke=2', typed)
  expect(over.status).toBe(401)
  const page = await over.text()
  expect(page).toContain('<form method="post" action="/dasbor/laporan?ke=2">')
  expect(page).toContain('name="tahun" value="&quot;&gt;&lt;script&gt;2026"')
  expect(page).not.toContain('<script>')
  const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
  expect(fields.map(([, name]) => name)).toEqual(Object.keys(typed))
  // What is too long to be typed isn't read, nor is any long code.
  expect((await visitor.post('/dasbor/laporan', { jenis: 'x'.repeat(1024 * 1024) })).status).toBe(303)
  expect((await visitor.post('/dasbor/masuk', { kode: 'x'.repeat(4 * 1024) })).status).toBe(400)
  const again = await logIn(city, city.officer('diskominfo'))
  const answered = await again.post('/dasbor/laporan?ke=2', typed)
  expect(answered.status).toBe(400)
  expect(await answered.text()).toContain('value="&quot;&gt;&lt;script&gt;2026"')
})

test('files are not kept when a session is over, and the page says so', async () => {
  const body = new FormData()
  body.set('berkas', new File(['id,name'], 'instansi.csv', { type: 'text/csv' }))
  body.set('mode', 'coba')
  const init = { method: 'POST', body, headers: { origin: city.url() } }
  const over = await fetch(`${city.url()}/dasbor/instansi/impor`, init)
  expect(over.status).toBe(401)
  const page = await over.text()
  expect(page).toContain('pilih lagi di formulirnya')
  expect(page).toContain('name="mode" value="coba"')
})

test('no session lasts longer than twelve hours, however busy, and what is over is forgotten', async () => {
  const visitor = await logIn(city, city.officer('dlh'))
  for (let passed = 0; passed < 12 * HOUR_MS - 20 * MINUTE_MS; passed += 20 * MINUTE_MS) {
    city.clock.advance(20 * MINUTE_MS)
    expect(await statusOf(visitor)).toBe(200)
  }
  city.clock.advance(20 * MINUTE_MS)
  expect(await statusOf(visitor)).toBe(303)
  await logIn(city, city.officer('dlh'))
  expect(await count('officer_session')).toBe(1)
})

test('"Keluar" ends the session on the server too', async () => {
  const visitor = await logIn(city, city.officer('dlh'))
  const cookie = visitor.cookie() ?? ''
  const left = await visitor.post('/dasbor/keluar')
  expect(await left.text()).toContain('sudah keluar')
  expect(visitor.cookie()).toBeNull()
  const thief = await fetch(`${city.url()}/dasbor`, { headers: { cookie }, redirect: 'manual' })
  expect(thief.status).toBe(303)
})

test('who is removed from the register is out at once, with the link that waits', async () => {
  const officer = await city.colleague('dlh', 'Petugas sementara')
  city.inPrivate(officer).says('/start')
  const visitor = await logIn(city, officer)
  const { code } = await askForLink(city, officer)
  expect(await statusOf(visitor)).toBe(200)
  const [row] = await city.rows(`SELECT number FROM officer WHERE name = 'Petugas sementara'`)
  const admin = city.officer('diskominfo')
  admin.says(`/petugas hapus P${String(row?.['number'])}`)
  const question = await city.deskSees('diskominfo', /^Keluarkan P\d+ .* dari register/)
  admin.presses(question, /^Ya/)
  await city.settled()
  expect(await statusOf(visitor)).toBe(303)
  expect((await newVisitor(city.url()).post('/dasbor/masuk', { kode: code })).status).toBe(400)
  const left = await city.rows(
    `SELECT s.key_hash FROM officer_session s JOIN officer o ON o.id = s.officer_id WHERE o.name = 'Petugas sementara'`,
  )
  expect(left).toEqual([])
})

test('whose appointment runs out is out at that moment', async () => {
  const validUntil = new Date(city.clock.now().getTime() + 10 * MINUTE_MS)
  const officer = await city.colleague('dlh', 'Petugas sampai nanti', { validUntil })
  city.inPrivate(officer).says('/start')
  const visitor = await logIn(city, officer)
  expect(await statusOf(visitor)).toBe(200)
  city.clock.advance(10 * MINUTE_MS)
  expect(await statusOf(visitor)).toBe(303)
})

test('nobody but officers gets a link, and none is given in a group', async () => {
  const stranger = city.stranger()
  city.inPrivate(stranger).says('/start')
  const asked = city.inPrivate(stranger).says('/dasbor')
  await city.inPrivate(stranger).hears(/belum terdaftar|tidak terdaftar/i, asked)
  const inGroup = city.officer('dishub').says('/dasbor')
  await city.deskSees('dishub', /Tautan ke dasbor hanya untuk Bapak\/Ibu sendiri/, inGroup)
  await city.settled()
  expect(city.deskMessages('dishub').some(({ text }) => text.includes('/dasbor/masuk/'))).toBe(false)
})

test('a form of another site is refused and told what to do', async () => {
  const { code } = await askForLink(city, city.officer('dishub'))
  const forger = newVisitor(city.url(), 'https://jahat.example')
  const refused = await forger.post('/dasbor/masuk', { kode: code }, { 'sec-fetch-site': 'cross-site' })
  expect(refused.status).toBe(403)
  expect(await refused.text()).toContain('Buka dasbor lagi dan ulangi dari sana')
  const visitor = await logIn(city, city.officer('dlh'))
  const cookie = visitor.cookie() ?? ''
  await forger.post('/dasbor/keluar', {}, { cookie })
  expect(await statusOf(visitor)).toBe(200)
})

test('who guesses codes has to wait, and from where they are only', async () => {
  const guesser = newVisitor(city.url())
  const from = (address: string) => ({ 'x-forwarded-for': `203.0.113.9, ${address}` })
  for (let guesses = 0; guesses < 10; guesses++)
    expect(
      (await guesser.post('/dasbor/masuk', { kode: `AAAA-AAAA-AAA${guesses}` }, from('198.51.100.7'))).status,
    ).toBe(400)
  const refused = await guesser.post('/dasbor/masuk', { kode: 'AAAA-AAAA-AAAA' }, from('198.51.100.7'))
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.text()).toContain('Terlalu banyak percobaan')
  const { code } = await askForLink(city, city.officer('dishub'))
  expect((await guesser.post('/dasbor/masuk', { kode: code }, from('198.51.100.8'))).status).toBe(303)
})
