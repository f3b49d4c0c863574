import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulatorPage } from '../../src/simulator/serve-page.ts'
import { findChromium, launchChromium } from '../support/chromium.ts'
import { ANI, ANI_CHAT, aPageScene, BUDI, servePage } from './page-scene.ts'
import { citizen, composer, nextUpdate, staff, styleOf, visit } from './page-visit.ts'

const chromiumPath = findChromium()

describe.skipIf(!chromiumPath)('the page around the chats, in a real browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium(chromiumPath ?? '')
  })
  afterAll(() => browser.close())

  it('runs time faster', async () => {
    const scene = await aPageScene()
    const { page } = await visit(browser, scene)
    await page.getByRole('radio', { name: 'Satu jam tiap detik' }).check()
    await expect.poll(() => scene.clock.speed()).toBe(3600)
    // An hour passes each second, and nobody knows at which of them a busy browser looks next.
    await page
      .locator('.top-bar')
      .getByText(/pukul (?!14|15)\d\d\./)
      .waitFor()
    await page.getByRole('radio', { name: 'Waktu berjalan seperti biasa' }).press('ArrowRight')
    await expect.poll(() => scene.clock.speed()).toBe(60)
  })

  it('offers examples in the help', async () => {
    const scene = await aPageScene()
    const { page } = await visit(browser, scene)
    await page.getByRole('button', { name: 'Bantuan' }).click()
    const help = page.getByRole('dialog', { name: 'Coba Jawab24 dalam semenit' })
    await help.getByRole('button', { name: 'KTP saya hilang, syaratnya apa?' }).click()
    await help.waitFor({ state: 'hidden' })
    expect(await composer(page, 'warga').inputValue()).toBe('KTP saya hilang, syaratnya apa?')
    await page.keyboard.press('Enter')
    await citizen(page).locator('article.own', { hasText: 'KTP saya hilang' }).waitFor()
  })

  it('works with the keyboard alone', async () => {
    const scene = await aPageScene()
    scene.emulator.sendText(ANI.id, ANI_CHAT, '/start')
    await scene.citizenBot.sendMessage(ANI.id, 'Terjawab?', {
      reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'yes' }]] },
    })
    const { page } = await visit(browser, scene)
    const inFocus = () => page.locator(':focus').getAttribute('aria-label')
    async function tabTo(label: string) {
      for (let steps = 0; steps < 40; steps += 1) {
        await page.keyboard.press('Tab')
        if ((await inFocus()) === label) return
      }
      throw new Error(`Tab never came to "${label}"`)
    }
    await tabTo('Percakapan warga dengan bot')
    await page.keyboard.press('ArrowUp')
    expect(await inFocus()).toBe('Jawab24 Malinau, 14.05')
    await page.keyboard.press('r')
    await citizen(page).getByText('Balas Jawab24 Malinau').waitFor()
    await page.keyboard.type('sudah')
    await page.keyboard.press('Escape')
    await citizen(page).getByText('Balas Jawab24 Malinau').waitFor({ state: 'hidden' })
    expect(await composer(page, 'warga').inputValue()).toBe('sudah')
    await page.keyboard.press('Enter')
    await citizen(page).locator('article.own', { hasText: 'sudah' }).waitFor()

    await citizen(page).getByRole('button', { name: 'Ya', exact: true }).focus()
    await page.keyboard.press('Enter')
    const pressed = await nextUpdate(scene.citizenBot, (update) => update.callback_query)
    expect(pressed.data).toBe('yes')
    expect(await styleOf(page.locator(':focus'), 'outline-style')).toBe('solid')
  })

  it('fits a phone: one half at a time, with what is unread in the other', async () => {
    const scene = await aPageScene()
    const { page, complaints } = await visit(browser, scene, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    })
    expect(await composer(page, 'warga').isVisible()).toBe(true)
    expect(await composer(page, 'petugas').isVisible()).toBe(false)
    await scene.staffBot.sendMessage(scene.groupId, 'Kartu baru', { message_thread_id: scene.dukcapil })
    const half = page.getByRole('button', { name: /^Petugas/ })
    await half.getByText('1', { exact: true }).waitFor()
    await half.tap()
    await staff(page).locator('article', { hasText: 'Kartu baru' }).waitFor()
    expect(await composer(page, 'warga').isVisible()).toBe(false)
    await half.getByText('1', { exact: true }).waitFor({ state: 'detached' })
    for (const width of [360, 390, 430, 600, 800]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(width)
    }
    expect(complaints).toEqual([])
  })

  it('is dark where the system is, or where the visitor wants it, and remembers', async () => {
    const scene = await aPageScene()
    const { page } = await visit(browser, scene, { colorScheme: 'dark' })
    const lightness = async () =>
      Number((await styleOf(page.locator('.top-bar'), 'background-color')).match(/\d+/)?.[0])
    expect(await lightness()).toBeLessThan(60)
    await page.getByRole('button', { name: 'Tampilan terang' }).click()
    expect(await lightness()).toBeGreaterThan(200)
    await page.reload()
    await page.getByRole('button', { name: 'Tampilan gelap' }).waitFor()
    expect(await lightness()).toBeGreaterThan(200)
  })

  it('offers the way down while the reader is further up', async () => {
    const scene = await aPageScene()
    for (let n = 0; n < 40; n += 1) scene.emulator.sendText(ANI.id, ANI_CHAT, `baris ${n}`)
    const { page } = await visit(browser, scene)
    const log = citizen(page).getByRole('log')
    await log.evaluate((node) => node.scrollTo(0, 0))
    await scene.citizenBot.sendMessage(ANI.id, 'Jawaban baru')
    const down = citizen(page).getByRole('button', { name: 'Ke pesan terbaru' })
    await down.getByText('1', { exact: true }).waitFor()
    expect(await log.evaluate((node) => node.scrollTop)).toBe(0)
    await down.click()
    await down.getByText('1', { exact: true }).waitFor({ state: 'detached' })
  })

  it('says when the line is cut, and takes up the state of a restarted server', async () => {
    const scene = await aPageScene()
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'sebelum')
    const { page, server } = await visit(browser, scene)
    await citizen(page).getByText('sebelum').waitFor()
    await server.close()
    await page.getByText('terputus, menyambung lagi…').waitFor()
    await composer(page, 'warga').fill('belum terkirim')
    await composer(page, 'warga').press('Enter')
    await citizen(page).getByRole('status').getByText('tidak dapat dihubungi').waitFor()
    expect(await composer(page, 'warga').inputValue()).toBe('belum terkirim')

    scene.emulator.sendText(ANI.id, ANI_CHAT, 'selama terputus')
    await servePage(createSimulatorPage(scene), server.port)
    await page.getByText('terputus, menyambung lagi…').waitFor({ state: 'hidden' })
    await citizen(page).getByText('selama terputus').waitFor()
    scene.emulator.sendText(BUDI.id, ANI_CHAT.replace(/\d+$/, String(BUDI.id)), 'halo')
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'sesudah')
    await citizen(page).getByText('sesudah').waitFor()
    expect(await composer(page, 'warga').inputValue()).toBe('belum terkirim')
  })
})
