import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '../../../src/office/index.ts'
import { until } from '../../support/until.ts'
import { type OpenDesk, openDesk } from './a-desk.ts'

let world: OpenDesk['world']
let rahmat: Officer
let dewi: Officer
let key: string
let chatId: number
let asked: OpenDesk['asked']
let cardNow: OpenDesk['cardNow']

beforeAll(async () => {
  ;({ world, rahmat, dewi, key, chatId, asked, cardNow } = await openDesk())
})
afterAll(() => world.close())

const answersTo = (inquiry: { id: string }) =>
  world.toCitizens.filter(
    ({ message }) => message.type === 'official-answer' && message.inquiry === inquiry.id,
  )

describe('answering a card', () => {
  it('shows a preview, sends after "Kirim", and the card tells what happened', async () => {
    const { inquiry, ticket, card } = await asked('Kapan terminal dibuka?')
    const own = world.reply(rahmat, key, card, 'Terminal dibuka pukul 06.00.')
    const preview = await world.sees(key, 'Terminal dibuka pukul 06.00.')
    expect(preview.replyTo).toBe(own.messageId)
    expect(preview.text).toContain(`Jawaban resmi Dinas Perhubungan untuk ${ticket}`)
    expect(preview.text).not.toContain('Rahmat')
    expect(answersTo(inquiry)).toEqual([])

    expect(await world.press(rahmat, key, preview, 'Kirim')).toMatchObject({ alert: false })
    await until(() => answersTo(inquiry).length === 1, { what: 'the answer' })
    await until(() => cardNow(card.messageId)?.text.includes('Terkirim ke warga'), { what: 'the card' })
    expect(cardNow(card.messageId)?.text).toContain('Dijawab oleh Rahmat')
    expect(
      cardNow(card.messageId)
        ?.buttons.flat()
        .map(({ text }) => text),
    ).toEqual(['Ralat', 'Tarik jawaban', 'Jadikan FAQ'])
    // The preview has become the outcome: nobody can press it again.
    const settled = await until(
      () => {
        const now = cardNow(preview.messageId)
        return now?.buttons.flat().every(({ text }) => text === 'Jadikan FAQ') && now
      },
      { what: 'a preview without its buttons' },
    )
    expect(settled.text).toContain('sudah dicatat')
  })

  it('says on the card that the citizen could not be reached', async () => {
    const { card } = await asked('Apakah angkot malam ada?')
    world.reply(rahmat, key, card, 'Ada setiap malam.')
    const preview = await world.sees(key, 'Ada setiap malam.')
    world.circumstances.citizenIsReachable = false
    await world.press(rahmat, key, preview, 'Kirim')
    await until(() => cardNow(card.messageId)?.text.includes('Gagal: warga memblokir bot'), {
      what: 'the card',
    })
    world.circumstances.citizenIsReachable = true
  })

  it('lets the first recorded answer win and tells the second officer by whom and when', async () => {
    const { inquiry, card } = await asked('Berapa tarif parkir?')
    world.reply(rahmat, key, card, 'Dua ribu rupiah.')
    world.reply(dewi, key, card, 'Tiga ribu rupiah.')
    const first = await world.sees(key, 'Dua ribu')
    const second = await world.sees(key, 'Tiga ribu')
    await world.press(rahmat, key, first, 'Kirim')
    const told = await world.press(dewi, key, second, 'Kirim')
    expect(told).toMatchObject({ alert: true })
    expect(told.text).toMatch(/sudah dijawab oleh Rahmat pada Minggu, 22 November 2026 pukul 14\.05/)
    await world.sees(key, /sudah dijawab oleh Rahmat pada/)
    await until(() => answersTo(inquiry).length === 1, { what: 'one answer' })
    expect(answersTo(inquiry)).toHaveLength(1)

    const late = world.reply(dewi, key, card, 'Empat ribu rupiah.')
    await until(() => world.written(key).some(({ replyTo }) => replyTo === late.messageId), {
      what: 'a word for the late officer',
    })
  })

  it('follows an edit of the own message, and "Kirim" sends only what was shown', async () => {
    const { inquiry, card } = await asked('Apakah uji KIR buka Sabtu?')
    const own = world.reply(rahmat, key, card, 'Buka sampai jam 10.')
    const old = await world.sees(key, 'Buka sampai jam 10.')
    world.emulator.editText(rahmat.telegramId, key, own.messageId, 'Buka sampai jam 12.')
    const fresh = await world.sees(key, 'Buka sampai jam 12.')
    expect(fresh.messageId).not.toBe(old.messageId)
    const refused = await world.press(rahmat, key, old, 'Kirim')
    expect(refused).toMatchObject({ alert: true })
    expect(refused.text).toContain('sudah diubah sejak pratinjau')
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
    await world.press(rahmat, key, fresh, 'Kirim')
    await until(() => answersTo(inquiry).length === 1, { what: 'the answer' })
    const [sent] = answersTo(inquiry)
    const id = sent?.message.type === 'official-answer' ? sent.message.answerId : null
    expect(id && (await world.views.answer(id))?.text).toBe('Buka sampai jam 12.')

    world.emulator.editText(rahmat.telegramId, key, own.messageId, 'Buka sampai jam 14.')
    // A later edit is offered as a ralat, and sends nothing by itself.
    await world.sees(
      key,
      `Ralat 1: Dinas Perhubungan memperbaiki jawaban resminya untuk ${world.texts.formatTicket(inquiry.ticket)}`,
    )
  })

  it('asks for new words on "Ubah"; a reply to the prompt or to the preview takes the place of the old ones', async () => {
    const { inquiry, card } = await asked('Di mana mengurus izin trayek?')
    world.reply(rahmat, key, card, 'Di kantor lama.')
    const preview = await world.sees(key, 'Di kantor lama.')
    await world.press(rahmat, key, preview, 'Ubah')
    const prompt = await world.sees(key, 'Tulis jawaban yang baru')
    expect(prompt.forceReply).toBe(true)
    world.reply(rahmat, key, prompt, 'Di kantor baru.')
    const second = await world.sees(key, 'Di kantor baru.')
    world.reply(rahmat, key, second, 'Di Mal Pelayanan Publik.')
    const third = await world.sees(key, 'Di Mal Pelayanan Publik.')
    for (const old of [preview, second])
      expect((await world.press(rahmat, key, old, 'Kirim')).text).toContain('sudah diubah sejak pratinjau')
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
    await world.press(rahmat, key, third, 'Kirim')
    await until(() => answersTo(inquiry).length === 1, { what: 'the answer' })
  })

  it('follows an edit of the words that replaced the first ones', async () => {
    const { card } = await asked('Apakah ada bus malam?')
    world.reply(rahmat, key, card, 'Tidak ada bus malam.')
    const preview = await world.sees(key, 'Tidak ada bus malam.')
    const own = world.reply(rahmat, key, preview, 'Ada sampai pukul 21.')
    await world.sees(key, 'Ada sampai pukul 21.')
    world.emulator.editText(rahmat.telegramId, key, own.messageId, 'Ada sampai pukul 22.')
    await world.sees(key, 'Ada sampai pukul 22.')
  })

  it('leaves a draft alone when a colleague replies to its preview, or its author with a note', async () => {
    const { inquiry, ticket, card } = await asked('Apakah halte baru dibuka?')
    world.reply(rahmat, key, card, 'Dibuka bulan depan.')
    const preview = await world.sees(key, 'Dibuka bulan depan.')
    world.reply(dewi, key, preview, 'Dibuka minggu depan.')
    await world.sees(key, 'Dibuka minggu depan.')
    world.reply(rahmat, key, preview, '// yakin, Bu?')
    await world.sees(key, `Catatan internal (//) untuk tiket ${ticket}`)
    await world.press(rahmat, key, preview, 'Kirim')
    await until(() => answersTo(inquiry).length === 1, { what: 'the answer' })
    const [sent] = answersTo(inquiry)
    const id = sent?.message.type === 'official-answer' ? sent.message.answerId : null
    expect(id && (await world.views.answer(id))?.text).toBe('Dibuka bulan depan.')
  })

  it('cancels a draft, and nothing is sent', async () => {
    const { inquiry, card } = await asked('Apakah bus sekolah gratis?')
    world.reply(rahmat, key, card, 'Salah ketik')
    const preview = await world.sees(key, 'Salah ketik')
    const data = preview.buttons.flat().find(({ text }) => text === 'Kirim')?.callbackData ?? ''
    expect(await world.press(rahmat, key, preview, 'Batal')).toEqual({ text: 'Dibatalkan.', alert: false })
    expect(await world.forge(rahmat, chatId, preview.messageId, data)).toMatchObject({
      word: 'draft-expired',
    })
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
  })

  it('lets nobody press what another officer began', async () => {
    const { inquiry, card } = await asked('Kapan CFD ditutup?')
    world.reply(rahmat, key, card, 'Pukul 09.00.')
    const preview = await world.sees(key, 'Pukul 09.00.')
    const told = await world.press(dewi, key, preview, 'Kirim')
    expect(told).toMatchObject({ alert: true })
    expect(told.text).toContain('petugas lain')
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
  })

  it('never sends a note that begins with //', async () => {
    const { inquiry, ticket, card } = await asked('Apakah ada rute ke bandara?')
    world.reply(rahmat, key, card, '// tanya Pak Kadis dulu')
    const note = await world.sees(key, `Catatan internal (//) untuk tiket ${ticket}`)
    expect(note.buttons).toEqual([])
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
  })

  it('has a clear word for what cannot go along, and for emptiness', async () => {
    const { inquiry, card } = await asked('Apakah terminal punya mushola?')
    const sticker = world.emulator.sendMedia(
      rahmat.telegramId,
      key,
      { kind: 'sticker' },
      { replyTo: card.messageId },
    )
    const told = await world.sees(key, 'Jenis pesan ini')
    expect(told.replyTo).toBe(sticker.messageId)
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
  })

  it('shows a long answer whole before it can be confirmed', async () => {
    const { card } = await asked('Apa saja syarat izin angkutan?')
    const long = Array.from({ length: 410 }, (_, index) => `Syarat${index}`).join(' ')
    expect(long.length).toBeGreaterThan(3_950)
    world.reply(rahmat, key, card, long)
    const last = await world.sees(key, 'Sudah benar? Tekan Kirim', card)
    const parts = world.written(key).filter(({ replyTo }) => replyTo === last.replyTo)
    expect(parts.map(({ text }) => text).join(' ')).toContain('Syarat409')
    expect(parts.every(({ text }) => text.length <= 4_096)).toBe(true)
    expect(parts.filter(({ buttons }) => buttons.length > 0)).toHaveLength(1)
  })
})
