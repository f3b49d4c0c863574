import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { refer } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

async function propose(reason: RegExp) {
  const story = await refer(city, { desk: 'dishub' })
  const officer = city.officer('dishub')
  officer.presses(story.card, /^Tolak$/)
  const why = await city.deskSees('dishub', new RegExp(`^Mengapa tiket ${story.ticket} tidak patut`))
  officer.presses(why, reason)
  const arrived = await city.deskSees('diskominfo', new RegExp(`^Tiket ${story.ticket}\n`))
  return { ...story, officer, arrived }
}

describe('"Tolak"', () => {
  it('goes to Diskominfo, and the citizen hears politely why there is no answer', async () => {
    const { citizen, ticket, arrived } = await propose(/^Menghina$/)
    expect(arrived.text).toContain('Usul ditolak: menghina')
    const review = await citizen.hears(/sedang ditinjau oleh Diskominfo/)
    expect(review.text).toContain('Batas waktunya tidak berubah')
    await city.deskSees('dishub', new RegExp(`Usul penolakan tiket ${ticket} diteruskan ke Diskominfo`))
    city.officer('diskominfo').presses(arrived, /^Setujui penolakan$/)
    const word = await citizen.hears(/tidak dapat kami jawab/)
    expect(word.text).toContain('kata-kata yang menghina')
    expect(word.text).toContain('Silakan tulis lagi di sini')
    await city.deskSees('dishub', new RegExp(`Diskominfo menyetujui penolakan tiket ${ticket}`))
    await city.deskSees('diskominfo', /Ditolak oleh .+: Menghina/)
    await city.settled()
    expect((await city.events(ticket)).map(({ type }) => type)).toEqual([
      'received',
      'referred',
      'moved',
      'rejected',
    ])
    const [acts] = await city.rows(
      `SELECT array_agg(a.act ORDER BY a.id) AS acts FROM audit a JOIN inquiry i ON i.id = a.inquiry_id WHERE i.ticket = $1`,
      [ticket.replace('-', '')],
    )
    expect(acts?.acts).toEqual(['rejection-proposed', 'rejected'])
    citizen.says('/status')
    await citizen.hears(/Tidak dapat kami jawab\. Alasannya sudah kami sampaikan/)
  })

  it('comes back to the instansi when Diskominfo does not agree', async () => {
    const { ticket, arrived } = await propose(/^Spam$/)
    city.officer('diskominfo').presses(arrived, /^Kembalikan ke instansi$/)
    const back = await city.deskSees(
      'dishub',
      new RegExp(`^Tiket ${ticket}\n[^]*Usul penolakan tidak disetujui`),
    )
    expect(city.officer('dishub').buttons(back)).toContain('Tolak')
  })

  it('is decided at once where Diskominfo holds the case', async () => {
    const { citizen, ticket, card } = await refer(city, { desk: 'diskominfo' })
    const admin = city.officer('diskominfo')
    admin.presses(card, /^Tolak$/)
    const why = await city.deskSees('diskominfo', new RegExp(`^Mengapa tiket ${ticket} tidak patut`))
    admin.presses(why, /^Di luar layanan$/)
    await citizen.hears(/di luar layanan pemerintah daerah/)
  })
})
