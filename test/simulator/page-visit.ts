import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { openPage } from '../support/chromium.ts'
import { type PageScene, type PageServer, servePage } from './page-scene.ts'

export interface Visit {
  page: Page
  server: PageServer
  /** Whatever the browser complained about: errors, blocked resources, dialogs that a script opened. */
  complaints: string[]
}

/** Opens the simulator's page as a visitor would. */
export async function visit(
  browser: Browser,
  scene: PageScene,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const server = await servePage(scene.handler)
  const { page, complaints } = await openPage(browser, options)
  await page.goto(`${server.origin}/simulator`)
  await citizen(page).getByText('Jawab24 Malinau').waitFor()
  return { page, server, complaints }
}

export const citizen = (page: Page): Locator => page.getByRole('region', { name: 'Warga' })
export const staff = (page: Page): Locator => page.getByRole('region', { name: 'Petugas' })
export const topic = (page: Page, name: string): Locator => page.locator('.topic', { hasText: name })
export const composer = (page: Page, who: 'warga' | 'petugas'): Locator =>
  page.getByLabel(`Tulis pesan sebagai ${who}`)

/** What the browser makes of the style sheets, for one property of one element. */
export function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate((node, name) => String(node.computedStyleMap().get(name)), property)
}

type Update = Awaited<ReturnType<PageScene['citizenBot']['getUpdates']>>[number]

/** The next update of a bot that has what is picked; those before it are confirmed unread. */
export async function nextUpdate<T>(
  bot: PageScene['citizenBot'],
  pick: (update: Update) => T | undefined,
): Promise<T> {
  for (;;) {
    const [update] = await bot.getUpdates({ timeout: 30, limit: 1 })
    if (!update) throw new Error('The bot got no such update')
    await bot.getUpdates({ offset: update.update_id + 1, limit: 1, timeout: 0 })
    const picked = pick(update)
    if (picked !== undefined) return picked
  }
}
