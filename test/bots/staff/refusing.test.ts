import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeButton } from '../../../src/bots/staff/callback-data.ts'
import type { Officer } from '../../../src/office/index.ts'
import { until } from '../../support/until.ts'
import { type OpenDesk, openDesk } from './a-desk.ts'
import { keepOne } from '../../support/keep-one.ts'

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

describe('the same update', () => {
  it('delivered twice, or handled again after a crash, makes one draft', async () => {
    const { inquiry, card } = await asked('Apakah ojek daring boleh masuk?')
    const row = await keepOne(
      world.database.inbox,
      { source: 'telegram/ulang', updateId: '1', conversation: 'x', raw: {} },
      world.clock.now(),
    )
    const reply = {
      type: 'reply' as const,
      chatId,
      threadId: null,
      private: false,
      messageId: 990_001,
      sender: { telegramId: rahmat.telegramId, name: 'Rahmat' },
      toMessageId: card.messageId,
      toBot: true,
      text: 'Boleh.',
      media: [],
      unsupported: null,
      albumId: null,
    }
    for (let time = 0; time < 3; time += 1) await world.desk.handle(reply, row?.id ?? 0n)
    await world.sees(key, 'Boleh.', card)
    const drafts = await world.rows('SELECT id FROM draft WHERE inquiry_id = $1', [inquiry.id])
    expect(drafts).toHaveLength(1)
  })
})

describe('whoever may not', () => {
  it('changes nothing by a reply from another instansi, or without registration', async () => {
    const { inquiry, card } = await asked('Apakah parkir inap boleh?')
    world.reply(stranger, key, card, 'Boleh saja.')
    await world.sees(key, 'Maaf, tiket ini ditangani Dinas Perhubungan')
    const passerby = world.person('Umum')
    world.emulator.setMember(chatId, passerby.id, 'member')
    world.reply({ telegramId: passerby.id }, key, card, 'Tidak boleh.')
    await world.sees(key, 'akun ini belum terdaftar sebagai petugas')
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
    expect(world.written(key).some(({ text }) => /Boleh saja|Tidak boleh/.test(text))).toBe(false)
  })

  it('is told so by a button, and nothing changes', async () => {
    const { inquiry, card } = await asked('Apakah jalan ditutup besok?')
    const told = await world.press(stranger, key, card, 'Alihkan')
    expect(told).toMatchObject({ alert: true })
    expect(told.text).toContain('Dinas Perhubungan')
    const passerby = world.person('Umum')
    world.emulator.setMember(chatId, passerby.id, 'member')
    const unknown = await world.press({ telegramId: passerby.id }, key, card, 'Bukan kewenangan kami')
    expect(unknown.text).toContain('belum terdaftar')
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
  })

  it('gains nothing by old, forged and foreign buttons', async () => {
    const { inquiry, card } = await asked('Apakah SIM keliling ada?')
    const { id: draftInquiry } = (await world.question('Soal puskesmas', 'dinkes')).inquiry
    const press = (data: string) => world.forge(rahmat, chatId, card.messageId, data)
    const foreign = writeButton({ verb: 'transfer', inquiry: draftInquiry, referral: 1 })
    expect(await press('k0.t.AAAAAAAAAAAAAAAAAAAAAA.1')).toMatchObject({ word: 'old-button' })
    expect(await press('{"verb":"send"}')).toMatchObject({ word: 'old-button' })
    expect(await press('k1.e.zzzz')).toMatchObject({ word: 'old-button' })
    expect(await press('k1.t.AAAAAAAAQACAAAAAAAAAAA.1')).toMatchObject({ word: 'closed' })
    expect(await press(foreign)).toMatchObject({ word: 'not-your-instansi' })
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
  })

  it('is told when the button of a finished card is pressed, and the card is shown as it is', async () => {
    const { inquiry, card } = await asked('Apakah pelabuhan buka?')
    const data = card.buttons.flat()[0]?.callbackData ?? ''
    await world.act(inquiry, { type: 'withdraw' })
    expect(await world.forge(rahmat, chatId, card.messageId, data)).toMatchObject({ word: 'withdrawn' })
    await until(() => cardNow(card.messageId)?.text.includes('Dibatalkan warga'), { what: 'the card' })
    expect(cardNow(card.messageId)?.buttons).toEqual([])
  })

  it('gets an answer to a reply that is about nothing, while talk among colleagues stays theirs', async () => {
    world.says(rahmat, key, '/bantuan')
    const help = await world.sees(key, 'Cara kerja bot petugas')
    world.reply(rahmat, key, help, 'terima kasih')
    await world.sees(key, 'bukan kartu tiket')
    const before = world.written(key).length
    const talk = world.says(rahmat, key, 'Sudah makan?')
    world.reply(dewi, key, talk, 'Belum')
    await world.quiet()
    expect(world.written(key)).toHaveLength(before)
  })
})
