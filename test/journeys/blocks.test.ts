import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { MATTERS, refer } from './stories.ts'

const DAY_MS = 24 * HOUR_MS

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const cases = async () => Number((await city.rows('SELECT count(*) AS n FROM inquiry'))[0]?.['n'])
const acts = (act: string) =>
  city.rows('SELECT officer_id IS NULL AS alone, detail FROM audit WHERE act = $1 ORDER BY id', [act])

/** *Diskominfo*'s admin, in private, goes the whole way for the author of this ticket. */
async function block(ticket: string, reason: RegExp, days: RegExp): Promise<Actor> {
  const admin = city.inPrivate(city.officer('diskominfo'))
  const asked = admin.says(`/blokir ${ticket}`)
  const why = await admin.hears(/^Mengapa pengirim tiket/, asked)
  admin.presses(why, reason)
  await until(() => admin.again(why).text.includes('Berapa lama?'), { what: 'the lengths' })
  admin.presses(why, days)
  await until(() => admin.again(why).text.startsWith('Blokir pengirim tiket'), { what: 'the last question' })
  expect((await city.press(admin, why, /^Ya, blokir$/)).text).toContain(`Pengirim tiket ${ticket} diblokir`)
  await until(() => admin.again(why).text.startsWith('Warga yang diblokir'), { what: 'the list' })
  return admin
}

describe('the author of a case', () => {
  it('is blocked by Diskominfo with a reason and an end, told why, and still heard in an emergency', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Pengganggu' })
    citizen.says('/start')
    const admin = await block(ticket, /^Spam$/, /^7 hari$/)
    const told = await citizen.hears(/tidak kami teruskan ke petugas, sampai/)
    expect(told.text).toContain('promosi atau tautan')
    expect(told.text).toContain('/standar')
    expect(told.text).not.toMatch(/Rahmat|Diskominfo \w+ \w+ memblokir/)

    const before = await cases()
    const more = citizen.says(MATTERS.pupr)
    await citizen.hears(/belum kami teruskan ke petugas sampai/, more)
    citizen.edits(more, `${MATTERS.pupr} segera`)
    await city.settled()
    expect(await cases()).toBe(before)
    // What was written before is answered all the same, and the one who calls for help is heard.
    expect(card.text).toContain(`Tiket ${ticket}`)
    const call = citizen.says('ada kebakaran di pasar, tolong')
    await citizen.hears(/Telepon sekarang juga/, call)
    await citizen.hears(/Nomor tiket/, call)
    expect(await cases()).toBe(before + 1)

    // Everybody's commands work, and officers see a ticket, never a person.
    const asked = citizen.says('/status')
    await citizen.hears(/Diteruskan|Menunggu|kebakaran|Tiket/i, asked)
    const shown = admin.heard().map(({ text }) => text)
    expect(shown.join('\n')).not.toContain(String(citizen.id))
    expect(shown.join('\n')).not.toContain('Pengganggu')
    expect((await acts('author-blocked')).at(-1)).toEqual({
      alone: false,
      detail: { reason: 'spam', days: 7 },
    })

    // It ends by itself.
    await city.pass(7 * DAY_MS + 1_000)
    const again = citizen.says('halo')
    await citizen.hears(/selamat datang/i, again)
  })

  it('is let through again before the time, and can be blocked only once at a time', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Menyesal' })
    const admin = await block(ticket, /^Hinaan berulang$/, /^30 hari$/)
    const twice = admin.says(`/blokir ${ticket}`)
    await admin.hears(/sudah diblokir sampai/, twice)
    const asked = admin.says('/blokir')
    const list = await admin.hears(/^Warga yang diblokir \(1\)/, asked)
    expect(list.text).toContain(`Tiket ${ticket}: Hinaan berulang, sampai`)
    expect((await city.press(admin, list, /Buka blokir/)).text).toContain('dibuka')
    await citizen.hears(/sekarang kami teruskan lagi ke petugas/)
    expect((await city.press(admin, list, /Buka blokir|./).catch(() => ({ text: '' }))).text).not.toContain(
      'dibuka',
    )
    const before = await cases()
    const next = citizen.says(MATTERS.pupr)
    await citizen.hears(/./, next)
    expect(await cases()).toBe(before + 1)
    expect(await acts('author-unblocked')).toHaveLength(1)
  })

  it('is blocked by nobody else, nowhere else, and not by who changes their mind', async () => {
    const { ticket } = await refer(city, { name: 'Biasa' })
    const officer = city.officer('dishub')
    const tried = officer.says(`/blokir ${ticket}`)
    await officer.hears(/hanya.*admin Diskominfo|hanya untuk admin/i, tried)
    const admin = city.inPrivate(city.officer('diskominfo'))
    const asked = admin.says(`/blokir ${ticket}`)
    const why = await admin.hears(/^Mengapa pengirim tiket/, asked)
    await city.press(admin, why, /^Batal$/)
    await city.settled()
    expect(
      await city.rows('SELECT FROM block WHERE lifted_at IS NULL AND until > $1', [city.clock.now()]),
    ).toEqual([])
  })

  it('is told in the morning of what was decided at night', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Malam' })
    await city.pass(8 * HOUR_MS)
    await block(ticket, /^Ancaman$/, /^1 hari$/)
    await city.settled()
    const told = () => citizen.heard().filter(({ text }) => /kami teruskan ke petugas, sampai/.test(text))
    expect(told()).toEqual([])
    await city.pass(9 * HOUR_MS)
    await until(() => told().length === 1, { what: 'the news of the block' })
  })
})
