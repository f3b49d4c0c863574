import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeChoice } from '../../src/bots/choice.ts'
import { writeButton } from '../../src/bots/staff/callback-data.ts'
import { hashInvitationCode, invitationSchema, newInvitationCode } from '../../src/office/index.ts'
import { type InquiryId, inquiryIdSchema } from '../../src/routing/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, GROUP, openCity } from '../support/city.ts'
import { answer, forgePress, pressForged, refer, standing, write } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

async function idOf(ticket: string) {
  const [row] = await city.rows('SELECT id FROM inquiry WHERE ticket = $1', [ticket.replace('-', '')])
  return inquiryIdSchema.parse(row?.['id'])
}

async function invite(desk: string): Promise<string> {
  const code = newInvitationCode()
  const expiresAt = new Date(city.clock.now().getTime() + 24 * HOUR_MS)
  const decree = { number: '800/7/2026', date: '2026-11-01' }
  const invitation = invitationSchema.parse({ role: 'petugas', instansi: desk, decree })
  await city.administer((tx) => tx.createInvitation(hashInvitationCode(code), invitation, expiresAt))
  return code
}

/** A person of the street, in private with the staff bot. */
const alone = (person: Actor) => city.inPrivate(person)

describe('somebody in the group who is not registered', () => {
  it('changes nothing by replying, by any button, or by any command, and hears so politely', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Hak' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, 'Jawaban yang sah')
    officer.presses(card, /^Alihkan$/)
    const offered = await city.deskSees('dishub', new RegExp(`Tiket ${ticket} dialihkan ke instansi mana`))
    const stranger = city.stranger()
    const before = await standing(city)

    for (const message of [card, preview, offered]) {
      for (const label of stranger.buttons(message)) {
        const told = await city.press(stranger, message, new RegExp(`^${label.replaceAll(/[()]/g, '.')}$`))
        expect(told.text).toMatch(/belum terdaftar sebagai petugas\. Tidak ada yang diubah/)
        expect(told.alert).toBe(true)
      }
    }
    stranger.says('Jawaban dari orang asing', { replyTo: card })
    await stranger.hears(/akun ini belum terdaftar sebagai petugas/)
    for (const command of ['/hubungkan dishub', '/tiket', '/tiket@meja_bot']) {
      const said = stranger.says(command)
      await stranger.hears(/akun ini belum terdaftar sebagai petugas/, said)
    }
    expect(await standing(city)).toBe(before)
    expect(citizen.heard()).toHaveLength(1)
    expect(officer.again(card).text).toContain('Menunggu jawaban')
  })

  it('may talk with colleagues: the bot stays out of it', async () => {
    const heard = city.emulator.messages(city.group).length
    const said = city.stranger().says('Siapa yang piket hari ini?')
    await city.settled()
    expect(city.emulator.messages(city.group).filter(({ messageId }) => messageId > said.messageId)).toEqual(
      [],
    )
    expect(city.emulator.messages(city.group).length).toBe(heard + 2)
  })
})

describe('an officer of another desk', () => {
  it('can neither answer nor move what is not theirs', async () => {
    const { citizen, card } = await refer(city, { name: 'Milik', desk: 'pupr' })
    const other = city.officer('dishub').in(city.group)
    const before = await standing(city)
    other.says('Kami tahu jawabannya', { replyTo: card })
    await other.hears(
      /tiket ini ditangani Dinas Pekerjaan Umum dan Penataan Ruang, jadi tidak ada yang diubah/,
    )
    for (const label of [/^Alihkan$/, /Bukan kewenangan kami/]) {
      expect((await city.press(other, card, label)).text).toMatch(
        /hanya petugas instansi yang memegang tiket ini/,
      )
    }
    expect(await standing(city)).toBe(before)
    expect(citizen.heard()).toHaveLength(1)
  })

  it('has no /hubungkan, which is for Diskominfo', async () => {
    const before = await standing(city)
    const officer = city.officer('dishub')
    const said = officer.says('/hubungkan pupr')
    await officer.hears(/perintah ini hanya untuk admin Diskominfo/, said)
    expect(await standing(city)).toBe(before)
  })
})

describe('an officer whose appointment ended', () => {
  it('is a stranger from that moment on', async () => {
    const { citizen, card } = await refer(city, { name: 'Purna', desk: 'dlh' })
    const ends = new Date(city.clock.now().getTime() + HOUR_MS)
    const former = await city.colleague('dlh', 'Purnatugas', { validUntil: ends })
    const preview = await write(city, former, card, 'Ditulis sebelum pensiun')
    await city.pass(HOUR_MS)
    await city.settled()
    expect(former.again(preview).text).toMatch(/^Konsep untuk tiket .* dibatalkan/)
    expect(former.buttons(preview)).toEqual([])
    const before = await standing(city)
    expect((await city.press(former, card, /^Ambil$/)).text).toMatch(
      /SK Bapak\/Ibu berlaku sampai .*\d\d\.\d\d WITA/,
    )
    former.says('Ditulis sesudah pensiun', { replyTo: card })
    await former.hears(/SK Bapak\/Ibu sebagai petugas berlaku sampai .* tidak ada yang diubah/)
    expect(await standing(city)).toBe(before)
    expect(citizen.heard()).toHaveLength(1)
  })
})

describe('buttons that nobody gave', () => {
  it('of the staff bot, forged, old or of another’s draft, change nothing and say so', async () => {
    const { card, ticket } = await refer(city, { name: 'Palsu' })
    const officer = city.officer('dishub')
    const elsewhere = await refer(city, { name: 'Palsu Dua', desk: 'pupr' })
    const mine = await write(city, officer, card, 'Draf dishub')
    const send = mine.buttons.flat().find(({ text }) => text === 'Kirim')?.callbackData ?? ''
    const before = await standing(city)

    const neighbour = city.officer('pupr').in(city.group)
    const onCard = (verb: 'transfer' | 'decline' | 'files', inquiry: InquiryId, referral: number) =>
      writeButton({ verb, inquiry, referral })
    const presses: [data: string, presser: Actor, told: RegExp][] = [
      ['k0.t.AAAA.1', officer, /Tombol ini sudah tidak berlaku/],
      ['k1.t.AAAA', officer, /Tombol ini sudah tidak berlaku/],
      ["'; DROP TABLE inquiry; --", officer, /Tombol ini sudah tidak berlaku/],
      ['k1.s.zzzz.AAAAAAAA', officer, /Tombol ini sudah tidak berlaku/],
      [send, neighbour, /Ini dimulai oleh petugas lain/],
      [onCard('transfer', await idOf(ticket), 1), neighbour, /hanya petugas instansi yang memegang/],
      [onCard('transfer', await idOf(ticket), 7), officer, /Tombol ini sudah tidak berlaku/],
      [onCard('decline', await idOf(elsewhere.ticket), 1), officer, /hanya petugas instansi yang memegang/],
      [onCard('files', inquiryIdSchema.parse(randomUUID()), 1), officer, /sudah selesai/],
    ]
    for (const [data, presser, told] of presses) {
      expect((await pressForged(city, presser.in(city.group), [data]))[0]?.text).toMatch(told)
    }
    // Telegram leaves the data out where the button was no callback at all.
    forgePress(city, 'staff', officer, { message: card })
    forgePress(city, 'staff', officer, { data: '' })
    expect(await standing(city)).toBe(before)
    expect(city.officer('dishub').again(card).text).toContain('Menunggu jawaban')
  })

  it('of another citizen, of an older version, or of nobody, do nothing but say so', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Korban' })
    const inquiry = await idOf(ticket)
    const thief = city.citizen('Pencuri')
    thief.says('/start')
    await thief.hears(/Selamat datang/)
    const before = await standing(city)
    const values = [
      encodeChoice({ type: 'forward', inquiry }),
      encodeChoice({ type: 'confirm', inquiry }),
      encodeChoice({ type: 'choose', inquiry, index: 0 }),
      encodeChoice({ type: 'begin', inquiry }),
      encodeChoice({ type: 'join', inquiry, target: inquiry }),
      encodeChoice({ type: 'forward', inquiry: inquiryIdSchema.parse(randomUUID()) }),
      'c0:f:whatever',
      'c1:f:',
      '😀'.repeat(16),
    ]
    for (const data of values) forgePress(city, 'citizen', thief, { data })
    expect(await standing(city)).toBe(before)
    const told = thief.heard().slice(1)
    expect(told).toHaveLength(values.length)
    expect(told.every(({ text }) => text.includes('pilihan itu sudah tidak berlaku'))).toBe(true)
    expect(citizen.heard()).toHaveLength(1)
  })
})

describe('/status', () => {
  it('shows own tickets only; somebody else’s looks exactly like one that never was', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Pemilik' })
    const own = citizen.says(`/status ${ticket.replace('-', '').toLowerCase()}`)
    expect((await citizen.hears(/./, own)).text).toContain('Sedang ditangani Dinas Perhubungan')
    const list = citizen.says('/status')
    expect((await citizen.hears(/./, list)).text).toContain(ticket)

    const other = city.citizen('Penasaran')
    const replyTo = async (words: string) => (await other.hears(/./, other.says(words))).text
    // The first reply of all also says what is kept.
    await replyTo('/start')
    const theirs = await replyTo(`/status ${ticket}`)
    const never = await replyTo('/status 000-00A')
    const unknown = await replyTo('/status 7K3-F9Q')
    expect(theirs).toBe(unknown)
    expect(never).toBe(unknown)
    expect(await replyTo(`/batal ${ticket}`)).toBe(unknown)
    expect(await replyTo('/status')).not.toContain(ticket)
    const [row] = await city.rows(`SELECT state_name FROM inquiry WHERE ticket = $1`, [
      ticket.replace('-', ''),
    ])
    expect(row?.['state_name']).toBe('referred')
  })
})

describe('/daftar', () => {
  it('registers once, in private, within 24 hours, with instansi and decree', async () => {
    const code = await invite('dishub')
    const person = city.stranger('Rahmat Hidayat')
    const [stored] = await city.rows('SELECT * FROM invitation ORDER BY expires_at DESC LIMIT 1')
    expect(JSON.stringify(stored)).not.toContain(code.slice(0, 4))

    const registered = alone(person).says(`/daftar ${code.toLowerCase().replaceAll('-', ' ')}`)
    const reply = await alone(person).hears(/./, registered)
    expect(reply.text).toContain('Rahmat Hidayat sekarang terdaftar di Dinas Perhubungan')
    const [row] = await city.rows('SELECT * FROM officer WHERE telegram_id = $1', [person.id])
    expect(row).toMatchObject({ role: 'petugas', instansi_id: 'dishub', decree_number: '800/7/2026' })

    const { citizen, card } = await refer(city, { name: 'Baru' })
    const sent = await answer(city, person, { citizen, card }, 'Jawaban petugas baru')
    expect(sent.text).not.toContain('Rahmat')
  })

  it('refuses a code that was used, is wrong, or is a day old', async () => {
    const used = await invite('dishub')
    const first = alone(city.stranger('Pertama'))
    await first.hears(/sekarang terdaftar/, first.says(`/daftar ${used}`))
    const late = await invite('dishub')
    const before = await standing(city)
    const second = alone(city.stranger('Kedua'))
    for (const words of [`/daftar ${used}`, '/daftar SALAH-SALAH-SALAH', '/daftar', '/daftar 😀']) {
      await second.hears(/kode itu tidak berlaku/, second.says(words))
    }
    expect(await standing(city)).toBe(before)
    await city.pass(24 * HOUR_MS)
    await second.hears(/kode itu tidak berlaku/, second.says(`/daftar ${late}`))
    const [row] = await city.rows('SELECT count(*) AS n FROM officer WHERE telegram_id = $1', [second.id])
    expect(Number(row?.['n'])).toBe(0)
  })

  it('is not done where others read along: the code is taken out of the group and still good', async () => {
    const code = await invite('dlh')
    const person = city.stranger('Ceroboh')
    const said = person.says(`/daftar ${code}`)
    await person.hears(/Kode pendaftaran jangan dikirim di grup/)
    await city.settled()
    expect(
      city.emulator.messages(city.group).find(({ messageId }) => messageId === said.messageId)?.deleted,
    ).toBe(true)
    await alone(person).hears(/sekarang terdaftar/, alone(person).says(`/daftar ${code}`))
  })

  it('gives way to a later appointment at another instansi', async () => {
    const person = city.stranger('Pindah Tugas')
    for (const desk of ['dishub', 'dlh']) {
      const said = alone(person).says(`/daftar ${await invite(desk)}`)
      await alone(person).hears(/sekarang terdaftar/, said)
    }
    const { card } = await refer(city, { name: 'Lama', desk: 'dishub' })
    person.in(city.group).says('Masih bisa?', { replyTo: card })
    await city.deskSees('dishub', /tiket ini ditangani Dinas Perhubungan, jadi tidak ada yang diubah/)
  })
})

describe('/hubungkan', () => {
  it('moves a desk: its open cards are posted again where it is now, and only there they are answered', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Meja', desk: 'disdukcapil' })
    const topic = city.emulator.addTopic(GROUP, 'Loket baru')
    const admin = city.officer('diskominfo').in(city.group, topic.threadId)
    admin.says('/hubungkan bukan-instansi')
    await admin.hears(/Instansi itu tidak ada dalam daftar/)
    admin.says('/hubungkan Dukcapil')
    const linked = await admin.hears(/Tempat ini sekarang meja Dinas Kependudukan dan Pencatatan Sipil/)
    const again = await admin.hears(new RegExp(`^Tiket ${ticket}\n`), linked)
    expect(again.threadId).toBe(topic.threadId)

    const officer = city.officer('disdukcapil').in(city.group, topic.threadId)
    await answer(city, officer, { citizen, card: again }, 'Dari loket baru')
    await city.settled()
    expect(officer.again(again).text).toContain('Terkirim ke warga')
    expect((await city.rows(`SELECT FROM audit WHERE act = 'desk-linked'`)).length).toBeGreaterThan(0)
    expect(card.messageId).not.toBe(again.messageId)
  })
})
