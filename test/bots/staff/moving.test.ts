import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Officer, TRIAGE } from '../../../src/office/index.ts'
import type { Inquiry } from '../../../src/routing/index.ts'
import { until } from '../../support/until.ts'
import { createStaffWorld, type StaffWorld } from './staff-world.ts'

let world: StaffWorld
let rahmat: Officer
let dewi: Officer
let admin: Officer
const keys: Record<'dishub' | 'dinkes' | 'triage', string> = { dishub: '', dinkes: '', triage: '' }

beforeAll(async () => {
  world = await createStaffWorld()
  rahmat = await world.officer('dishub')
  dewi = await world.officer('dishub', 'pejabat', 'Dewi')
  admin = await world.officer(TRIAGE, 'diskominfo', 'Admin')
  const places = { dishub: [rahmat, dewi], dinkes: [], triage: [admin] }
  for (const [desk, members] of Object.entries(places)) {
    const { chat, key } = world.group(members)
    await world.link(desk === 'triage' ? TRIAGE : desk, chat.id)
    Object.assign(keys, { [desk]: key })
  }
  world.circumstances.likeliest = ['disdik', 'dishub', 'dinkes', 'unknown', 'dlh']
})
afterAll(() => world.close())

async function asked(words: string, desk: 'dishub' | 'triage' = 'dishub') {
  const { inquiry } = await world.question(words, desk === 'triage' ? TRIAGE : desk)
  return { inquiry, card: await world.sees(keys[desk], words) }
}

const holderOf = async (inquiry: Inquiry) => {
  const state = await world.stateOf(inquiry)
  return state?.name === 'referred' ? state.referral.holder : null
}
const dueOf = async (inquiry: Inquiry) => {
  const state = await world.stateOf(inquiry)
  return state?.name === 'referred' ? state.promised.dueAt : null
}
const labels = (message: { buttons: { text: string }[][] }) => message.buttons.flat().map(({ text }) => text)

describe('"Alihkan"', () => {
  it('offers the likeliest, those with a desk first, and moves with a reason; the deadline stays', async () => {
    const { inquiry, card } = await asked('Ambulans lama datangnya')
    const due = await dueOf(inquiry)
    await world.press(rahmat, keys.dishub, card, 'Alihkan')
    const choice = await world.sees(keys.dishub, /dialihkan ke instansi mana/, card)
    expect(labels(choice)).toEqual([
      'Dinas Kesehatan',
      'Dinas Pendidikan',
      'Dinas Lingkungan Hidup',
      'Cari instansi',
      'Batal',
    ])
    await world.press(rahmat, keys.dishub, choice, 'Dinas Kesehatan')
    const why = await world.sees(keys.dishub, /Apa alasan .* dialihkan ke Dinas Kesehatan/, card)
    expect(await world.press(rahmat, keys.dishub, why, 'Salah alamat')).toMatchObject({ alert: false })
    expect(await holderOf(inquiry)).toEqual({ desk: 'dinkes', as: 'responsible' })
    expect(await dueOf(inquiry)).toEqual(due)

    const arrived = await world.sees(keys.dinkes, 'Ambulans lama datangnya')
    expect(arrived.text).toContain('Dialihkan dari: Dinas Perhubungan')
    expect(arrived.text).toContain('Salah alamat')
    await world.sees(keys.dishub, /Dialihkan ke Dinas Kesehatan oleh .+\nAlasan: Salah alamat/)
    await world.sees(keys.dishub, 'sudah dialihkan ke Dinas Kesehatan. Batas waktu', card)
  })

  it('finds another instansi by a mistyped name', async () => {
    const { inquiry, card } = await asked('Soal vaksin anak')
    await world.press(rahmat, keys.dishub, card, 'Alihkan')
    const choice = await world.sees(keys.dishub, /dialihkan ke instansi mana/, card)
    await world.press(rahmat, keys.dishub, choice, 'Cari instansi')
    const prompt = await world.sees(keys.dishub, /Tulis nama instansi/, choice)
    expect(prompt.forceReply).toBe(true)
    world.reply(rahmat, keys.dishub, prompt, 'kejaksaan agung')
    await world.sees(keys.dishub, 'Tidak ada instansi lain dengan nama itu')
    world.reply(rahmat, keys.dishub, prompt, 'kesehatn')
    const found = await world.sees(keys.dishub, 'instansi mana', prompt)
    expect(labels(found)).toEqual(['Dinas Kesehatan', 'Cari instansi', 'Batal'])
    await world.press(rahmat, keys.dishub, found, 'Dinas Kesehatan')
    const why = await world.sees(keys.dishub, /Apa alasan/, card)
    await world.press(rahmat, keys.dishub, why, 'Perlu instansi lain')
    expect((await holderOf(inquiry))?.desk).toBe('dinkes')
  })

  it('takes own words as the reason, which stay out of the events', async () => {
    const { inquiry, card } = await asked('Trotoar rusak depan puskesmas')
    await world.press(rahmat, keys.dishub, card, 'Alihkan')
    const choice = await world.sees(keys.dishub, /dialihkan ke instansi mana/, card)
    await world.press(rahmat, keys.dishub, choice, 'Dinas Kesehatan')
    await world.press(
      rahmat,
      keys.dishub,
      await world.sees(keys.dishub, /Apa alasan/, card),
      'Tulis alasan sendiri',
    )
    const prompt = await world.sees(keys.dishub, /Tulis alasannya/, card)
    expect(prompt.forceReply).toBe(true)
    world.reply(dewi, keys.dishub, prompt, 'bukan saya yang memulai')
    await world.sees(keys.dishub, 'Ini dimulai oleh petugas lain')
    world.reply(rahmat, keys.dishub, prompt, 'Halaman puskesmas milik Dinkes')
    const arrived = await world.sees(keys.dinkes, 'Trotoar rusak')
    expect(arrived.text).toContain('Alasan: Halaman puskesmas milik Dinkes')
    expect((await holderOf(inquiry))?.desk).toBe('dinkes')
    const events = await world.rows('SELECT * FROM inquiry_event WHERE inquiry_id = $1', [inquiry.id])
    expect(JSON.stringify(events)).toContain('own-words')
    expect(JSON.stringify(events)).not.toContain('Halaman puskesmas')
  })

  it('brings a case for an instansi without a desk to triage', async () => {
    const { inquiry, card } = await asked('Sekolah belum dibuka')
    await world.press(rahmat, keys.dishub, card, 'Alihkan')
    const choice = await world.sees(keys.dishub, /dialihkan ke instansi mana/, card)
    await world.press(rahmat, keys.dishub, choice, 'Dinas Pendidikan')
    const why = await world.sees(keys.dishub, /Apa alasan/, card)
    const told = await world.press(rahmat, keys.dishub, why, 'Salah alamat')
    expect(told.text).toContain('Dinas Pendidikan belum punya grup')
    const ended = await world.sees(keys.dishub, 'Dinas Pendidikan belum punya grup', card)
    expect(ended.text).toContain('diteruskan ke meja triase Diskominfo')
    expect(await holderOf(inquiry)).toEqual({ desk: TRIAGE, as: 'triage', meant: 'disdik' })
    const arrived = await world.sees(keys.triage, 'Sekolah belum dibuka')
    expect(arrived.text).toContain('Dimaksudkan untuk: Dinas Pendidikan, yang belum punya grup')
  })

  it('tells whoever lost the race where the case went', async () => {
    const { inquiry, card } = await asked('Dua petugas sekaligus')
    const reasonFor = async (who: Officer) => {
      const before = world.written(keys.dishub).length
      await world.press(who, keys.dishub, card, 'Alihkan')
      const choice = await until(
        () =>
          world
            .written(keys.dishub)
            .slice(before)
            .find(({ text }) => text.includes('instansi mana')),
        { what: 'a choice' },
      )
      await world.press(who, keys.dishub, choice, 'Dinas Kesehatan')
      return until(
        () =>
          world
            .written(keys.dishub)
            .slice(before)
            .find(({ text }) => text.includes('Apa alasan')),
        { what: 'a question for the reason' },
      )
    }
    const first = await reasonFor(rahmat)
    const second = await reasonFor(dewi)
    await world.press(rahmat, keys.dishub, first, 'Salah alamat')
    const told = await world.press(dewi, keys.dishub, second, 'Salah alamat')
    expect(told).toMatchObject({ alert: true })
    expect(told.text).toContain('sudah dialihkan ke Dinas Kesehatan')
    const state = await world.stateOf(inquiry)
    expect(state?.name === 'referred' && state.referral.number).toBe(2)
  })
})

describe('"Bukan kewenangan kami"', () => {
  it('brings the case to triage with the reason', async () => {
    const { inquiry, card } = await asked('Harga beras naik')
    await world.press(rahmat, keys.dishub, card, 'Bukan kewenangan kami')
    const why = await world.sees(keys.dishub, /bukan kewenangan Dinas Perhubungan/, card)
    await world.press(rahmat, keys.dishub, why, 'Bukan tugas instansi kami')
    expect(await holderOf(inquiry)).toEqual({ desk: TRIAGE, as: 'triage' })
    const arrived = await world.sees(keys.triage, 'Harga beras naik')
    expect(arrived.text).toContain('Alasan: Bukan tugas instansi kami')
    expect(labels(arrived)).toEqual([
      'Ambil',
      'Jawab',
      'Template',
      'Alihkan',
      'Minta keterangan',
      'Kabari warga',
      'Tolak',
      'Hitungan tenggat',
      'Ubah jenis',
    ])
  })

  it('keeps own words here too', async () => {
    const { card } = await asked('Banjir di gang')
    await world.press(rahmat, keys.dishub, card, 'Bukan kewenangan kami')
    const why = await world.sees(keys.dishub, /bukan kewenangan Dinas Perhubungan/, card)
    await world.press(rahmat, keys.dishub, why, 'Tulis alasan sendiri')
    world.reply(rahmat, keys.dishub, await world.sees(keys.dishub, /Tulis alasannya/, card), 'Urusan PUPR')
    const arrived = await world.sees(keys.triage, 'Banjir di gang')
    expect(arrived.text).toContain('Alasan: Urusan PUPR')
  })
})

describe('the triage desk', () => {
  it('offers only instansi with a desk, and can answer by itself', async () => {
    const { inquiry, card } = await asked('Wifi kantor mati', 'triage')
    await world.press(admin, keys.triage, card, 'Alihkan')
    const choice = await world.sees(keys.triage, /dialihkan ke instansi mana/, card)
    expect(labels(choice)).toEqual(['Dinas Perhubungan', 'Dinas Kesehatan', 'Cari instansi', 'Batal'])
    await world.press(admin, keys.triage, choice, 'Batal')
    world.reply(admin, keys.triage, card, 'Sedang diperbaiki.')
    const preview = await world.sees(keys.triage, 'Sedang diperbaiki.')
    await world.press(admin, keys.triage, preview, 'Kirim')
    expect((await world.stateOf(inquiry))?.name).toBe('answered')
  })

  it('says that a case for an instansi without a desk stays where it is', async () => {
    const { inquiry, card } = await asked('Guru honorer belum digaji', 'triage')
    await world.press(admin, keys.triage, card, 'Alihkan')
    const choice = await world.sees(keys.triage, /dialihkan ke instansi mana/, card)
    await world.press(admin, keys.triage, choice, 'Cari instansi')
    const prompt = await world.sees(keys.triage, /Tulis nama instansi/, choice)
    world.reply(admin, keys.triage, prompt, 'pendidikan')
    const found = await world.sees(keys.triage, 'instansi mana', prompt)
    const told = await world.press(admin, keys.triage, found, 'Dinas Pendidikan')
    expect(told).toMatchObject({ alert: true })
    expect(told.text).toContain('Tiket tetap di sini')
    expect((await holderOf(inquiry))?.desk).toBe(TRIAGE)
  })
})
