import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/office/index.ts'
import { findChromium, launchChromium, openPage } from '../support/chromium.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { isTooWide, unreachable, violations } from '../support/examine-page.ts'
import { listRoutes, routeOf } from '../support/list-routes.ts'
import { until } from '../support/until.ts'
import { askForLink, logIn } from '../support/visit-dashboard.ts'

const chromium = findChromium()
const EVIL = '<script>alert(1)</script><u>garis</u> =1+1'
/** What a link leads to that isn't below a section of the dashboard's own pages. */
const NO_PAGES = ['/dasbor/masuk', '/dasbor/masuk/:code', '/dasbor/aset/:name', '/dasbor/sekarang']
const gets = listRoutes()
  .filter(({ method, path }) => method === 'GET' && !NO_PAGES.includes(path))
  .map(({ path }) => path)

describe.skipIf(chromium === undefined)('every page that a link leads to', () => {
  let city: City
  let browser: Browser
  let officers: Record<Role, Actor>

  beforeAll(async () => {
    city = await openCity()
    browser = await launchChromium(chromium ?? '')
    const pejabat = await city.colleague('dishub', 'Pejabat dishub', { role: 'pejabat' })
    city.inPrivate(pejabat).says('/start')
    officers = {
      diskominfo: city.officer('diskominfo'),
      pejabat,
      petugas: city.officer('dishub'),
    }
    await furnish()
  })
  afterAll(async () => {
    await browser?.close()
    await city.close()
  })

  /** Something on every page, with what would be markup if it weren't text. */
  async function furnish(): Promise<void> {
    for (const who of ['Ani', 'Budi'])
      city.citizen(who).says(`dimana tempat menjual hasil kebun durian ke pedagang besar? ${EVIL}`)
    city.citizen('Citra').says(`kapan dishub membuka terminal bayangan untuk odong-odong? ${EVIL}`)
    const card = await city.deskSees('dishub', /odong/)
    const { petugas } = officers
    petugas.says(`Terminal buka setiap hari pukul 05.00 sampai 22.00. ${EVIL}`, { replyTo: card })
    await city.press(petugas, await city.deskSees('dishub', /Kirim|kirim/, card), /^Kirim/)
    await city.settled()
    await city.press(petugas, petugas.again(card), /Jadikan FAQ/)
    await city.press(petugas, await city.deskSees('dishub', /Usulan|usulan/, card), /Ajukan/)
    city.citizen('Dedi').says('lampu jalan di Malinau Kota mati, kapan diperbaiki dishub?')
    await city.settled()
    const visitor = await logIn(city, officers.diskominfo)
    const entry = { jawaban: `Biaya sewanya Rp100.000. ${EVIL}`, instansi: 'dishub', aksi: 'simpan' }
    for (const jawaban of [entry.jawaban, entry.jawaban.replace('100', '250')])
      await visitor.post('/dasbor/pengetahuan/baru', {
        ...entry,
        jawaban,
        pertanyaan: `Berapa biaya sewa panggung hiburan kabupaten? ${EVIL}`,
      })
    for (const whose of ['', 'dishub']) {
      const order = { jenis: 'bulanan', tahun: '2026', bulan: '11', instansi: whose }
      const path = (await visitor.post('/dasbor/laporan', order)).headers.get('location') ?? ''
      const isMade = async () => (await (await visitor.get(path)).text()).includes('/unduh/pdf')
      await until(isMade, { what: 'the report to be made' })
    }
  }

  async function enter(officer: Actor, options: BrowserContextOptions) {
    const opened = await openPage(browser, options)
    const { path } = await askForLink(city, officer)
    await opened.page.goto(`${city.url()}${path}`)
    await opened.page.getByRole('button', { name: 'Masuk' }).press('Enter')
    await opened.page.getByRole('heading', { name: 'Sekarang' }).waitFor()
    return opened
  }

  /** Follows the links from the first page on, to one page of each route. Gives the routes that it came to, files among them. */
  async function walk(page: Page, look: (path: string) => Promise<void>): Promise<Set<string>> {
    const waiting = ['/dasbor']
    const seen = new Set<string>()
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const route = routeOf(gets, path)
      if (route === undefined) throw new Error(`A link leads to ${path}, which is no route`)
      if (seen.has(route)) continue
      seen.add(route)
      const answer = await page.request.get(`${city.url()}${path}`)
      expect({ path, status: answer.status() }).toEqual({ path, status: 200 })
      if (!answer.headers()['content-type']?.includes('text/html')) continue
      await page.goto(`${city.url()}${path}`)
      await look(path)
      const hrefs = await page
        .locator('a[href^="/dasbor"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      waiting.push(...hrefs.map((href) => href.split('#')[0] ?? ''))
    }
    return seen
  }

  async function examine(page: Page, path: string): Promise<unknown[]> {
    const faults: unknown[] = await violations(page)
    if (await isTooWide(page)) faults.push('too wide')
    if ((await page.locator('h1').count()) !== 1) faults.push('not one heading')
    if ((await page.locator('nav [aria-current]').count()) !== 1) faults.push('not at one place')
    return faults.map((fault) => ({ path, fault }))
  }

  test('of Diskominfo is every page there is, and has no fault on a dark phone', async () => {
    const options = { colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } }
    const { page, complaints } = await enter(officers.diskominfo, options)
    const faults: unknown[] = []
    const seen = await walk(page, async (path) => void faults.push(...(await examine(page, path))))
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    expect(gets.filter((route) => !seen.has(route))).toEqual([])
  })

  test('of a pejabat has no fault at 200 %', async () => {
    const options = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }
    const { page, complaints } = await enter(officers.pejabat, options)
    const faults: unknown[] = []
    const seen = await walk(page, async (path) => void faults.push(...(await examine(page, path))))
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    expect([...seen]).toEqual(
      expect.arrayContaining(['/dasbor/laporan/:id', '/dasbor/pengetahuan/entri/:id']),
    )
  })

  test('of a petugas has no fault at 400 %', async () => {
    const { page, complaints } = await enter(officers.petugas, { viewport: { width: 320, height: 256 } })
    const faults: unknown[] = []
    const seen = await walk(page, async (path) => void faults.push(...(await examine(page, path))))
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    expect([...seen]).toEqual(expect.arrayContaining(['/dasbor/kasus', '/dasbor/kasus/:ticket']))
  })

  test('is whole without a script, whatever citizens and officers wrote', async () => {
    const { page } = await enter(officers.diskominfo, { javaScriptEnabled: false })
    await walk(page, async (path) => {
      const headings = await page.locator('h1').count()
      const markup = await page.locator('main u, main script').count()
      expect({ path, headings, markup }).toEqual({ path, headings: 1, markup: 0 })
    })
  })

  test('can be used with the keyboard alone, and shows where it is', async () => {
    const { page } = await enter(officers.diskominfo, {})
    const faults: unknown[] = []
    await walk(page, async (path) => {
      const missed = await unreachable(page)
      if (missed.length > 0) faults.push({ path, missed })
    })
    expect(faults).toEqual([])
  })
})
