import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type City, type DeskName, openCity } from '../support/city.ts'
import { answer, refer, write } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const MINUTE_MS = 60_000

/** What this desk was told about this ticket, the card aside; oldest first. */
function toldAt(desk: DeskName, ticket: string): ChatMessage[] {
  return city
    .deskMessages(desk)
    .filter(({ text }) => text.includes(ticket) && !text.startsWith(`Tiket ${ticket}\n`))
}

/** Moves on to this time of day, today or tomorrow. */
async function passUntil(hour: number, minute = 0): Promise<void> {
  const OFFSET_MS = 8 * HOUR_MS
  const DAY_MS = 24 * HOUR_MS
  const local = (city.clock.now().getTime() + OFFSET_MS) % DAY_MS
  const wanted = hour * HOUR_MS + minute * MINUTE_MS
  await city.pass((wanted - local + DAY_MS) % DAY_MS)
}

describe('the clock of a case that nobody answers', () => {
  it('reminds at each fraction, tells everybody at the deadline, and escalates every day until answered', async () => {
    await passUntil(14, 5)
    const { citizen, ticket, card } = await refer(city, { desk: 'dishub' })
    const officer = city.officer('dishub')
    const told = () => toldAt('dishub', ticket).map(({ text }) => text.split('\n')[0])
    const watched = () => toldAt('diskominfo', ticket).map(({ text }) => text.split('\n')[0])

    await city.pass(12 * HOUR_MS - MINUTE_MS)
    expect(told()).toEqual([])
    await city.pass(MINUTE_MS)
    expect(toldAt('dishub', ticket)).toMatchObject([
      { silent: true, replyTo: card.messageId, text: expect.stringContaining('Sisa waktu 12 jam') },
    ])
    expect(officer.again(card).text).toContain('Sisa waktu: 12 jam')
    await city.pass(6 * HOUR_MS)
    expect(toldAt('dishub', ticket).at(-1)?.text).toContain('Sisa waktu 6 jam')
    expect(toldAt('dishub', ticket).at(-1)?.silent).toBeFalsy()
    await city.pass(3.6 * HOUR_MS)
    expect(told()).toEqual(Array(3).fill(`Pengingat: tiket ${ticket} belum dijawab.`))
    await city.pass(2.4 * HOUR_MS - MINUTE_MS)
    expect(told()).toHaveLength(3)
    expect(citizen.heard()).toHaveLength(1)
    expect(watched()).toEqual([])

    await city.pass(MINUTE_MS)
    expect(told().slice(3)).toEqual([
      `LEWAT TENGGAT: tiket ${ticket} seharusnya dijawab paling lambat ${'Senin, 23 November 2026 pukul 14.05 WITA'}.`,
    ])
    expect(watched()).toEqual([
      `LEWAT TENGGAT di Dinas Perhubungan: tiket ${ticket}, seharusnya dijawab paling lambat ${'Senin, 23 November 2026 pukul 14.05 WITA'}.`,
    ])
    expect(citizen.heard().at(-1)?.text).toContain(
      `Mohon maaf, Dinas Perhubungan belum menjawab tiket ${ticket}`,
    )
    expect(officer.again(card).text).toContain('LEWAT TENGGAT sejak Senin, 23 November 2026 pukul 14.05 WITA')

    await city.pass(23 * HOUR_MS)
    expect(told()).toHaveLength(4)
    await city.pass(HOUR_MS)
    expect(told().at(-1)).toContain(`Teguran ke-1: tiket ${ticket} sudah 24 jam lewat tenggat`)
    expect(watched().at(-1)).toContain(`Teguran ke-1 untuk Dinas Perhubungan: tiket ${ticket}`)
    await city.pass(24 * HOUR_MS)
    expect(told().at(-1)).toContain('Teguran ke-2')
    expect(citizen.heard()).toHaveLength(2)

    await answer(city, officer, { citizen, card }, 'Maaf, baru sekarang')
    const before = [told().length, watched().length]
    await city.pass(48 * HOUR_MS)
    expect([told().length, watched().length]).toEqual(before)
    expect((await city.events(ticket)).map(({ type }) => type)).toEqual(
      'received referred reminded reminded reminded overdue escalated escalated answered delivered'.split(
        ' ',
      ),
    )
    expect((await city.events(ticket)).at(-2)?.body).toMatchObject({ late: true })
  })

  it('tells Diskominfo once, not twice, where it holds the case itself', async () => {
    await passUntil(14, 5)
    const { citizen, ticket } = await refer(city, { desk: 'diskominfo', name: 'Triase' })
    await city.pass(24 * HOUR_MS)
    const overdue = toldAt('diskominfo', ticket).filter(({ text }) => text.startsWith('LEWAT TENGGAT'))
    expect(overdue).toHaveLength(1)
    expect(citizen.heard().at(-1)?.text).toContain('Diskominfo sudah diberi tahu dan sedang mengurusnya')
  })
})

describe('a case that was answered', () => {
  it('is never reminded of, not even a second later', async () => {
    await passUntil(10)
    const { citizen, ticket, card } = await refer(city, { name: 'Tepat', desk: 'pupr' })
    await city.pass(12 * HOUR_MS - 1_000)
    await answer(city, city.officer('pupr'), { citizen, card }, 'Pas sebelum pengingat')
    await city.pass(1_000)
    await city.pass(24 * HOUR_MS)
    expect(toldAt('pupr', ticket).filter(({ text }) => /Pengingat|LEWAT/.test(text))).toEqual([])
    expect(citizen.heard().at(-1)?.text).toContain('Pas sebelum pengingat')
  })
})

describe('at night', () => {
  it('officers get things without a sound, citizens’ news waits until 06.00, answers do not', async () => {
    await passUntil(23)
    const { citizen, ticket, card } = await refer(city, { name: 'Malam', desk: 'dlh' })
    expect(card.silent).toBe(true)
    await city.pass(24 * HOUR_MS)
    expect(toldAt('dlh', ticket).at(-1)).toMatchObject({
      silent: true,
      text: expect.stringContaining('LEWAT TENGGAT'),
    })
    expect(toldAt('diskominfo', ticket).at(-1)?.silent).toBe(true)
    expect(citizen.heard()).toHaveLength(1)
    await passUntil(5, 59)
    expect(citizen.heard()).toHaveLength(1)
    await passUntil(6)
    expect(citizen.heard().at(-1)?.text).toContain(`belum menjawab tiket ${ticket}`)

    await passUntil(22)
    const officer = city.officer('dlh')
    const preview = await write(city, officer, card, 'Jawaban tengah malam')
    expect(preview.silent).toBeFalsy()
    officer.presses(preview, /Kirim/)
    await citizen.hears(/Jawaban tengah malam/)
  })

  it('an apology that the answer overtook is left unsaid', async () => {
    await passUntil(23, 30)
    const { citizen, card } = await refer(city, { name: 'Tersusul', desk: 'dlh' })
    await city.pass(24 * HOUR_MS)
    await answer(city, city.officer('dlh'), { citizen, card }, 'Terlambat, tetapi sebelum pagi')
    await passUntil(6)
    await city.pass(HOUR_MS)
    expect(citizen.heard().filter(({ text }) => text.startsWith('Mohon maaf'))).toEqual([])
  })
})

describe('a service that was away', () => {
  it('does once what fell due meanwhile, and loses no deadline', async () => {
    await passUntil(9)
    const { citizen, ticket, card } = await refer(city, { name: 'Sela', desk: 'disdukcapil' })
    await city.pass(12 * HOUR_MS)
    expect(toldAt('disdukcapil', ticket)).toHaveLength(1)
    await city.settled()
    await city.stop()
    city.clock.advance(13 * HOUR_MS)
    await city.start()
    await citizen.hears(/Mohon maaf/)
    await city.settled()
    // No volley of the two reminders that nobody could send.
    expect(toldAt('disdukcapil', ticket).map(({ text }) => text.split(':')[0])).toEqual([
      'Pengingat',
      'LEWAT TENGGAT',
    ])
    await city.restart()
    await city.pass(HOUR_MS)
    expect(toldAt('disdukcapil', ticket)).toHaveLength(2)
    expect(citizen.heard()).toHaveLength(2)
    await answer(city, city.officer('disdukcapil'), { citizen, card }, 'Kami kembali')
  })
})
