import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type City, CITIZEN_BOT, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { refer, type Referred, write } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())
afterEach(() => {
  city.emulator.faults.rules.length = 0
})

const WORDS = 'Trayek baru diumumkan hari Jumat.'
const BLOCKED = { method: 'sendMessage', code: 403, description: 'Forbidden: bot was blocked by the user' }

/** An officer sends the answer, and the card says that it did not arrive. */
async function answerInVain({ card }: Referred): Promise<void> {
  const officer = city.officer('dishub')
  officer.presses(await write(city, officer, card, WORDS), /^Kirim$/)
  await until(() => officer.again(card).text.includes('Gagal: warga memblokir bot'), { what: 'the card' })
  await city.settled()
}

const answersTo = ({ citizen }: Referred) => citizen.heard().filter(({ text }) => text.includes(WORDS))
const typesOf = async (ticket: string) => (await city.events(ticket)).map(({ type }) => type)

describe('an answer to somebody who blocked the bot', () => {
  it('is there when they come back, before anything else, once', async () => {
    const story = await refer(city, { name: 'Pulang' })
    const { citizen, card, ticket } = story
    city.emulator.block(citizen.id, CITIZEN_BOT.id, true)
    await answerInVain(story)
    expect(city.officer('dishub').again(card).text).toContain('Dikirim lagi begitu warga kembali')

    city.emulator.block(citizen.id, CITIZEN_BOT.id, false)
    const [answered] = [await citizen.hears(/Trayek baru/)]
    expect(answered.text).toMatch(
      /^Jawaban Bapak\/Ibu sudah ada\..*\n\nJawaban resmi Dinas Perhubungan untuk /,
    )
    await until(() => city.officer('dishub').again(card).text.includes('Terkirim ke warga'), {
      what: 'the card',
    })
    expect(await typesOf(ticket)).toEqual([
      'received',
      'referred',
      'answered',
      'undeliverable',
      'returned',
      'delivered',
    ])
    const later = citizen.says('/status')
    await citizen.hears(/Sudah dijawab oleh Dinas Perhubungan$/, later)
    // The attempts that were planned have become needless.
    await city.pass(24 * HOUR_MS)
    await city.pass(72 * HOUR_MS)
    expect(answersTo(story)).toHaveLength(1)
  })

  it('comes with the next message of somebody whose return was not told', async () => {
    const story = await refer(city, { name: 'Diam-diam' })
    const { citizen } = story
    city.emulator.faults.rules.push({ ...BLOCKED, chatId: citizen.id, times: 1 })
    await answerInVain(story)
    const said = citizen.says('/status')
    const status = await citizen.hears(/Pertanyaan Bapak\/Ibu:/, said)
    await city.settled()
    const [answered] = answersTo(story)
    expect(answered?.messageId).toBeLessThan(status.messageId)
    expect(answersTo(story)).toHaveLength(1)
  })

  it('is tried again the next day, should nothing tell of the return', async () => {
    const story = await refer(city, { name: 'Besok' })
    city.emulator.faults.rules.push({ ...BLOCKED, chatId: story.citizen.id, times: 1 })
    await answerInVain(story)
    await city.pass(23 * HOUR_MS)
    expect(answersTo(story)).toEqual([])
    await city.pass(12 * HOUR_MS)
    expect(answersTo(story)).toHaveLength(1)
    await city.pass(72 * HOUR_MS)
    expect(answersTo(story)).toHaveLength(1)
  })
})

describe('an answer while the channel is down', () => {
  it('is shown as held up, and arrives when it is there again', async () => {
    const { citizen, card } = await refer(city, { name: 'Gangguan' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, WORDS)
    city.emulator.faults.rules.push({ method: 'sendMessage', chatId: citizen.id, retryAfter: 0 })
    officer.presses(preview, /^Kirim$/)
    await until(() => officer.again(card).text.includes('Tertahan: aplikasi warga sedang terganggu'), {
      what: 'the card',
    })
    city.emulator.faults.rules.length = 0
    await citizen.hears(/Trayek baru/)
    await until(() => officer.again(card).text.includes('Terkirim ke warga'), { what: 'the card' })
  })
})
