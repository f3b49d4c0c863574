import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The Chromium of this machine: `CHROMIUM_PATH`, or where it usually is. `undefined` means that tests which need it
 * are to be skipped, and says so aloud.
 *
 * @throws in CI, where nothing may be skipped
 */
export function findChromium(env = process.env): string | undefined {
  const places = env['CHROMIUM_PATH'] ? [env['CHROMIUM_PATH']] : usualPlaces
  const found = places.find((place) => existsSync(place))
  if (found) return found
  const advice = `No Chromium at ${places.join(', ')}: install it (Debian: apt-get install chromium), or name it in CHROMIUM_PATH.`
  if (env['CI']) throw new Error(`${advice} In CI no browser test may be skipped.`)
  console.warn(`SKIPPED: tests in a real browser. ${advice}`)
  return undefined
}

/** Starts it without a window, quietly: it talks to nobody but the pages that it is sent to. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A page of its own for this test. `complaints`: what the browser finds wrong with it, and dialogs that a script opened. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  context.setDefaultTimeout(30_000)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => complaints.push(dialog.message())))
  return { page, complaints }
}
