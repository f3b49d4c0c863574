import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '../../../src/office/index.ts'
import { removeOfficer, triage } from '../../../src/routing/index.ts'
import { createStaffWorld, type StaffWorld } from './staff-world.ts'

let world: StaffWorld
let rahmat: Officer
let dewi: Officer
let key: string

beforeAll(async () => {
  world = await createStaffWorld()
  rahmat = await world.officer('dishub')
  dewi = await world.officer('dishub', 'pejabat', 'Dewi')
  const { chat, key: group } = world.group([rahmat, dewi])
  key = group
  await world.link('dishub', chat.id)
})
afterAll(() => world.close())

async function asked(text: string) {
  const { inquiry } = await world.question(text)
  return { inquiry, card: await world.sees(key, text) }
}

describe('"Ambil"', () => {
  it('shows colleagues who works on it, and lets go by "Lepas" of that officer only', async () => {
    const { inquiry, card } = await asked('Lampu merah mati')
    expect(await world.press(rahmat, key, card, 'Ambil')).toMatchObject({ alert: false })
    await world.sees(key, /Sedang ditangani Rahmat sampai/)
    const told = await world.press(dewi, key, card, 'Lepas')
    expect(told).toMatchObject({ alert: true })
    expect(told.text).toContain('sedang ditangani Rahmat')
    await world.press(rahmat, key, card, 'Lepas')
    await world.sees(key, /Lampu merah mati[\s\S]*Menunggu jawaban\n\nBalas/)
    expect(await world.stateOf(inquiry)).not.toHaveProperty('claim')
  })

  it('ends by itself after its time, and the card says so', async () => {
    const { inquiry, card } = await asked('Zebra cross pudar')
    await world.press(rahmat, key, card, 'Ambil')
    await world.sees(key, /Zebra cross pudar[\s\S]*Sedang ditangani Rahmat/)
    world.clock.advance(world.rules.claimMs)
    expect(await world.views.dueInquiries(world.clock.now(), 10)).toEqual([inquiry.id])
    await world.act(inquiry, { type: 'wake', to: triage })
    await world.sees(key, /Zebra cross pudar[\s\S]*Menunggu jawaban\n\nBalas/)
    expect(await world.stateOf(inquiry)).toMatchObject({ name: 'referred' })
  })

  it('ends when the officer leaves the register', async () => {
    const { inquiry, card } = await asked('Halte bocor')
    const guest = await world.officer('dishub', 'petugas', 'Tamu')
    const leaving = await world.officer('dishub', 'petugas', 'Pamit')
    world.emulator.setMember(Number(key.split('/')[1]), leaving.telegramId, 'member')
    const remove = ({ telegramId }: Officer) =>
      world.transactions.transact(async (tx) => {
        const officer = await tx.registeredByTelegram(telegramId)
        if (!officer) throw new Error('Not registered')
        return removeOfficer(tx, { officer, by: null }, world.clock.now(), world.rules)
      })
    await world.press(leaving, key, card, 'Ambil')
    expect(await remove(guest)).toMatchObject({ claims: 0 })
    expect(await world.stateOf(inquiry)).toHaveProperty('claim')
    expect(await remove(leaving)).toMatchObject({ claims: 1 })
    expect(await world.stateOf(inquiry)).not.toHaveProperty('claim')
  })

  it('lets a colleague answer after a second, explicit confirmation', async () => {
    const { inquiry, card } = await asked('Parkir liar di pasar')
    await world.press(rahmat, key, card, 'Ambil')
    world.reply(dewi, key, card, 'Sudah kami tertibkan tadi pagi.')
    const preview = await world.sees(key, /sedang ditangani Rahmat/)
    expect(await world.press(dewi, key, preview, 'Tetap kirim')).toMatchObject({ alert: true })
    expect((await world.stateOf(inquiry))?.name).toBe('referred')
    await world.sees(key, /Yakin dikirim/)
    await world.press(dewi, key, preview, 'Ya, tetap kirim')
    expect((await world.stateOf(inquiry))?.name).toBe('answered')
  })

  it('asks who claimed it nothing more', async () => {
    const { inquiry, card } = await asked('Bus sekolah terlambat')
    await world.press(rahmat, key, card, 'Ambil')
    world.reply(rahmat, key, card, 'Busnya sudah diperbaiki.')
    const preview = await world.sees(key, /Busnya sudah diperbaiki/)
    await world.press(rahmat, key, preview, 'Kirim')
    expect((await world.stateOf(inquiry))?.name).toBe('answered')
  })
})

describe('"Jawab"', () => {
  it('asks for the answer, and a reply to the question is one', async () => {
    const { card } = await asked('Kapan terminal dibuka')
    await world.press(rahmat, key, card, 'Jawab')
    const prompt = await world.sees(key, /Tulis jawaban untuk tiket/)
    expect(prompt.forceReply).toBe(true)
    world.reply(rahmat, key, prompt, 'Terminal dibuka pukul enam pagi.')
    const preview = await world.sees(key, /Sudah benar/)
    expect(preview.text).toContain('pukul enam pagi')
  })
})
