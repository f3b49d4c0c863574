import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

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
