import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { DAY_MS } from '../../src/office/index.ts'
import { asSetting } from '../support/branch-office.ts'
import { CITIZEN_BOT, type City, openCity, STAFF_BOT } from '../support/city.ts'
import { findChromium, launchChromium, openPage } from '../support/chromium.ts'
import { isTooWide, violations } from '../support/examine-page.ts'
import { runHere } from '../support/run-command.ts'
import { unzip } from '../support/unzip.ts'
import { until } from '../support/until.ts'
import { askForLink, logIn, type Visitor } from '../support/visit-dashboard.ts'

const chromium = findChromium()
let city: City
let diskominfo: Visitor
let pejabat: Visitor
let ani: ReturnType<City['citizen']>

beforeAll(async () => {
  city = await openCity()
  const head = await city.colleague('dishub', 'Pejabat dishub', { role: 'pejabat' })
  city.inPrivate(head).says('/start')
  ani = city.citizen('Ani')
  ani.says('lampu jalan di Malinau Kota mati, kapan diperbaiki dishub?')
  city.citizen('Budi').says('kapan jembatan di desa Setulang diperbaiki?')
  await city.settled()
  ;[diskominfo, pejabat] = [await logIn(city, city.officer('diskominfo')), await logIn(city, head)]
})
afterAll(() => city.close())

const YEAR = { jenis: 'tahunan', tahun: '2026', bulan: '', instansi: 'dishub' }
const idIn = (response: Response) => /[0-9a-f-]{36}$/.exec(response.headers.get('location') ?? '')?.[0] ?? ''

/** Asks for a report and waits until it is made. */
async function order(visitor: Visitor, form: Record<string, string>): Promise<string> {
  const response = await visitor.post('/dasbor/laporan', form)
  expect(response.status).toBe(303)
  return ready(visitor, idIn(response))
}

async function ready(visitor: Visitor, id: string): Promise<string> {
  const isMade = async () =>
    (await (await visitor.get(`/dasbor/laporan/${id}`)).text()).includes('/unduh/pdf')
  await until(isMade, { what: 'the report to be made' })
  return id
}

async function bodyOf(visitor: Visitor, id: string): Promise<string> {
  const file = await visitor.get(`/dasbor/laporan/${id}/unduh/docx`)
  return unzip(new Uint8Array(await file.arrayBuffer())).get('word/document.xml') ?? ''
}

/** The same month by the command, which makes no version of its own where there is one. */
async function fromTerminal(words: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jawab24-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'laporan.pdf')
  const { code, stdout } = await runHere(['report', 'bulanan', ...words, '--out', file], {
    DATA_DIR: city.config.dataDir,
    DATABASE_URL: asSetting(city.test.url),
    TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token,
    TELEGRAM_STAFF_TOKEN: STAFF_BOT.token,
  })
  expect(code).toBe(0)
  expect(readFileSync(file, 'latin1').startsWith('%PDF')).toBe(true)
  return stdout
}

describe('a report from the browser', () => {
  test('is made in the background and comes in three forms', async () => {
    const id = await order(pejabat, YEAR)
    const pdf = await pejabat.get(`/dasbor/laporan/${id}/unduh/pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.headers.get('content-disposition')).toBe(
      'attachment; filename="tahunan_dishub_2026-01-01_2026-12-31_v1.pdf"',
    )
    expect((await pdf.text()).startsWith('%PDF')).toBe(true)
    expect(await bodyOf(diskominfo, id)).toContain('Pernah dipegang')
    expect((await diskominfo.get(`/dasbor/laporan/${id}/unduh/xlsx`)).status).toBe(200)
    expect((await diskominfo.get(`/dasbor/laporan/${id}/unduh/exe`)).status).toBe(404)
  })

  test('is not shown to another instansi, and what is about all only to Diskominfo', async () => {
    const id = await order(diskominfo, { ...YEAR, instansi: 'pupr' })
    for (const path of ['', '/unduh/pdf'])
      expect((await pejabat.get(`/dasbor/laporan/${id}${path}`)).status).toBe(404)
    expect((await pejabat.post(`/dasbor/laporan/${id}/ulang`)).status).toBe(404)
    expect(await (await pejabat.get('/dasbor/laporan')).text()).not.toContain(id)
    expect((await pejabat.post('/dasbor/laporan', { ...YEAR, jenis: 'evaluasi' })).status).toBe(403)
    const own = await order(pejabat, { ...YEAR, instansi: 'pupr' })
    expect(await (await pejabat.get(`/dasbor/laporan/${own}`)).text()).toContain('Dinas Perhubungan')
  })

  test('refuses what can not be, keeping what was filled in', async () => {
    for (const [form, said] of [
      [{ ...YEAR, jenis: 'bulanan' }, 'perlu sebuah bulan'],
      [{ ...YEAR, tahun: '2031' }, 'belum dimulai'],
      [{ ...YEAR, instansi: '' }, 'pilih instansinya'],
      [{ ...YEAR, jenis: '<b>' }, 'tidak terbaca'],
    ] as const) {
      const response = await diskominfo.post('/dasbor/laporan', form)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain(said)
    }
  })

  test('keeps what people write, masked, and says when somebody else wrote meanwhile', async () => {
    const id = await order(pejabat, YEAR)
    const write = (visitor: Visitor, text: string, versi: string) =>
      visitor.post(`/dasbor/laporan/${id}/kata`, {
        'versi-obstacles': versi,
        'teks-obstacles': text,
        'versi-overview': '0',
        'teks-overview': overview,
      })
    let overview = 'Kebijakan tahun ini'
    const text = 'Jaringan <script> lambat.\nHubungi 0812-3456-7890 atau =1+1'
    expect((await write(pejabat, text, '0')).headers.get('location')).toBe(
      `/dasbor/laporan/${id}?tersimpan=overview+obstacles`,
    )
    // Who had the page open since before touched one part only: of the other one nothing is said, and nothing written.
    overview = ''
    const late = await write(diskominfo, 'Tulisan kedua', '0')
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('Hambatan (bagian g) belum tersimpan')
    expect(page).toContain('Tulisan kedua')
    expect(page).not.toContain('(bagian a) belum tersimpan')
    expect(page).toContain('Kebijakan tahun ini')
    const location = (await write(diskominfo, '', '0')).headers.get('location') ?? ''
    expect(await (await diskominfo.get(location)).text()).toContain('Tidak ada tulisan yang berubah')
    const body = await bodyOf(pejabat, id)
    expect(body).toContain('Jaringan &lt;script&gt; lambat.')
    expect(body).not.toContain('3456')
    expect(await (await pejabat.get(`/dasbor/laporan/${id}`)).text()).not.toContain('<script> lambat')
  })

  test('has the letterhead of who signs it', async () => {
    const form = {
      address: 'Jalan Raya 1\nTelepon 123',
      place: 'Malinau',
      position: 'Kepala',
      name: 'Contoh',
      nip: '12',
    }
    expect((await pejabat.post('/dasbor/laporan/kop', form)).status).toBe(400)
    const saved = await pejabat.post('/dasbor/laporan/kop', { ...form, nip: '196501011990011001' })
    expect(saved.status).toBe(303)
    expect((await pejabat.post('/dasbor/laporan/kop?instansi=pupr', form)).status).toBe(403)
    const body = await bodyOf(pejabat, await order(pejabat, YEAR))
    for (const said of ['DINAS PERHUBUNGAN', 'Jalan Raya 1', 'NIP 196501011990011001'])
      expect(body).toContain(said)
  })
})

describe.skipIf(chromium === undefined)('reports in a real browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium(chromium ?? '')
  })
  afterAll(() => browser?.close())

  test.each([
    { colorScheme: 'light' as const, viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } },
  ])('are ordered, written and found without a script: $colorScheme, $viewport.width px', async (options) => {
    const { page, complaints } = await openPage(browser, options)
    const folder = process.env['SCREENSHOTS']
    const look = async (name: string) => {
      expect(await violations(page)).toEqual([])
      expect(await isTooWide(page)).toBe(false)
      const path = `${folder}/${name}-${options.colorScheme}-${options.viewport.width}.png`
      if (folder) await page.screenshot({ path, fullPage: true })
    }
    const { path } = await askForLink(city, city.officer('diskominfo'))
    await page.goto(`${city.url()}${path}`)
    await page.getByRole('button', { name: 'Masuk' }).press('Enter')
    await page.getByRole('link', { name: 'Laporan', exact: true }).click()
    await page
      .getByRole('combobox', { name: 'Jenis laporan' })
      .selectOption({ label: 'Survei Kepuasan Masyarakat' })
    await page.getByRole('combobox', { name: 'Bulan' }).selectOption({ label: 'Januari' })
    await look('laporan')
    await page.getByRole('button', { name: 'Buat laporan' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Laporan Survei Kepuasan Masyarakat' }).waitFor()
    await ready(diskominfo, page.url().split('/').at(-1) ?? '')
    await page.reload()
    await page.getByRole('link', { name: /^Unduh PDF/ }).waitFor()
    await page.getByRole('textbox', { name: 'Catatan dan analisis' }).fill(`Baik: ${options.colorScheme}.`)
    await page.getByRole('button', { name: 'Simpan tulisan' }).press('Enter')
    await page.getByText('Tersimpan: Catatan dan analisis.').waitFor()
    await look('satu-laporan')
    await page.getByRole('link', { name: 'Kembali ke daftar laporan' }).click()
    await page.getByRole('link', { name: 'Kop, penanda tangan, dan NIP' }).click()
    await page.getByRole('textbox', { name: /^NIP/ }).fill('12')
    await page.getByRole('button', { name: 'Simpan kop' }).press('Enter')
    await page.getByRole('alert').waitFor()
    await look('kop')
    expect(complaints.filter((one) => !one.includes('400'))).toEqual([])
  })

  test('show by themselves how far one is, and its files once it is made', async () => {
    const made = await order(diskominfo, { ...YEAR, jenis: 'evaluasi', instansi: '' })
    // As it stood while it was made, in some other process.
    const set = (change: string) => city.rows(`UPDATE report SET ${change} WHERE id = '${made}' RETURNING id`)
    await set(`status = 'working', done = 3, steps = 14, made_at = NULL`)
    const { page, complaints } = await openPage(browser, {})
    const { path } = await askForLink(city, city.officer('diskominfo'))
    await page.goto(`${city.url()}${path}`)
    await page.getByRole('button', { name: 'Masuk' }).press('Enter')
    await page.getByRole('heading', { name: 'Sekarang' }).waitFor()
    await page.goto(`${city.url()}/dasbor/laporan/${made}`)
    const bar = page.getByRole('progressbar')
    expect(await bar.getAttribute('value')).toBe('3')
    await set(`done = 9`)
    await page.locator('progress[value="9"]').waitFor()
    expect(await violations(page)).toEqual([])
    await set(`status = 'made', done = 14, made_at = asked_at`)
    await page.getByRole('link', { name: /^Unduh PDF/ }).waitFor()
    expect(await page.getByRole('status').innerText()).toContain('Selesai')
    expect(complaints).toEqual([])
  })
})

describe('reports over time', () => {
  test('are ordered when the month is over, tell the same for ever, and note what a later version corrects', async () => {
    await city.pass(20 * DAY_MS)
    const fresh = await logIn(city, city.officer('diskominfo'))
    const listed = async () => (await fresh.get('/dasbor/laporan')).text()
    await until(async () => (await listed()).includes('November 2026'), { what: 'the month to be ordered' })
    const id = await order(fresh, { jenis: 'bulanan', tahun: '2026', bulan: '11', instansi: '' })
    const before = await bodyOf(fresh, id)
    ani.says('/batal')
    await city.settled()
    await city.restart()
    const later = await logIn(city, city.officer('diskominfo'))
    expect(await bodyOf(later, id)).toBe(before)
    const again = await later.post(`/dasbor/laporan/${id}/ulang`)
    const next = await ready(later, idIn(again))
    const corrected = await bodyOf(later, next)
    const version = /, versi (\d+)</.exec(await (await later.get(`/dasbor/laporan/${next}`)).text())?.[1]
    expect(await fromTerminal(['--month', '2026-11'])).toContain(`, versi ${version}, ditulis ke`)
    expect(corrected).toContain('Perubahan terhadap versi')
    expect(corrected).toContain('2 angka berubah')
  })
})
