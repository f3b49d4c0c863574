import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOUR_MS } from '../../src/office/index.ts'
import { findChromium, launchChromium, openPage } from '../support/chromium.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { isTooWide, violations } from '../support/examine-page.ts'
import { askForLink } from '../support/visit-dashboard.ts'

const chromium = findChromium()

describe.skipIf(chromium === undefined)('the dashboard in a real browser', () => {
  let city: City
  let browser: Browser
  beforeAll(async () => {
    city = await openCity()
    browser = await launchChromium(chromium ?? '')
    city.citizen('Ani').says('kapan jembatan di desa Setulang diperbaiki? <script>alert(1)</script>')
    await city.deskSees('pupr', /jembatan/)
    city.citizen('Budi').says('lampu jalan di Malinau Kota mati, kapan diperbaiki dishub?')
    await city.settled()
    await city.pass(23 * HOUR_MS)
  })
  afterAll(async () => {
    await browser?.close()
    await city.close()
  })

  /** Opens the link in a browser and presses "Masuk", as the officer would. */
  async function enter(officer: Actor, options: BrowserContextOptions = {}) {
    const { page, complaints } = await openPage(browser, options)
    const { path } = await askForLink(city, officer)
    await page.goto(`${city.url()}${path}`)
    await page.getByRole('button', { name: 'Masuk' }).press('Enter')
    await page.getByRole('heading', { name: 'Sekarang' }).waitFor()
    return { page, complaints }
  }

  test.each([
    { colorScheme: 'light' as const, viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } },
    // 1280 pixels at 400 %.
    { colorScheme: 'light' as const, viewport: { width: 320, height: 640 } },
  ])('has no fault that axe knows of: $colorScheme, $viewport.width px', async (options) => {
    const { page, complaints } = await enter(city.officer('diskominfo'), options)
    expect(await violations(page)).toEqual([])
    expect(await isTooWide(page)).toBe(false)
    const folder = process.env['SCREENSHOTS']
    const name = `${options.colorScheme}-${options.viewport.width}`
    if (folder) await page.screenshot({ path: `${folder}/dasbor-${name}.png`, fullPage: true })
    await page.getByRole('link', { name: 'Kasus', exact: true }).click()
    await page.getByText('Kasus yang cocok: ').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await isTooWide(page)).toBe(false)
    if (folder) await page.screenshot({ path: `${folder}/kasus-${name}.png`, fullPage: true })
    await page.getByRole('rowheader').getByRole('link').last().click()
    await page.getByRole('heading', { name: /^Kasus [0-9A-Z]{3}-/ }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await isTooWide(page)).toBe(false)
    if (folder) await page.screenshot({ path: `${folder}/satu-kasus-${name}.png`, fullPage: true })
    expect(complaints).toEqual([])
    await page.getByRole('button', { name: 'Keluar' }).click()
    await page.getByText('Bapak/Ibu sudah keluar').waitFor()
    expect(await violations(page)).toEqual([])
    if (folder) await page.screenshot({ path: `${folder}/masuk-${name}.png`, fullPage: true })
  })

  test('works without a script, and with the keyboard alone', async () => {
    const { page } = await enter(city.officer('diskominfo'), { javaScriptEnabled: false })
    const overdue = page.locator('.figure', { hasText: 'Lewat tenggat' })
    expect(await overdue.locator('strong').innerText()).toBe('0')
    await overdue.locator('summary').press('Enter')
    expect(await overdue.getByText('tenggatnya sudah lewat').isVisible()).toBe(true)
    await page.getByRole('combobox', { name: 'Instansi' }).selectOption({ label: 'Dinas Perhubungan' })
    await page.getByRole('button', { name: 'Tampilkan' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Dinas Perhubungan' }).waitFor()
  })

  test('renews what is now by itself, and leaves alone what somebody reads', async () => {
    const { page, complaints } = await enter(city.officer('diskominfo'))
    const open = page.locator('.figure', { hasText: 'Terbuka' }).first()
    const before = Number(await open.locator('strong').innerText())
    await page.clock.install()
    await page.reload()
    await open.waitFor()
    city.citizen('Citra').says('kapan jembatan di desa Long Loreh diperbaiki?')
    await city.deskSees('pupr', /Long Loreh/)
    await open.locator('summary').click()
    await page.clock.runFor(20_000)
    expect(Number(await open.locator('strong').innerText())).toBe(before)
    await open.locator('summary').click()
    await page.locator('h1').click()
    await page.clock.runFor(20_000)
    await expect.poll(() => open.locator('strong').innerText()).toBe(String(before + 1))
    city.clock.advance(HOUR_MS)
    await page.clock.runFor(20_000)
    await page.getByText('Sesi sudah berakhir').waitFor()
    expect(complaints.filter((one) => !one.includes('401'))).toEqual([])
  })
})
