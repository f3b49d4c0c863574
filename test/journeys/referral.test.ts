import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type City, openCity } from '../support/city.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** Something that no sample entry answers and that one desk surely owns. */
const UNKNOWN =
  'Apakah trayek angkot ke Pasar Induk sudah diganti dan kapan diumumkan oleh dinas perhubungan?'

async function refer(name: string) {
  const citizen = city.citizen(name)
  citizen.says(UNKNOWN)
  const told = await citizen.hears(/Nomor tiket|teruskan|maksud/)
  const forward = told.buttons.flat().find(({ text }) => /teruskan/i.test(text))
  if (forward) citizen.presses(told, /teruskan/i)
  const referred = await citizen.hears(/Nomor tiket: \w{3}-\w{3}/)
  const ticket = /Nomor tiket: (\w{3}-\w{3})/.exec(referred.text)?.[1] ?? ''
  return { citizen, ticket, referred }
}

describe('a question that nobody knows the answer to', () => {
  it('goes to a desk, and the citizen hears ticket, holder and hour', async () => {
    const { ticket, referred } = await refer('Siti')
    expect(referred.text).toContain('Senin, 23 November 2026 pukul 14.05 WITA')
    const card = await city.deskSees('dishub', new RegExp(ticket))
    expect(card.text).toContain(UNKNOWN)
  })

  it('is answered by replying to the card, in the name of the instansi', async () => {
    const { citizen, ticket } = await refer('Budi')
    const card = await city.deskSees('dishub', new RegExp(ticket))
    const officer = city.officer('dishub')
    officer.says('Trayek baru diumumkan hari Jumat di terminal.', { replyTo: card })
    const preview = await city.deskSees('dishub', /Trayek baru diumumkan hari Jumat/)
    expect(citizen.heard().some(({ text }) => text.includes('hari Jumat'))).toBe(false)
    officer.presses(preview, /Kirim/)
    const answer = await citizen.hears(/Jawaban resmi Dinas Perhubungan/)
    expect(answer.text).toContain('Trayek baru diumumkan hari Jumat di terminal.')
    expect(answer.text).not.toContain('Petugas dishub')
    await city.deskSees('dishub', new RegExp(`${ticket}[\\s\\S]*Terkirim`))
  })

  it('reminds the desk, and says so honestly when the promise is broken', async () => {
    const { citizen, ticket } = await refer('Lencau')
    await city.deskSees('dishub', new RegExp(ticket))
    await city.pass(12 * HOUR_MS)
    await city.deskSees('dishub', new RegExp(`${ticket}[\\s\\S]*12 jam|12 jam[\\s\\S]*${ticket}`))
    await city.pass(12 * HOUR_MS)
    const sorry = await citizen.hears(/Mohon maaf/)
    expect(sorry.text).toContain(ticket)
    await city.deskSees('diskominfo', new RegExp(ticket))
  })
})
