import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Decree,
  endOfDecree,
  hashInvitationCode,
  invitationSchema,
  newInvitationCode,
  officerIdSchema,
  type Role,
} from '../../src/office/index.ts'
import { changeOfficer, type OfficerChange, removeOfficer } from '../../src/routing/index.ts'
import { HOUR_MS, instansi, later, someRules } from '../support/builders.ts'
import { type Actor, type City, type DeskName, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, refer, write } from './stories.ts'

const DAY_MS = 24 * HOUR_MS

let city: City
let admin: Actor
beforeAll(async () => {
  city = await openCity()
  admin = await city.colleague('diskominfo', 'Admin', { role: 'diskominfo' })
})
afterAll(() => city.close())

async function registered(actor: Actor) {
  const found = await city.administer((tx) => tx.registeredByTelegram(actor.id))
  if (!found) throw new Error(`${actor.name} is not registered`)
  return found
}

/** As the command line does it; the service hears of it at its next sweep. */
async function remove(actor: Actor) {
  const officer = await registered(actor)
  const removed = await city.administer((tx) =>
    removeOfficer(tx, { officer, by: null }, city.clock.now(), someRules()),
  )
  await city.catchUp()
  await city.settled()
  return removed
}

async function change(actor: Actor, to: OfficerChange) {
  const officer = await registered(actor)
  await city.administer((tx) =>
    changeOfficer(tx, { officer, change: to, by: null }, city.clock.now(), someRules()),
  )
  await city.catchUp()
  await city.settled()
}

async function invite(desk: DeskName, decree: Decree, role: Role = 'petugas'): Promise<string> {
  const code = newInvitationCode()
  const invitation = invitationSchema.parse({ role, instansi: desk, decree })
  const expiresAt = later(city.clock.now(), DAY_MS)
  await city.administer((tx) => tx.createInvitation(hashInvitationCode(code), invitation, expiresAt))
  return code
}

/** A colleague whose decree ends on this day. */
async function appointed(desk: DeskName, name: string, lastDay: string, role: Role = 'petugas') {
  const actor = city.stranger(name, desk)
  const decree = { number: '800/31/2026', date: '2026-01-05', until: lastDay }
  await city.administer((tx) =>
    tx.appoint({
      id: officerIdSchema.parse(randomUUID()),
      telegramId: actor.id,
      name,
      instansi: instansi(desk),
      role,
      decree,
      validFrom: city.clock.now(),
      validUntil: endOfDecree(decree, city.config.timezone),
    }),
  )
  city.inPrivate(actor).says('/start')
  return actor
}

const waiting = (ticket: string) =>
  city.deskSees('dishub', new RegExp(`^Menunggu persetujuan: tiket ${ticket}`))

describe('an officer who is removed', () => {
  it('leaves nothing in hand: claims, drafts and what waited for approval are the desk’s again', async () => {
    const leaving = await city.colleague('dishub', 'Pamit')
    const pejabat = await city.colleague('dishub', 'Dewi', { role: 'pejabat' })
    const answered = await refer(city, { name: 'Terjawab' })
    await answer(city, leaving, answered, 'Dijawab sebelum pamit')
    admin.says('/persetujuan dishub semua')
    await city.settled()

    const claimed = await refer(city, { name: 'Diambil' })
    await city.press(leaving, claimed.card, /^Ambil$/)
    const drafted = await refer(city, { name: 'Dikonsep' })
    const preview = await write(city, leaving, drafted.card, 'Konsep yang tidak jadi')
    const proposed = await refer(city, { name: 'Diajukan' })
    leaving.presses(await write(city, leaving, proposed.card, 'Menunggu yang tidak datang'), /^Kirim$/)
    const request = await waiting(proposed.ticket)
    await city.settled()
    expect(leaving.again(claimed.card).text).toContain('Sedang ditangani Pamit')

    expect(await remove(leaving)).toMatchObject({ claims: 1, drafts: 2 })

    expect(leaving.again(claimed.card).text).toContain('Menunggu jawaban')
    expect(leaving.again(preview).text).toBe(
      `Konsep untuk tiket ${drafted.ticket} dibatalkan, karena Pamit tidak lagi bertugas di instansi ini. Tidak ada yang dikirim.`,
    )
    expect(leaving.buttons(preview)).toEqual([])
    await city.deskSees(
      'dishub',
      new RegExp(`^Jawaban Pamit untuk tiket ${proposed.ticket} batal menunggu persetujuan`),
    )
    expect(leaving.again(proposed.card).text).toContain('Menunggu jawaban')
    expect(await city.press(pejabat, request, /^Setujui$/)).toMatchObject({ alert: true })
    expect((await city.events(claimed.ticket)).at(-1)).toMatchObject({
      type: 'released',
      body: { why: 'left' },
    })
    expect((await city.events(proposed.ticket)).map(({ type }) => type)).toEqual([
      'received',
      'referred',
      'approval-asked',
      'approval-dropped',
    ])

    // Politely refused from now on, by button and by word, here and in private.
    const told = await city.press(leaving, claimed.card, /^Ambil$/)
    expect(told).toMatchObject({ alert: true })
    expect(told.text).toMatch(/tidak lagi terdaftar sebagai petugas\. Tidak ada yang diubah/)
    leaving.says('Masih bolehkah?', { replyTo: drafted.card })
    await leaving.hears(/tidak lagi terdaftar sebagai petugas, jadi tidak ada yang diubah/)
    const alone = city.inPrivate(leaving)
    alone.says('/tiket')
    await alone.hears(/tidak lagi terdaftar/)
    await city.settled()
    for (const { citizen } of [claimed, drafted, proposed]) expect(citizen.heard()).toHaveLength(1)

    // What was answered stays whose it was.
    expect(pejabat.again(answered.card).text).toContain('Dijawab oleh Pamit')
    const [act] = await city.rows(`SELECT officer_id, detail FROM audit WHERE act = 'officer-removed'`)
    expect(act).toMatchObject({ officer_id: null, detail: { instansi: 'dishub', claims: 1, drafts: 2 } })
  })

  it('and was the only one to approve: Diskominfo is asked for what waits', async () => {
    const writer = city.officer('dishub')
    const { citizen, card, ticket } = await refer(city, { name: 'Tanpa Pejabat' })
    writer.presses(await write(city, writer, card, 'Siapa yang menyetujui ini?'), /^Kirim$/)
    await waiting(ticket)
    const [dewi] = await city.rows(`SELECT telegram_id FROM officer WHERE name = 'Dewi'`)
    await remove({ ...writer, id: Number(dewi?.['telegram_id']), name: 'Dewi' })

    await city.deskSees(
      'dishub',
      new RegExp(`tidak ada lagi yang dapat menyetujui jawaban untuk tiket ${ticket}`),
    )
    const request = await city.deskSees('diskominfo', new RegExp(`^Menunggu persetujuan: tiket ${ticket}`))
    expect(writer.again(card).text).toContain('Menunggu persetujuan Diskominfo')
    await city.press(admin, request, /^Setujui$/)
    await citizen.hears(/Siapa yang menyetujui ini/)
    expect((await city.events(ticket)).map(({ type }) => type)).toContain('approval-passed')
    admin.says('/persetujuan dishub mati')
    await city.settled()
  })
})

describe('an officer who goes to another instansi', () => {
  it('by a code: has the rights of the new one at once, and those of the former one no more', async () => {
    const moving = await city.colleague('dishub', 'Mutasi')
    const { number } = await registered(moving)
    const { card } = await refer(city, { name: 'Ditinggal' })
    await city.press(moving, card, /^Ambil$/)
    const preview = await write(city, moving, card, 'Belum sempat dikirim')
    const alone = city.inPrivate(moving)
    alone.says(`/daftar ${await invite('pupr', { number: '800/44/2026', date: '2026-11-20' })}`)
    await alone.hears(/Mutasi sekarang terdaftar di Dinas Pekerjaan Umum/)
    await city.settled()
    expect(moving.again(card).text).toContain('Menunggu jawaban')
    expect(moving.again(preview).text).toMatch(/^Konsep untuk tiket .* dibatalkan/)
    expect((await city.press(moving, card, /^Ambil$/)).text).toMatch(/hanya petugas instansi yang memegang/)
    expect(await registered(moving)).toMatchObject({ number, instansi: 'pupr' })
  })

  it('or merely becomes its pejabat: goes on with what was begun', async () => {
    const rising = await city.colleague('dishub', 'Promosi')
    const { citizen, card } = await refer(city, { name: 'Lanjut' })
    await city.press(rising, card, /^Ambil$/)
    const preview = await write(city, rising, card, 'Tetap boleh dikirim')
    await change(rising, { role: 'pejabat' })
    expect(rising.again(card).text).toContain('Sedang ditangani Promosi')
    rising.presses(preview, /^Kirim$/)
    await citizen.hears(/Tetap boleh dikirim/)
  })
})

describe('the only admin', () => {
  it('does not lose the office by a code for something else, and the code stays good', async () => {
    const own = await openCity()
    try {
      const only = own.inPrivate(own.officer('diskominfo'))
      const code = newInvitationCode()
      const decree = { number: '800/1/2026', date: '2026-11-01' }
      const invitation = invitationSchema.parse({ role: 'petugas', instansi: 'dishub', decree })
      const expiresAt = later(own.clock.now(), DAY_MS)
      await own.administer((tx) => tx.createInvitation(hashInvitationCode(code), invitation, expiresAt))
      only.says(`/daftar ${code}`)
      await only.hears(/satu-satunya admin Diskominfo yang aktif[\s\S]*invite --role diskominfo/)
      const newcomer = own.inPrivate(own.stranger('Pengganti'))
      newcomer.says(`/daftar ${code}`)
      await newcomer.hears(/Pengganti sekarang terdaftar di Dinas Perhubungan/)
    } finally {
      await own.close()
    }
  })
})

describe('a decree that ends', () => {
  const ABOUT = /SK yang segera berakhir/

  it('is warned of a month, a week and a day before, each once, by day, and then stops every right', async () => {
    // It is 22 November, and becomes the first of December.
    const pejabat = await appointed('dlh', 'Kepala', '2027-12-31', 'pejabat')
    const ending = await appointed('dlh', 'Habis', '2026-12-31')
    await city.settled()
    const alone = city.inPrivate(ending)
    const mine = () => alone.heard().filter(({ text }) => text.startsWith('SK Bapak/Ibu sebagai petugas'))
    const theirs = () =>
      city
        .inPrivate(pejabat)
        .heard()
        .filter(({ text }) => ABOUT.test(text))
    const triage = () => city.deskMessages('diskominfo').filter(({ text }) => ABOUT.test(text))
    const counts = () => [mine().length, theirs().length, triage().length]
    await city.pass(8 * DAY_MS)
    expect(counts()).toEqual([0, 0, 0])
    await city.pass(DAY_MS)
    expect(counts()).toEqual([1, 1, 1])
    expect(mine()[0]?.text).toContain('berlaku sampai 31 Desember 2026, tinggal 30 hari lagi')
    const { number } = await registered(ending)
    expect(theirs()[0]?.text).toContain(
      `P${number} Habis, Dinas Lingkungan Hidup: 31 Desember 2026 (tinggal 30 hari)`,
    )
    expect(triage()[0]?.text).toContain(`P${number} Habis`)
    expect(triage()[0]?.text).toContain('/petugas ubah')

    // Neither time nor a restart says it again.
    await city.pass(DAY_MS)
    await city.restart()
    await city.pass(DAY_MS)
    expect(counts()).toEqual([1, 1, 1])

    // Ten in the evening of the 23rd, then three in the morning of the 24th: nobody is woken; at seven they hear it.
    await city.pass(20 * DAY_MS + 8 * HOUR_MS)
    await city.pass(5 * HOUR_MS)
    expect(counts()).toEqual([1, 1, 1])
    await city.pass(4 * HOUR_MS)
    expect(counts()).toEqual([2, 2, 2])
    expect(mine()[1]?.text).toContain('tinggal 7 hari lagi')
    await city.pass(7 * DAY_MS)
    expect(counts()).toEqual([3, 3, 3])
    expect(mine()[2]?.text).toContain('hari ini hari terakhirnya')

    // The last day counts whole.
    const { citizen, card, ticket } = await refer(city, { name: 'Malam Tahun Baru', desk: 'dlh' })
    await city.press(ending, card, /^Ambil$/)
    const preview = await write(city, ending, card, 'Ditulis sebelum tengah malam')
    await city.pass(16 * HOUR_MS)
    expect(await city.press(ending, card, /^Jawab$/)).toMatchObject({ alert: false })
    await city.pass(HOUR_MS)
    const refused = await city.press(ending, card, /^Ambil$/)
    expect(refused.text).toMatch(/SK Bapak\/Ibu berlaku sampai Kamis, 31 Desember 2026 pukul 23\.59 WITA/)
    alone.says('/rekap')
    await alone.hears(/Mintalah admin Diskominfo memperpanjangnya/)
    await until(() => ending.again(preview).text.startsWith(`Konsep untuk tiket ${ticket} dibatalkan`), {
      what: 'the preview to say that nothing comes of it',
    })
    await city.settled()
    expect(counts()).toEqual([3, 3, 3])
    expect(citizen.heard().filter(({ text }) => /Ditulis sebelum/.test(text))).toEqual([])

    // With a new decree it is as before.
    alone.says(
      `/daftar ${await invite('dlh', { number: '800/1/2027', date: '2027-01-01', until: '2027-12-31' })}`,
    )
    await alone.hears(/Habis sekarang terdaftar di Dinas Lingkungan Hidup/)
    expect(await registered(ending)).toMatchObject({ number, decree: { until: '2027-12-31' } })
    await answer(city, ending, { citizen, card }, 'Ditulis dengan SK baru')
  })

  it('is renewed in time by a code, without losing what was begun', async () => {
    const renewing = await appointed('pupr', 'Perpanjang', '2027-03-31')
    const before = await registered(renewing)
    const { citizen, card } = await refer(city, { name: 'Berlanjut', desk: 'pupr' })
    const preview = await write(city, renewing, card, 'Konsep yang berlanjut')
    const alone = city.inPrivate(renewing)
    alone.says(
      `/daftar ${await invite('pupr', { number: '800/2/2027', date: '2027-01-02', until: '2027-12-31' })}`,
    )
    await alone.hears(/Data Perpanjang sudah diperbarui menurut SK yang baru, di Dinas Pekerjaan Umum/)
    const { id, decree, validUntil } = await registered(renewing)
    expect(id).toBe(before.id)
    expect({ decree, validUntil }).toEqual({
      decree: { number: '800/2/2027', date: '2027-01-02', until: '2027-12-31' },
      validUntil: new Date('2027-12-31T16:00:00Z'),
    })
    renewing.presses(preview, /^Kirim$/)
    await citizen.hears(/Konsep yang berlanjut/)
    const [act] = await city.rows(
      `SELECT detail FROM audit WHERE act = 'officer-renewed' AND officer_id = $1`,
      [id],
    )
    expect(act?.['detail']).toMatchObject({ decreeBefore: '800/31/2026', untilBefore: '2027-03-31' })
  })
})
