import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../src/log.ts'
import { startService } from '../../src/main.ts'
import { citizen, composer, staff, topic } from '../simulator/page-visit.ts'
import { findChromium, launchChromium, openPage } from '../support/chromium.ts'
import { createTestDatabase } from '../support/database.ts'
import { configFor } from '../support/furnish.ts'

const chromium = findChromium()

/** The simulator as it is started without tokens; gives where its page is. */
async function startSimulator(): Promise<string> {
  const test = await createTestDatabase()
  onTestFinished(test.drop)
  await test.sql(`UPDATE database_identity SET kind = 'simulator'`)
  const dataDir = mkdtempSync(join(tmpdir(), 'jawab24-simulator-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const config = configFor({ apiRoot: 'http://127.0.0.1:9', dataDir, databaseUrl: test.url })
  const service = await startService(
    { ...config, mode: { kind: 'simulator' } },
    createLog({ level: 'error', to: { write() {} } }),
  )
  onTestFinished(service.stop)
  return `${service.url}/simulator`
}

async function says(page: Page, who: 'warga' | 'petugas', text: string): Promise<void> {
  await composer(page, who).fill(text)
  await composer(page, who).press('Enter')
}

/** Where pictures for the guides are wanted. */
async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  // What slides in has arrived by then.
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
}

describe.skipIf(!chromium)('the whole office in one page, 1280 pixels wide', () => {
  it('answers on both of the citizen’s apps, and lets ticket and promise stand out on each', async () => {
    const browser = await launchChromium(chromium ?? '')
    onTestFinished(() => browser.close())
    const { page, complaints } = await openPage(browser)
    await page.goto(await startSimulator())
    const phone = citizen(page)
    const stood = phone.locator('article.other strong')

    await phone.getByRole('button', { name: 'Mulai', exact: true }).click()
    await says(page, 'warga', 'KTP saya hilang, syaratnya apa?')
    await phone.getByRole('button', { name: 'Belum, teruskan ke petugas' }).waitFor()
    await says(page, 'warga', 'kapan jembatan di desa kami diperbaiki?')
    await stood.filter({ hasText: /^\w{3}-\w{3}$/ }).waitFor()
    await stood.filter({ hasText: /\d{4} pukul \d\d\.\d\d/ }).waitFor()
    await topic(page, 'PUPR').click()
    await staff(page)
      .getByText(/kapan jembatan/)
      .first()
      .waitFor()
    await takePicture(page, 'simulator')

    await phone.getByRole('button', { name: 'WhatsApp' }).click()
    await says(page, 'warga', 'KTP saya hilang, syaratnya apa?')
    await phone.getByText(/2\. Belum, teruskan ke petugas/).waitFor()
    await says(page, 'warga', 'yang kedua')
    await stood.filter({ hasText: /^\w{3}-\w{3}$/ }).waitFor()
    await stood.filter({ hasText: /\d{4} pukul \d\d\.\d\d/ }).waitFor()
    await topic(page, 'Disdukcapil').click()
    await staff(page)
      .getByText(/Kanal: WhatsApp/)
      .first()
      .waitFor()
    await takePicture(page, 'simulator-whatsapp')
    expect(complaints).toEqual([])
  })
})
