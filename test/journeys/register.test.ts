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
    await until(() => leaving.buttons(answered.card).includes('Jadikan FAQ'), { what: 'the button' })
    await city.press(leaving, answered.card, /^Jadikan FAQ$/)
    const { number } = await registered(leaving)
    pejabat.says(`/wakil P${number}`)
    await city.deskSees('dishub', /^Wakil yang dapat menyetujui .*: Pamit\./)
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

    pejabat.says('/wakil')
    await city.deskSees('dishub', /tidak punya wakil/)
    // The same answer can be proposed by somebody else.
    await city.press(city.officer('dishub'), answered.card, /^Jadikan FAQ$/)
    await city.settled()
    const proposals = await city.rows(
      `SELECT status, name FROM faq_proposal p JOIN officer o ON o.id = p.proposer_id ORDER BY p.id`,
    )
    expect(proposals).toEqual([
      { status: 'withdrawn', name: 'Pamit' },
      { status: 'drafting', name: 'Petugas dishub' },
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

      // Nor by an own command: what was asked before the other admin left is looked at again.
      const second = own.inPrivate(await own.colleague('diskominfo', 'Kedua', { role: 'diskominfo' }))
      second.says('/start')
      const numberOf = async (name: string) => {
        const [row] = await own.rows('SELECT number FROM officer WHERE name = $1', [name])
        return `P${String(row?.['number'])}`
      }
      const [mine, theirs] = [await numberOf('Petugas diskominfo'), await numberOf('Kedua')]
      const removeMe = await only.hears(/^Keluarkan/, only.says(`/petugas hapus ${mine}`))
      const removeThem = await second.hears(/^Keluarkan/, second.says(`/petugas hapus ${theirs}`))
      await own.press(second, removeThem, /^Ya, keluarkan/)
      const told = await own.press(only, removeMe, /^Ya, keluarkan/)
      expect(told).toMatchObject({ alert: true })
      expect(told.text).toContain('Tidak ada yang diubah')
      await only.hears(/satu-satunya admin Diskominfo yang aktif/, removeMe)
      await until(() => only.buttons(removeMe).length === 0, { what: 'the question to be over' })
      await only.hears(/satu-satunya admin/, only.says(`/petugas hapus ${mine}`))
    } finally {
      await own.close()
    }
  })
})

describe('/petugas', () => {
  const shows = (who: Actor, text: RegExp, after?: Parameters<Actor['hears']>[1]) => who.hears(text, after)

  it('lists the register by pages, opens one officer, and asks before it removes', async () => {
    const leaving = await city.colleague('disdukcapil', 'Keluar')
    for (let index = 1; index <= 10; index += 1) await city.colleague('disdukcapil', `Rekan ${index}`)
    const { number } = await registered(leaving)
    const alone = city.inPrivate(admin)
    const list = await shows(alone, /^Register petugas: \d+ orang/, alone.says('/petugas'))
    expect(alone.buttons(list).filter((label) => /^P\d+$/.test(label))).toHaveLength(10)
    expect(list.text).toMatch(/Halaman 1 dari \d/)
    expect(list.text).toMatch(
      /Dinas Kependudukan dan Pencatatan Sipil\nP\d+ Keluar, petugas, SK 800\/12\/2026 tanggal 5 Januari 2026, sampai dicabut\n/,
    )
    await city.press(alone, list, /^Berikutnya/)
    await until(() => /Halaman 2 dari/.test(alone.again(list).text), { what: 'the next page' })
    await city.press(alone, list, /Sebelumnya/)
    await until(() => /Halaman 1 dari/.test(alone.again(list).text), { what: 'the first page' })
    await city.press(alone, list, new RegExp(`^P${number}$`))
    await until(() => alone.again(list).text.startsWith(`P${number} Keluar\n`), { what: 'the officer' })
    expect(alone.buttons(list)).toEqual([`Keluarkan P${number}`, 'Jadikan pejabat', 'Daftar petugas'])

    await city.press(alone, list, /^Keluarkan/)
    const question = await shows(alone, new RegExp(`^Keluarkan P${number} Keluar dari register`))
    const { card } = await refer(city, { name: 'Belum Keluar', desk: 'disdukcapil' })
    await city.press(leaving, card, /^Ambil$/)
    await city.press(alone, question, /^Batal$/)
    await until(() => alone.again(question).text.startsWith('Tidak ada yang diubah'), { what: 'the way out' })
    expect(alone.buttons(question)).toEqual([])

    // The same in the triage desk, where another admin can't answer for who asked.
    const desk = admin.in(city.group)
    const said = admin.says(`/petugas hapus p${number}`)
    const again = await city.deskSees('diskominfo', new RegExp(`^Keluarkan P${number} Keluar`), said)
    const other = city.officer('diskominfo')
    const told = await city.press(other, again, /^Ya, keluarkan/)
    expect(told).toMatchObject({ alert: true })
    expect(told.text).toContain('Pertanyaan ini untuk Admin')
    expect(await registered(leaving)).toMatchObject({ left: null })
    expect(await city.press(desk, again, /^Ya, keluarkan/)).toEqual(
      expect.objectContaining({ text: 'Dicatat.', alert: false }),
    )
    await city.settled()
    expect(desk.again(again).text).toBe(
      `P${number} Keluar sudah dikeluarkan dari register. Keluarkan juga dari grup Telegram.`,
    )
    expect(await registered(leaving)).toMatchObject({ left: { why: 'removed' } })
    expect(leaving.again(card).text).toContain('Menunggu jawaban')
    const [act] = await city.rows(
      `SELECT o.name, a.detail FROM audit a JOIN officer o ON o.id = a.officer_id
       WHERE act = 'officer-removed' AND detail ->> 'target' = $1`,
      [`P${number}`],
    )
    expect(act).toMatchObject({ name: 'Admin', detail: { instansi: 'disdukcapil', claims: 1 } })
  })

  it('changes instansi, role and decree as it showed, and nothing that is older than what is so now', async () => {
    const changing = await city.colleague('dishub', 'Berubah')
    const { number } = await registered(changing)
    const alone = city.inPrivate(admin)
    const said = alone.says(
      `/petugas ubah P${number} instansi=pupr peran=pejabat sk=800/77/2026 tanggal=20-11-2026 sampai=2028-12-31`,
    )
    const question = await shows(alone, new RegExp(`^Ubah data P${number} Berubah`), said)
    expect(question.text.split('\n').slice(2)).toEqual([
      'Instansi: Dinas Perhubungan menjadi Dinas Pekerjaan Umum dan Penataan Ruang',
      'Peran: petugas menjadi pejabat',
      'SK 800/12/2026 tanggal 5 Januari 2026, sampai dicabut menjadi SK 800/77/2026 tanggal 20 November 2026, sampai 31 Desember 2028',
    ])
    const older = await shows(
      alone,
      /^Ubah data[^]*menjadi pejabat$/,
      alone.says(`/petugas ubah P${number} peran=pejabat`),
    )
    await city.press(alone, question, /^Ya, ubah/)
    expect(await registered(changing)).toMatchObject({
      number,
      instansi: 'pupr',
      role: 'pejabat',
      decree: { number: '800/77/2026', date: '2026-11-20', until: '2028-12-31' },
      validUntil: new Date('2028-12-31T16:00:00Z'),
    })
    // What was asked about the former appointment is not done to the new one.
    expect((await city.press(alone, older, /^Ya, ubah/)).text).toContain('datanya sudah berubah')

    const without = await city.colleague('diskominfo', 'Tanpa SK', { role: 'diskominfo' })
    const { number: adminNumber, ...post } = await registered(without)
    await city.administer((tx) => tx.changeAppointment(post.id, { ...post, decree: null }))
    for (const [command, told] of [
      [`/petugas ubah P${number} peran=pejabat`, /Datanya sudah begitu/],
      [`/petugas ubah P${number} sampai=2026-11-01`, /harus sesudah tanggal SK/],
      [`/petugas ubah P${number} sampai=31 Juni 2027`, /tidak ada di kalender/],
      [`/petugas ubah P${number}`, /^Begini cara memakainya/],
      [`/petugas ubah P${adminNumber} peran=petugas`, /^Petugas itu belum punya SK/],
      [`/petugas ubah P${adminNumber} sampai=2027-12-31`, /^Petugas itu belum punya SK/],
      [`/petugas ubah P${adminNumber} sk=800/1/2027`, /^Nomor dan tanggal SK ditulis bersama/],
      ['/petugas P99999', /nomor itu tidak ada/],
      ['/petugas Berubah', /^Begini cara memakainya/],
    ] as const)
      await shows(alone, told, alone.says(command))
  })

  it('is only for admins of Diskominfo, and only where nobody else reads along', async () => {
    const alone = city.inPrivate(city.officer('dishub'))
    await shows(alone, /hanya untuk admin Diskominfo/, alone.says('/petugas'))
    const stranger = city.inPrivate(city.stranger('Bukan Siapa-siapa'))
    await shows(stranger, /belum terdaftar/, stranger.says('/petugas hapus P1'))
    const topic = city.deskMessages('dishub')[0]?.threadId
    const elsewhere = admin.in(city.group, topic)
    await shows(elsewhere, /langsung kepada bot, di percakapan pribadi/, elsewhere.says('/petugas'))
  })
})

describe('a decree that ends', () => {
  const ABOUT = /SK yang segera berakhir/

  it('is warned of a month and a week before and on its last day, each once, by day, and then stops every right', async () => {
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
