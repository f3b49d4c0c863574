import type { Browser } from 'playwright-core'
import { Api } from 'grammy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulatorPage } from '../../src/simulator/serve-page.ts'
import { findChromium, launchChromium } from '../support/chromium.ts'
import { ANI, ANI_CHAT, aPageScene, type PageScene } from './page-scene.ts'
import { citizen, composer, nextUpdate, visit } from './page-visit.ts'

const chromiumPath = findChromium()
const NUMBER = { id: 503, token: '503:nomor', username: 'nomor_bot', firstName: 'Kantor Malinau' }
const ANI_WHATSAPP = `private/${NUMBER.id}/${ANI.id}`

/** The same people, and an office that also has a number. */
async function aSceneWithNumber(): Promise<PageScene & { number: Api }> {
  const scene = await aPageScene()
  scene.emulator.addBot(NUMBER)
  const stage = { ...scene.stage, whatsapp: { botId: NUMBER.id, number: '6285100002424' } }
  const handler = createSimulatorPage({ emulator: scene.emulator, clock: scene.clock, stage })
  return { ...scene, stage, handler, number: new Api(NUMBER.token, { apiRoot: scene.apiRoot }) }
}

describe.skipIf(!chromiumPath)('the citizen’s phone with two apps, in a real browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium(chromiumPath ?? '')
  })
  afterAll(() => browser.close())

  it('turns to WhatsApp, says what it is, and writes to the number', async () => {
    const scene = await aSceneWithNumber()
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'Halo dari Telegram')
    const { page, complaints } = await visit(browser, scene)
    await citizen(page).getByText('Halo dari Telegram').waitFor()
    await citizen(page).getByRole('button', { name: 'WhatsApp' }).click()
    await citizen(page).getByText('nomor WhatsApp · +6285100002424').waitFor()
    await citizen(page)
      .getByText(/tanpa WhatsApp dan tanpa peramban/)
      .waitFor()
    expect(await citizen(page).getByText('Halo dari Telegram').count()).toBe(0)
    expect(await citizen(page).getByRole('button', { name: 'Mulai' }).count()).toBe(0)
    await composer(page, 'warga').fill('Kapan kantor buka?')
    await composer(page, 'warga').press('Enter')
    expect((await nextUpdate(scene.number, ({ message }) => message)).text).toBe('Kapan kantor buka?')
    expect(complaints).toEqual([])
  })

  it('shows what WhatsApp’s signs mean, and leaves words, addresses and held-apart signs alone', async () => {
    const scene = await aSceneWithNumber()
    scene.emulator.sendText(ANI.id, ANI_WHATSAPP, '*tolong _segera_* 2*3*4')
    await scene.number.sendMessage(
      ANI.id,
      '\u2060*bukan tebal* ~salah~ `kode *ini*` https://malinau.example/a_b_c /status',
    )
    const { page, complaints } = await visit(browser, scene)
    await citizen(page).getByRole('button', { name: 'WhatsApp' }).click()
    const own = citizen(page).locator('article.own .text')
    expect(await own.innerHTML()).toBe('<strong>tolong <em>segera</em></strong> 2*3*4')
    const other = citizen(page).locator('article.other .text')
    expect(await other.locator('strong, em').count()).toBe(0)
    expect(await other.locator('s').textContent()).toBe('salah')
    expect(await other.locator('code').textContent()).toBe('kode *ini*')
    expect(await other.getByRole('link').getAttribute('href')).toBe('https://malinau.example/a_b_c')
    expect(await other.getByRole('button').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('counts on one app what is unread on the other', async () => {
    const scene = await aSceneWithNumber()
    scene.emulator.sendText(ANI.id, ANI_WHATSAPP, 'Halo')
    const { page } = await visit(browser, scene)
    await scene.number.sendMessage(ANI.id, 'Jawaban')
    const tab = citizen(page).getByRole('button', { name: /^WhatsApp/ })
    await tab.locator('.badge', { hasText: '1' }).waitFor()
    await tab.click()
    await citizen(page).getByText('Jawaban').waitFor()
    await tab.locator('.badge:empty').waitFor({ state: 'attached' })
  })

  it('has one app only where the office has no number', async () => {
    const { page } = await visit(browser, await aPageScene())
    expect(await citizen(page).getByRole('button', { name: 'WhatsApp' }).count()).toBe(0)
  })
})
