import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openBranchOffice } from '../support/branch-office.ts'
import { findChromium } from '../support/chromium.ts'
import { until } from '../support/until.ts'
import { createFakeWhatsapp, OFFICE } from '../support/whatsapp/fake-whatsapp.ts'
import { browsersIn, noBrowserIn } from '../support/whatsapp/find-browsers.ts'

const chromium = findChromium()
const CITIZEN = { number: '6281299990001', lid: '81299990001' }
const CHAT = `${CITIZEN.number}@c.us`

describe.skipIf(!chromium)('a service with WhatsApp, in a real browser', () => {
  it('shows the code in the terminal, survives a kill -9 without a browser left, and goes on without a code', async () => {
    const fake = await createFakeWhatsapp()
    onTestFinished(fake.close)
    fake.join(CITIZEN)
    const office = await openBranchOffice('server', {
      WHATSAPP: 'web',
      CHROMIUM_PATH: chromium ?? '',
      CHROMIUM_ARGS: fake.chromiumArgs.map((one) => `"${one}"`).join(' '),
      WHATSAPP_TYPING_SECONDS: '0',
      WHATSAPP_PAUSE_SECONDS: '0',
      WHATSAPP_MESSAGES_PER_MINUTE: '60000',
    })
    onTestFinished(office.close)
    const folder = join(office.dataDir, 'whatsapp')
    const answers = () => fake.chat(CHAT).filter(({ fromMe }) => fromMe)
    const program = await office.start()
    await until(() => /Pindai dengan WhatsApp[^]*[▀▄█]/.test(program.stdout()), {
      what: 'the code in the terminal',
    })
    fake.scanWith(OFFICE)
    await until(() => fake.isLinked(), { what: 'the number to be linked' })
    fake.scanWith(null)
    fake.receive(CHAT, { type: 'chat', body: 'KTP saya hilang, syaratnya apa?' })
    await until(() => answers().length === 1, { what: 'the answer' })
    // Killed before it is noted as sent, it would rightly be sent again.
    await office.settled()
    expect(statSync(folder).mode & 0o777).toBe(0o700)

    expect(browsersIn(folder).length).toBeGreaterThan(0)
    await program.kill()
    await noBrowserIn(folder)
    fake.receive(CHAT, { type: 'chat', body: 'KTP istri saya juga hilang, bagaimana?' })
    const next = await office.start()
    await until(() => answers().length > 1, { what: 'an answer to what came meanwhile' })
    await office.settled()
    expect(next.stdout()).not.toContain('Pindai dengan WhatsApp')
    expect(answers().filter(({ body }) => body?.includes('privasi'))).toHaveLength(1)

    next.send('SIGTERM')
    expect(await next.ended).toEqual({ code: 0, signal: null })
    await noBrowserIn(folder)
  })

  it('says by name that there is no browser, and starts nothing', async () => {
    const office = await openBranchOffice('server', { WHATSAPP: 'web', CHROMIUM_PATH: '/opt/tidak-ada' })
    onTestFinished(office.close)
    const { code, stderr } = await office.command('start')
    expect(code).not.toBe(0)
    expect(stderr).toMatch(/CHROMIUM_PATH: di "\/opt\/tidak-ada" tidak ada program yang dapat dijalankan/)
  })
})
