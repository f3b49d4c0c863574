import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, launchChromium, openPage } from '../support/chromium.ts'
import { type City, openCity } from '../support/city.ts'
import { isTableTooWide, isTooWide, violations } from '../support/examine-page.ts'
import { until } from '../support/until.ts'
import { askForLink } from '../support/visit-dashboard.ts'

const chromium = findChromium()

/** Every page, by what its screenshot is called. */
const PAGES = {
  entri: '/dasbor/pengetahuan',
  'entri-habis': '/dasbor/pengetahuan?masa=review',
  'entri-baru': '/dasbor/pengetahuan/baru',
  usulan: '/dasbor/pengetahuan/usulan',
  celah: '/dasbor/pengetahuan/celah',
  pertentangan: '/dasbor/pengetahuan/pertentangan',
  impor: '/dasbor/pengetahuan/impor',
  instansi: '/dasbor/instansi',
  'instansi-satu': '/dasbor/instansi/id/dishub',
  'instansi-impor': '/dasbor/instansi/impor',
  grup: '/dasbor/instansi/grup?periksa=ya',
  petugas: '/dasbor/petugas',
  'petugas-undang': '/dasbor/petugas/undang',
  'petugas-satu': '/dasbor/petugas/nomor/P2',
  persetujuan: '/dasbor/petugas/persetujuan',
  pengaturan: '/dasbor/pengaturan',
  saringan: '/dasbor/pengaturan/teks/saringan',
  kalender: '/dasbor/pengaturan/kalender',
  'kalender-impor': '/dasbor/pengaturan/kalender/impor',
  'kalender-teks': '/dasbor/pengaturan/teks/kalender',
  salam: '/dasbor/pengaturan/salam',
  statistik: '/dasbor/pengaturan/statistik',
  catatan: '/dasbor/pengaturan/catatan',
  template: '/dasbor/pengaturan/template',
  kalimat: '/dasbor/pengaturan/kalimat?cari=tiket',
  'kalimat-satu': '/dasbor/pengaturan/kalimat/id/citizen-referred',
}

describe.skipIf(chromium === undefined)('administration in a real browser', () => {
  let city: City
  let browser: Browser
  beforeAll(async () => {
    city = await openCity()
    browser = await launchChromium(chromium ?? '')
    for (const who of ['Ani', 'Budi'])
      city.citizen(who).says('dimana tempat menjual hasil kebun durian ke pedagang besar?')
    city.officer('diskominfo').says('/template simpan salam Selamat siang, ini contohnya.')
    await city.settled()
    await city.rows(`UPDATE faq SET review_at = '2026-01-01' WHERE instansi_id = 'dishub'`)
  })
  afterAll(async () => {
    await browser?.close()
    await city.close()
  })

  async function enter(options: BrowserContextOptions) {
    const { page, complaints } = await openPage(browser, options)
    const { path } = await askForLink(city, city.officer('diskominfo'))
    await page.goto(`${city.url()}${path}`)
    await page.getByRole('button', { name: 'Masuk' }).press('Enter')
    await page.getByRole('heading', { name: 'Sekarang' }).waitFor()
    return { page, complaints }
  }

  test.each([
    { colorScheme: 'light' as const, viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } },
  ])('has no fault that axe knows of: $colorScheme, $viewport.width px', async (options) => {
    const { page, complaints } = await enter(options)
    const found: unknown[] = []
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(`${city.url()}${path}`)
      found.push(...(await violations(page)).map((one) => ({ path, ...one })))
      if (await isTooWide(page)) found.push({ path, id: 'too wide' })
      const folder = process.env['SCREENSHOTS']
      const file = `${folder}/${name}-${options.colorScheme}.png`
      if (folder) await page.screenshot({ path: file, fullPage: true })
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
  })

  test('an entry is made, tried out and undone with the keyboard alone and without a script', async () => {
    const { page } = await enter({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    await page.getByRole('link', { name: 'Basis pengetahuan' }).press('Enter')
    await page.getByRole('link', { name: 'Entri baru' }).press('Enter')
    const asked = 'Di mana menyewa perahu naga untuk lomba kabupaten?'
    await page.getByLabel('Pertanyaan').fill(asked)
    await page.getByLabel('Jawaban').fill('Di <b>dermaga</b> lama, setiap hari kerja.')
    await page.getByLabel('Kalimat warga').fill('dimana sewa perahu naga buat lomba kabupaten')
    await page.getByRole('button', { name: 'Coba' }).press('Enter')
    await page.getByRole('cell', { name: 'entri ini' }).waitFor()
    expect(await page.getByLabel('Pertanyaan').inputValue()).toBe(asked)
    await page.getByRole('button', { name: 'Terbitkan' }).press('Enter')
    await page.getByText('Tersimpan sebagai versi baru').waitFor()
    expect(await page.getByLabel('Jawaban').inputValue()).toBe('Di <b>dermaga</b> lama, setiap hari kerja.')
    await page.getByLabel('Berlaku sampai').fill('2020-01-01')
    await page.getByRole('button', { name: 'Terbitkan' }).press('Enter')
    await page.getByText('periksa isian yang ditandai').waitFor()
    expect(await page.getByLabel('Berlaku sampai').getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('link', { name: 'Semua versi' }).press('Enter')
    await page.getByRole('heading', { name: /^Versi 1/ }).waitFor()
  })

  test('what an update left unsaid is shown on the first pages, and leads to it', async () => {
    const { page } = await enter({ viewport: { width: 360, height: 740 } })
    await city.rows(
      `INSERT INTO setting (key, value, updated_at) VALUES ('sentence/id/citizen-notice-ask-away', '"Halo { $siapa }"', now())`,
    )
    // The next change of any setting has all of them read anew.
    await page.goto(`${city.url()}${PAGES.statistik}`)
    await page.getByRole('button', { name: 'Buka untuk siapa saja' }).press('Enter')
    await page.getByRole('link', { name: 'Buka halamannya' }).waitFor()
    const notice = page.getByRole('region', { name: 'Kalimat kantor yang tidak cocok lagi' })
    const isShown = async () => {
      await page.goto(`${city.url()}/dasbor`)
      return notice.isVisible()
    }
    await until(isShown, { what: 'the notice' })
    const found: unknown[] = []
    for (const colorScheme of ['light', 'dark'] as const)
      for (const [name, path] of Object.entries({ muka: '/dasbor', pengaturan: PAGES.pengaturan })) {
        await page.emulateMedia({ colorScheme })
        await page.goto(`${city.url()}${path}`)
        await notice.waitFor()
        found.push(...(await violations(page)))
        if (await isTooWide(page)) found.push({ path, id: 'too wide' })
        const folder = process.env['SCREENSHOTS']
        if (folder) await page.screenshot({ path: `${folder}/${name}-kabar-${colorScheme}.png` })
      }
    expect(found).toEqual([])
    await notice.getByRole('link').press('Enter')
    await page.getByText('kalimat kantor tidak cocok lagi').waitFor()
  })

  test('where the desks are is read from top to bottom on a phone', async () => {
    const { page } = await enter({ viewport: { width: 360, height: 740 } })
    await page.goto(`${city.url()}${PAGES.grup}`)
    expect([await isTooWide(page), await isTableTooWide(page)]).toEqual([false, false])
    const row = page.getByRole('row', { name: 'Dinas Perhubungan' })
    await row.getByText('Putuskan').first().click()
    await row.getByRole('button').waitFor()
    expect(await isTableTooWide(page)).toBe(false)
    expect(await violations(page)).toEqual([])
    const folder = process.env['SCREENSHOTS']
    if (folder) await page.screenshot({ path: `${folder}/grup-360.png` })
    // On a large screen it is a table.
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await row.evaluate((one) => getComputedStyle(one).display)).toBe('table-row')
  })

  test('a calendar from a file on the disk is tried out, and taken in, on a dark phone', async () => {
    const { page } = await enter({ colorScheme: 'dark', viewport: { width: 360, height: 740 } })
    await page.goto(`${city.url()}/dasbor/pengaturan/kalender`)
    await page.getByRole('link', { name: 'Kalender dari berkas' }).press('Enter')
    const rules = 'jenis;hari;buka;tutup;mulai;nama\nlibur;;;;31-10-2027;Hari jadi kabupaten\n'
    const file = { name: 'kalender.csv', mimeType: 'text/csv', buffer: Buffer.from(rules) }
    await page.getByLabel('Berkas').setInputFiles(file)
    await page.getByRole('button', { name: 'Uji coba dulu' }).press('Enter')
    await page.getByRole('cell', { name: '31 Oktober 2027: Hari jadi kabupaten' }).waitFor()
    const found: unknown[] = await violations(page)
    if ((await isTooWide(page)) || (await isTableTooWide(page))) found.push('too wide')
    expect(found).toEqual([])
    const folder = process.env['SCREENSHOTS']
    if (folder) await page.screenshot({ path: `${folder}/kalender-uji-dark.png`, fullPage: true })
    await page.getByRole('button', { name: 'Masukkan' }).press('Enter')
    await page.getByText('Berkas dimasukkan dan berlaku').waitFor()
  })
})
