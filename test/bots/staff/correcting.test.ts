import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '../../../src/office/index.ts'
import type { Inquiry } from '../../../src/routing/index.ts'
import type { ChatMessage } from '../../../src/simulator/index.ts'
import { until } from '../../support/until.ts'
import { type OpenDesk, openDesk } from './a-desk.ts'

let world: OpenDesk['world']
let rahmat: Officer
let dewi: Officer
let stranger: Officer
let key: string
let chatId: number
let asked: OpenDesk['asked']
let cardNow: OpenDesk['cardNow']

beforeAll(async () => {
  ;({ world, rahmat, dewi, stranger, key, chatId, asked, cardNow } = await openDesk())
})
afterAll(() => world.close())

const buttonsOf = (card: ChatMessage) =>
  cardNow(card.messageId)
    ?.buttons.flat()
    .map(({ text }) => text)
const answers = (inquiry: Inquiry) =>
  world.rows('SELECT number, text, recalled, officer_id FROM answer WHERE inquiry_id = $1 ORDER BY number', [
    inquiry.id,
  ])
const versionsSent = (inquiry: Inquiry) =>
  world.toCitizens.filter(
    ({ message }) => message.type === 'official-answer' && message.inquiry === inquiry.id,
  ).length

async function answered(text: string, says: string) {
  const one = await asked(text)
  const own = world.reply(rahmat, key, one.card, says)
  const preview = await world.sees(key, says, own)
  await world.press(rahmat, key, preview, 'Kirim')
  await until(() => buttonsOf(one.card)?.includes('Ralat'), { what: 'the button "Ralat"' })
  return { ...one, own }
}

/** Presses "Ralat" (or "Tarik jawaban"), and replies to what is asked; gives the preview. */
async function correct(who: Officer, card: ChatMessage, says: string, label = 'Ralat') {
  const since = world.written(key).at(-1) ?? card
  await world.press(who, key, card, label)
  const prompt = await world.sees(key, label === 'Ralat' ? 'jawaban yang benar' : 'Tulis alasan', since)
  world.reply(who, key, prompt, says)
  return world.sees(key, says, prompt)
}

describe('a ralat', () => {
  it('is shown as the citizen will read it, and goes out as the next version', async () => {
    const { inquiry, card } = await answered('Kapan loket buka?', 'Loket dinas buka pukul 08.00 setiap hari.')
    const preview = await correct(dewi, card, 'Loket dinas buka pukul 09.00 setiap hari.')
    expect(preview.text).toContain('Ralat 1: Dinas Perhubungan memperbaiki jawaban resminya')
    expect(preview.text).toContain('Semula: Loket dinas buka pukul 08.00 setiap hari.')
    expect(await answers(inquiry)).toHaveLength(1)
    expect(await world.press(dewi, key, preview, 'Kirim')).toMatchObject({ alert: false })
    await until(() => cardNow(card.messageId)?.text.includes('Ralat 1 oleh Dewi'), { what: 'the card' })
    await until(() => versionsSent(inquiry) === 2, { what: 'the second version' })
    expect(await answers(inquiry)).toMatchObject([
      { number: 1, text: 'Loket dinas buka pukul 08.00 setiap hari.', officer_id: rahmat.id },
      { number: 2, text: 'Loket dinas buka pukul 09.00 setiap hari.', officer_id: dewi.id, recalled: false },
    ])
    await until(() => /Ralat 1 oleh Dewi, .*: Terkirim/.test(cardNow(card.messageId)?.text ?? ''), {
      what: 'the delivery of each version',
    })
    expect(cardNow(card.messageId)?.text).toContain('• Jawaban: Terkirim ke warga')
    const events = await world.rows(
      `SELECT body FROM inquiry_event WHERE inquiry_id = $1 AND type = 'corrected'`,
      [inquiry.id],
    )
    expect(events).toMatchObject([{ body: { number: 2, recalled: false, officer: dewi.id } }])
    const acts = await world.rows(
      `SELECT detail FROM audit WHERE act = 'answer-corrected' AND inquiry_id = $1`,
      [inquiry.id],
    )
    expect(acts).toMatchObject([{ detail: { number: 2 } }])
  })

  it('takes an answer back with a reason, and only once', async () => {
    const { inquiry, card } = await answered('Apakah ada denda?', 'Dendanya lima ratus ribu rupiah.')
    const preview = await correct(rahmat, card, 'Angkanya keliru.', 'Tarik jawaban')
    expect(preview.text).toContain('menarik jawaban resminya')
    await world.press(rahmat, key, preview, 'Kirim')
    await until(() => cardNow(card.messageId)?.text.includes('Ralat 1 (jawaban ditarik)'), {
      what: 'the card',
    })
    // A recalled answer is nothing for the knowledge base, and can only be replaced.
    expect(buttonsOf(card)).toEqual(['Ralat'])
    const told = await world.sees(key, 'ditarik. Warga sedang diberi tahu', card)
    expect(buttonsOf(told)).toEqual([])
    expect((await answers(inquiry)).map(({ recalled }) => recalled)).toEqual([false, true])
    expect((await world.stateOf(inquiry))?.name).toBe('answered')
  })

  it('is offered when the officer edits the own message from which the answer came', async () => {
    const { inquiry, own } = await answered('Di mana loketnya?', 'Loketnya ada di gedung A lantai satu.')
    world.emulator.editText(rahmat.telegramId, key, own.messageId, 'Loketnya ada di gedung B lantai satu.')
    const preview = await world.sees(key, 'gedung B', own)
    expect(preview.text).toContain('Ralat 1')
    await world.press(rahmat, key, preview, 'Kirim')
    await until(() => versionsSent(inquiry) === 2, { what: 'the ralat' })
  })

  it('of two at once is recorded once, and the second hears by whom', async () => {
    const { inquiry, card } = await answered('Berapa biaya KIR?', 'Biayanya seratus ribu rupiah saja.')
    const first = await correct(rahmat, card, 'Biayanya dua ratus ribu rupiah.')
    const second = await correct(dewi, card, 'Biayanya tiga ratus ribu rupiah.')
    const told = await Promise.all([
      world.press(rahmat, key, first, 'Kirim'),
      world.press(dewi, key, second, 'Kirim'),
    ])
    expect(told.filter(({ alert }) => alert)).toHaveLength(1)
    expect(told.find(({ alert }) => alert)?.text).toMatch(/sudah diralat atau ditarik oleh (Rahmat|Dewi)/)
    expect((await answers(inquiry)).map(({ number }) => number)).toEqual([1, 2])
  })

  it('is refused to officers of another instansi and to strangers', async () => {
    const { inquiry, card } = await answered('Ada angkutan sekolah?', 'Ada, setiap hari sekolah pagi.')
    const nobody = world.person('Orang')
    const current = cardNow(card.messageId)
    const data = current?.buttons.flat().find(({ text }) => text === 'Ralat')?.callbackData ?? ''
    expect(data).not.toBe('')
    for (const who of [{ telegramId: nobody.id }, stranger])
      expect(['not-registered', 'not-your-instansi']).toContain(
        (await world.forge(who, chatId, card.messageId, data)).word,
      )
    expect(await answers(inquiry)).toHaveLength(1)
  })

  it('stands in for an answer that had not gone out: the citizen gets the ralat as the answer', async () => {
    world.circumstances.citizenIsReachable = false
    const { inquiry, card } = await answered('Kapan jalan ditutup?', 'Jalan ditutup hari Senin pagi.')
    await until(() => cardNow(card.messageId)?.text.includes('Gagal'), { what: 'a failure' })
    const preview = await correct(rahmat, card, 'Jalan ditutup hari Selasa pagi.')
    expect(preview.text).toContain('Jawaban resmi Dinas Perhubungan')
    expect(preview.text).not.toContain('Semula')
    world.circumstances.citizenIsReachable = true
    await world.press(rahmat, key, preview, 'Kirim')
    await until(() => cardNow(card.messageId)?.text.includes('• Jawaban: Tidak dikirim, sudah diganti'), {
      what: 'the card',
    })
    expect(await answers(inquiry)).toHaveLength(2)
  })
})
