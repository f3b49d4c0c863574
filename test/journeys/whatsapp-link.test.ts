import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../support/chromium.ts'
import { privateWithStaffBot } from '../support/city.ts'
import { until } from '../support/until.ts'
import { OFFICE } from '../support/whatsapp/fake-whatsapp.ts'
import { openWhatsappCity, type WhatsappCity } from '../support/whatsapp/open-whatsapp-city.ts'

const chromium = findChromium()

describe.skipIf(!chromium)('linking the number by the officers’ bot', () => {
  let city: WhatsappCity
  beforeAll(async () => {
    city = await openWhatsappCity({ chromium: chromium ?? '', isLinked: false })
  })
  afterAll(() => city.close())

  const admin = () => {
    const officer = city.officer('diskominfo')
    return officer.in(privateWithStaffBot(officer.id))
  }
  const pictures = () =>
    admin()
      .heard()
      .filter(({ media }) => media?.kind === 'photo')

  it('is for Diskominfo’s admins, and in private only', async () => {
    const colleague = city.officer('dishub')
    const alone = colleague.in(privateWithStaffBot(colleague.id))
    alone.says('/whatsapp')
    await alone.hears(/hanya untuk admin Diskominfo|khusus|Diskominfo/)
    city.officer('diskominfo').says('/whatsapp')
    await city.deskSees('diskominfo', /langsung kepada bot/)
    await city.settled()
    expect(alone.heard().some(({ media }) => media)).toBe(false)
    expect(pictures()).toEqual([])
  })

  it('shows the code as a picture, a fresh one in its place, and none once it is linked', async () => {
    await until(
      async () =>
        (await city.rows(`SELECT FROM setting WHERE key = 'whatsapp.link' AND value ->> 'is' = 'waiting'`))
          .length > 0,
      {
        what: 'a code to wait',
      },
    )
    admin().says('/whatsapp')
    await admin().hears(/menunggu ditautkan/)
    const first = await until(() => pictures()[0], { what: 'the code' })
    expect(first.text).toMatch(/Pindai dengan WhatsApp/)
    expect(
      Buffer.from(city.emulator.file(first.media?.fileId ?? '')?.content ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    city.fake.renewRef()
    await until(() => pictures().length === 1 && pictures()[0]?.messageId !== first.messageId, {
      what: 'a fresh code',
    })
    city.fake.scanWith(OFFICE)
    await admin().hears(new RegExp(`tertaut dengan nomor \\+${OFFICE.number}`))
    await until(() => pictures().length === 0, { what: 'the code to be taken away' })
    await city.deskSees('diskominfo', new RegExp(`tertaut dengan nomor \\+${OFFICE.number}`))
  })

  it('tells Diskominfo that the link was ended, and takes another number without a restart', async () => {
    city.fake.scanWith(null)
    city.fake.logout()
    await city.deskSees('diskominfo', /tautannya dihentikan dari ponsel/)
    const citizen = city.citizen()
    citizen.says('KTP saya hilang, syaratnya apa?')
    await citizen.hears(/kehilangan/)
    city.fake.scanWith({ number: '628110000002', lid: '900000000000002' })
    await city.deskSees('diskominfo', /tertaut dengan nomor \+628110000002/)
    admin().says('/whatsapp')
    await admin().hears(/tertaut dengan nomor \+628110000002/)
  })

  it('unlinks the number when an admin asks twice, and takes another one', async () => {
    admin().says('/whatsapp')
    const linked = await admin().hears(/tertaut dengan nomor \+628110000002/)
    city.fake.scanWith(null)
    admin().presses(linked, /^Putuskan$/)
    const asked = await admin().hears(/^Putuskan WhatsApp dari nomor \+628110000002\?/)
    const news = city.happened.length
    admin().presses(asked, /^Ya, putuskan$/)
    await admin().hears(/^WhatsApp segera diputuskan/)
    await until(() => city.fake.isLinked() === false, { what: 'the link to be ended at WhatsApp' })
    city.fake.scanWith(OFFICE)
    const isLinked = `SELECT FROM setting WHERE key = 'whatsapp.link' AND value ->> 'number' = '${OFFICE.number}'`
    await until(async () => (await city.rows(isLinked)).length > 0, { what: 'another number to be linked' })
    // Wanted, and so no news of a loss.
    expect(JSON.stringify(city.happened.slice(news))).not.toContain('tautannya dihentikan')
    admin().presses(asked, /^Ya, putuskan$/)
    await until(() => city.happened.some((one) => one.type === 'button-answered' && one.alert), {
      what: 'the old button to do nothing',
    })
  })

  it('writes no code into the log', () => {
    expect(city.logged()).not.toMatch(/2@ref/)
  })
})
