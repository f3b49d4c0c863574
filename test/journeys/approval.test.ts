import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { refer, write } from './stories.ts'

let city: City
let petugas: Actor
let pejabat: Actor
let admin: Actor
beforeAll(async () => {
  city = await openCity()
  petugas = city.officer('dishub')
  pejabat = await city.colleague('dishub', 'Dewi', { role: 'pejabat' })
  admin = await city.colleague('diskominfo', 'Admin', { role: 'diskominfo' })
  // Telegram lets no bot write first.
  city.inPrivate(pejabat).says('/start')
})
afterAll(() => city.close())
afterEach(() => sets('mati'))

async function sets(mode: string, instansi = 'dishub'): Promise<ChatMessage> {
  const said = admin.says(`/persetujuan ${instansi} ${mode}`)
  return until(() => admin.heard().findLast(({ replyTo }) => replyTo === said.messageId), {
    what: `an answer to ${mode}`,
  })
}

const answers = (citizen: Actor) => citizen.heard().filter(({ text }) => text.startsWith('Jawaban resmi '))

/** A petugas's answer that waits; gives what the desk sees of it. */
async function proposed(text: string, name = 'Siti', label = /^Kirim$/) {
  const referred = await refer(city, { name })
  const preview = await write(city, petugas, referred.card, text)
  const told = await city.press(petugas, preview, label)
  const request = await city.deskSees('dishub', new RegExp(`^Menunggu persetujuan: tiket ${referred.ticket}`))
  return { ...referred, preview, told, request }
}

describe('an answer that a pejabat must see first', () => {
  it('waits, with question and answer as the citizen will read it, and goes out when approved', async () => {
    await sets('semua')
    const { citizen, card, ticket, preview, told, request } = await proposed(
      'Trayeknya diumumkan hari Jumat.',
    )
    expect(told.text).toBe('Menunggu persetujuan.')
    await until(() => petugas.again(preview).text.includes('menunggu persetujuan pejabat'), {
      what: 'the word',
    })
    expect(request.text).toContain('Trayek angkot ke Pasar Induk')
    expect(request.text).toContain('Petugas dishub')
    await until(
      () => petugas.again(card).text.includes('Menunggu persetujuan pejabat atas jawaban Petugas dishub'),
      {
        what: 'the card',
      },
    )
    await city.settled()
    expect(answers(citizen)).toEqual([])
    expect(
      city
        .inPrivate(pejabat)
        .heard()
        .some(({ text }) => text.includes(ticket)),
    ).toBe(true)

    const refused = await city.press(petugas, request, /^Setujui$/)
    expect(refused).toMatchObject({ alert: true })
    expect(refused.text).toContain('disetujui orang lain')
    expect(await city.press(pejabat, request, /^Setujui$/)).toMatchObject({ alert: false })
    const sent = await citizen.hears(/^Jawaban resmi /)
    expect(request.text).toContain(sent.text)
    await city.deskSees('dishub', new RegExp(`Dewi menyetujui jawaban untuk tiket ${ticket}`))
    await city.settled()
    const events = await city.events(ticket)
    expect(events.map(({ type }) => type)).toEqual([
      'received',
      'referred',
      'approval-asked',
      'answered',
      'delivered',
    ])
    const [asked, answered] = [events[2]?.body, events[3]?.body]
    expect(answered?.['officer']).toBe(asked?.['officer'])
    expect(answered?.['approver']).not.toBe(asked?.['officer'])
    const acts = await city.rows(
      `SELECT act FROM audit WHERE act LIKE 'a%' AND inquiry_id IS NOT NULL ORDER BY id`,
    )
    expect(acts.map(({ act }) => act)).toEqual(['approval-asked', 'answer-approved'])
    expect(petugas.again(card).text).toContain('Dijawab oleh Petugas dishub')
  })

  it('comes back with a note, and is rewritten by a reply', async () => {
    await sets('semua')
    const { citizen, card, ticket, request } = await proposed('Trayeknya belum jelas ya.', 'Kembali')
    pejabat.presses(request, /^Kembalikan/)
    const prompt = await city.deskSees('dishub', new RegExp(`Apa yang perlu diperbaiki.*${ticket}`))
    pejabat.says('Sebutkan tanggalnya', { replyTo: prompt })
    const back = await city.deskSees(
      'dishub',
      new RegExp(`untuk tiket ${ticket} dikembalikan dengan catatan`),
    )
    expect(back.text).toContain('Sebutkan tanggalnya')
    await until(() => petugas.again(card).text.includes('Menunggu jawaban'), { what: 'the card' })

    const second = await write(city, petugas, back, 'Trayeknya diumumkan 4 Desember.')
    petugas.presses(second, /^Kirim$/)
    const again = await city.deskSees('dishub', /^Menunggu persetujuan[\s\S]*4 Desember/)
    expect((await city.press(pejabat, request, /^Setujui$/)).text).toContain('sudah diubah')
    pejabat.presses(again, /^Setujui$/)
    await citizen.hears(/4 Desember/)
    await city.settled()
    expect(answers(citizen)).toHaveLength(1)
    const types = (await city.events(ticket)).map(({ type }) => type)
    expect(types.filter((type) => type.startsWith('approval'))).toEqual([
      'approval-asked',
      'approval-returned',
      'approval-asked',
    ])
  })

  it('is its author’s again when they edit it: nobody approves what they have not seen', async () => {
    await sets('semua')
    const { citizen, card, request } = await proposed('Trayeknya hari Senin ya.', 'Sunting')
    const own = city.emulator.messages(city.group).findLast(({ text }) => text === 'Trayeknya hari Senin ya.')
    if (!own) throw new Error('The officer’s words are gone')
    petugas.edits(own, 'Trayeknya hari Selasa ya.')
    const preview = await city.deskSees('dishub', /Begini pesan[\s\S]*hari Selasa/)
    expect((await city.press(pejabat, request, /^Setujui$/)).alert).toBe(true)
    await until(() => petugas.again(card).text.includes('Menunggu jawaban'), { what: 'the card' })
    petugas.presses(preview, /^Kirim$/)
    pejabat.presses(await city.deskSees('dishub', /^Menunggu persetujuan[\s\S]*Selasa/), /^Setujui$/)
    await citizen.hears(/hari Selasa/)
  })

  it('is overtaken by the pejabat’s own answer, and a colleague hears that one waits already', async () => {
    await sets('semua')
    const { citizen, card, ticket, request } = await proposed('Jawaban yang menunggu.', 'Salip')
    const rahmat = await city.colleague('dishub', 'Rahmat')
    const late = await write(city, rahmat, card, 'Jawaban teman sejawat.')
    const told = await city.press(rahmat, late, /^Kirim$/)
    expect(told).toMatchObject({ alert: true })
    expect(told.text).toContain('sudah menunggu persetujuan atas jawaban Petugas dishub')

    const direct = await write(city, pejabat, card, 'Jawaban pejabat sendiri.')
    pejabat.presses(direct, /^Kirim$/)
    await citizen.hears(/Jawaban pejabat sendiri/)
    await city.deskSees(
      'dishub',
      new RegExp(`${ticket} sudah dijawab. Jawaban yang diusulkan Petugas dishub tidak`),
    )
    expect((await city.press(pejabat, request, /^Setujui$/)).text).toContain('sudah dijawab')
    await city.settled()
    expect(answers(citizen)).toHaveLength(1)
  })

  it('is void once the question is moved or taken back', async () => {
    await sets('semua')
    const moved = await proposed('Jawaban sebelum pindah.', 'Pindah')
    pejabat.presses(moved.card, /^Bukan kewenangan/)
    pejabat.presses(
      await city.deskSees('dishub', /Mengapa|[Aa]lasan|kewenangan/, moved.request),
      /tugas|alamat/i,
    )
    await city.deskSees('dishub', new RegExp(`${moved.ticket} dialihkan ke .* sebelum disetujui`))
    expect((await city.press(pejabat, moved.request, /^Setujui$/)).alert).toBe(true)

    const withdrawn = await proposed('Jawaban sebelum batal.', 'Batal')
    withdrawn.citizen.says(`/batal ${withdrawn.ticket}`)
    await city.deskSees('dishub', new RegExp(`Warga membatalkan tiket ${withdrawn.ticket}`))
    expect((await city.press(pejabat, withdrawn.request, /^Setujui$/)).text).toContain('membatalkan')
    await city.settled()
    expect(answers(withdrawn.citizen)).toEqual([])
    expect(answers(moved.citizen)).toEqual([])
  })

  it('keeps its clock, and the reminder says that approval is what is missing', async () => {
    await sets('semua')
    const { ticket, card } = await proposed('Jawaban yang lama menunggu.', 'Lama')
    const due = /Tenggat: (.*)/.exec(card.text)?.[1]
    await city.pass(13 * HOUR_MS)
    await city.deskSees('dishub', new RegExp(`Tiket ${ticket} menunggu persetujuan. Sisa waktunya`))
    expect(petugas.again(card).text).toContain(`Tenggat: ${due}`)
  })
})

describe('who approves', () => {
  it('is a deputy too, but never for the own answer', async () => {
    await sets('semua')
    const wakil = await city.colleague('dishub', 'Wati Wakil')
    const said = pejabat.says('/wakil wati wakil')
    await until(() => pejabat.heard().some(({ replyTo }) => replyTo === said.messageId), {
      what: 'the deputy',
    })
    const first = await proposed('Disetujui oleh wakil ya.', 'Wakil')
    wakil.presses(first.request, /^Setujui$/)
    await first.citizen.hears(/Disetujui oleh wakil/)

    const own = await refer(city, { name: 'Sendiri' })
    wakil.presses(await write(city, wakil, own.card, 'Jawaban wakil sendiri.'), /^Kirim$/)
    const request = await city.deskSees('dishub', new RegExp(`^Menunggu persetujuan: tiket ${own.ticket}`))
    expect((await city.press(wakil, request, /^Setujui$/)).text).toContain('disetujui orang lain')
    petugas.says('/wakil Rahmat')
    await city.deskSees('dishub', /wakil ditunjuk oleh pejabat/)
    pejabat.says('/wakil hapus')
    await city.deskSees('dishub', /tidak punya wakil/)
    const other = await proposed('Wakilnya sudah tidak ada.', 'Bekas')
    const refused = await city.press(wakil, other.request, /^Setujui$/)
    expect(refused).toMatchObject({ alert: true })
    expect(refused.text).toContain('hanya pejabat Dinas Perhubungan')
  })

  it('is Diskominfo where no pejabat is in force', async () => {
    const set = await sets('semua', 'pupr')
    expect(set.text).toContain('belum punya pejabat aktif')
    const { citizen, card, ticket } = await refer(city, { name: 'Tanpa', desk: 'pupr' })
    const officer = city.officer('pupr')
    officer.presses(await write(city, officer, card, 'Jembatannya diperbaiki Mei.'), /^Kirim$/)
    const request = await city.deskSees('diskominfo', new RegExp(`^Menunggu persetujuan: tiket ${ticket}`))
    expect((await city.press(pejabat, request, /^Setujui$/)).alert).toBe(true)
    admin.presses(request, /^Setujui$/)
    await citizen.hears(/diperbaiki Mei/)
    await sets('mati', 'pupr')
  })
})

describe('which answers wait', () => {
  it('warned ones, or the first of a new officer', async () => {
    await sets('peringatan')
    const plain = await refer(city, { name: 'Polos' })
    petugas.presses(await write(city, petugas, plain.card, 'Tidak ada yang aneh.'), /^Kirim$/)
    await plain.citizen.hears(/Tidak ada yang aneh/)
    const warned = await refer(city, { name: 'Waspada' })
    const preview = await write(city, petugas, warned.card, 'Hubungi 0812-9999-8888 saja.')
    petugas.presses(preview, /^Tetap kirim$/)
    await until(() => petugas.buttons(preview)[0] === 'Ya, tetap kirim', { what: 'the second question' })
    petugas.presses(preview, /^Ya/)
    const request = await city.deskSees('dishub', new RegExp(`^Menunggu persetujuan: tiket ${warned.ticket}`))
    expect(request.text).toContain('Nomor telepon yang bukan milik kantor: 0812-9999-8888')
    pejabat.presses(request, /^Setujui$/)
    await warned.citizen.hears(/0812-9999-8888/)
    await city.settled()
    const answered = (await city.events(warned.ticket)).find(({ type }) => type === 'answered')
    expect(answered?.body).toMatchObject({ warnings: ['phone'] })

    await sets('baru 1')
    const baru = await city.colleague('dishub', 'Baru')
    const first = await refer(city, { name: 'Pertama' })
    baru.presses(await write(city, baru, first.card, 'Jawaban pertama saya.'), /^Kirim$/)
    pejabat.presses(
      await city.deskSees('dishub', new RegExp(`^Menunggu persetujuan: tiket ${first.ticket}`)),
      /^Setujui$/,
    )
    await first.citizen.hears(/Jawaban pertama/)
    const second = await refer(city, { name: 'Kedua' })
    baru.presses(await write(city, baru, second.card, 'Jawaban kedua saya.'), /^Kirim$/)
    await second.citizen.hears(/Jawaban kedua/)
  })

  it('is for Diskominfo to say, and a typing error changes nothing', async () => {
    const said = pejabat.says('/persetujuan dishub mati')
    await until(() => pejabat.heard().some(({ replyTo }) => replyTo === said.messageId), {
      what: 'a refusal',
    })
    expect((await sets('kadang')).text).toContain('Tulis /persetujuan')
    expect((await sets('semua', 'dinas-hantu')).text).toContain('tidak ada dalam daftar')
    expect((await sets('baru 5')).text).toContain('5 jawaban pertama')
    const kept = await city.rows(`SELECT value FROM setting WHERE key = 'approval/dishub'`)
    expect(kept).toEqual([{ value: { mode: 'first', answers: 5 } }])
  })
})
