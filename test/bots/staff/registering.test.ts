import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  hashInvitationCode,
  invitationSchema,
  newInvitationCode,
  type Officer,
  officerIdSchema,
  TRIAGE,
} from '../../../src/office/index.ts'
import { later } from '../../support/builders.ts'
import { until } from '../../support/until.ts'
import { createStaffWorld, type StaffWorld } from './staff-world.ts'

let world: StaffWorld
let admin: Officer
beforeAll(async () => {
  world = await createStaffWorld()
  admin = await world.officer(TRIAGE, 'diskominfo', 'Admin')
})
afterAll(() => world.close())

async function invite(): Promise<string> {
  const code = newInvitationCode()
  const decree = { number: '800/12/2026', date: '2026-01-05' }
  const invitation = invitationSchema.parse({ role: 'petugas', instansi: 'dishub', decree })
  await world.transactions.transact((tx) =>
    tx.createInvitation(hashInvitationCode(code), invitation, later(world.clock.now(), 86_400_000)),
  )
  return code
}

/** Somebody new, who has opened the private chat with the bot. */
async function newcomer(name: string) {
  const { id: telegramId } = world.person(name)
  const who = { telegramId }
  const key = world.privateKey(who)
  world.says(who, key, '/start')
  await world.sees(key, 'Punya kode pendaftaran?')
  return { who, key }
}

const officerOf = (telegramId: number) =>
  world.transactions.transact((tx) => tx.officerByTelegram(telegramId, world.clock.now()))

describe('/daftar', () => {
  it('registers with instansi, role and decree, once per code', async () => {
    const { who, key } = await newcomer('Sri')
    const code = await invite()
    world.says(who, key, `/daftar ${code.toLowerCase()}`)
    await world.sees(key, 'Sri sekarang terdaftar di Dinas Perhubungan')
    expect(await officerOf(who.telegramId)).toMatchObject({
      instansi: 'dishub',
      role: 'petugas',
      decree: { number: '800/12/2026', date: '2026-01-05' },
    })
    const second = await newcomer('Tono')
    world.says(second.who, second.key, `/daftar ${code}`)
    await world.sees(second.key, 'kode itu tidak berlaku')
    expect(await officerOf(second.who.telegramId)).toBeNull()
  })

  it('refuses what is no code, and what is too old', async () => {
    const { who, key } = await newcomer('Budi')
    const code = await invite()
    for (const argument of ['', 'ABCD', '7K3F-9QXA-2M4T']) {
      const before = world.written(key).length
      world.says(who, key, `/daftar ${argument}`.trim())
      await until(() => world.written(key).length > before, { what: 'an answer' })
      expect(world.written(key).at(-1)?.text).toContain('tidak berlaku')
    }
    const now = world.clock.now()
    world.clock.advance(25 * 3_600_000)
    world.says(who, key, `/daftar ${code}`)
    await until(() => world.written(key).length > 4, { what: 'an answer' })
    world.clock.set(now)
    expect(await officerOf(who.telegramId)).toBeNull()
  })

  it('does not take a code in a group, takes the message away, and leaves the code usable', async () => {
    const { who, key } = await newcomer('Wati')
    const code = await invite()
    const { chat, key: groupKey } = world.group([admin])
    world.emulator.setMember(chat.id, who.telegramId, 'member')
    world.emulator.setMember(chat.id, 700, 'administrator')
    const { messageId } = world.says(who, groupKey, `/daftar ${code}`)
    await world.sees(groupKey, 'jangan dikirim di grup')
    const gone = () =>
      world.emulator.messages(groupKey).every((one) => one.messageId !== messageId || one.deleted === true)
    await until(gone, { what: 'the code to disappear' })
    world.says(who, key, `/daftar ${code}`)
    await world.sees(key, 'sekarang terdaftar')
  })
})

describe('/hubungkan', () => {
  it('links a topic by an alias and shows what waits', async () => {
    const { inquiry } = await world.question('Menunggu meja', 'dinkes')
    const { chat, key } = world.group([admin], ['Kesehatan', 'Lain'])
    const [topic] = chat.topics
    if (!topic) throw new Error('no topic')
    world.says(admin, key, '/hubungkan Dinas Kesehatan', { threadId: topic.threadId })
    const said = await world.sees(key, 'sekarang meja Dinas Kesehatan')
    expect(said.threadId).toBe(topic.threadId)
    const card = await world.sees(key, 'Menunggu meja')
    expect(card.threadId).toBe(topic.threadId)
    expect(card.text).toContain(world.texts.formatTicket(inquiry.ticket))
    const desks = await world.transactions.transact((tx) => tx.desks())
    expect(desks).toContainEqual({ instansi: 'dinkes', chatId: chat.id, threadId: topic.threadId })
  })

  it('is for Diskominfo only, in groups only, and for known instansi only', async () => {
    const rahmat = await world.officer('dishub')
    const { who } = await newcomer('Umum')
    const { chat, key } = world.group([admin, rahmat])
    world.emulator.setMember(chat.id, who.telegramId, 'member')
    world.says(rahmat, key, '/hubungkan dishub')
    await world.sees(key, 'hanya untuk admin Diskominfo')
    world.says(who, key, '/hubungkan dishub')
    await world.sees(key, 'belum terdaftar')
    world.says(admin, key, '/hubungkan dinas')
    await world.sees(key, 'tidak ada dalam daftar')
    const own = world.privateKey(admin)
    world.says(admin, own, '/hubungkan dishub')
    await world.sees(own, 'grup atau topik')
    const desks = await world.transactions.transact((tx) => tx.desks())
    expect(desks.some(({ chatId }) => chatId === chat.id)).toBe(false)
  })
})

describe('/tiket and the other commands', () => {
  it('lists the open cases of the desk, the most urgent first', async () => {
    const rahmat = await world.officer('dishub')
    const { chat, key } = world.group([rahmat])
    await world.link('dishub', chat.id)
    world.says(rahmat, key, '/tiket')
    await world.sees(key, 'Tidak ada tiket Dinas Perhubungan')
    const { inquiry: first } = await world.question('Satu')
    world.clock.advance(3_600_000)
    const { inquiry: second } = await world.question('Dua')
    await world.sees(key, 'Dua')
    world.clock.advance(23.5 * 3_600_000)
    world.says(rahmat, key, '/tiket@petugas_bot')
    const list = await world.sees(key, 'yang menunggu jawaban: 2')
    const [late, next] = list.text.split('\n').slice(-2)
    expect(late).toBe(`${world.texts.formatTicket(first.ticket)} · Pertanyaan · LEWAT TENGGAT 30 menit`)
    expect(next).toBe(`${world.texts.formatTicket(second.ticket)} · Pertanyaan · sisa waktu 30 menit`)

    const own = world.privateKey(rahmat)
    world.says(rahmat, own, '/tiket')
    await world.sees(own, 'yang menunggu jawaban: 2')
  })

  it('shows nothing to officers of another instansi', async () => {
    const agus = await world.officer('dlh', 'petugas', 'Agus')
    const { chat, key } = world.group([agus])
    await world.link('disdik', chat.id)
    world.says(agus, key, '/tiket')
    await world.sees(key, 'ditangani Dinas Pendidikan')
  })

  it('answers unknown commands where they can only mean this bot', async () => {
    const rahmat = await world.officer('dishub')
    const { key } = world.group([rahmat])
    world.says(rahmat, key, '/apasaja')
    world.says(rahmat, key, '/apasaja@petugas_bot')
    await world.sees(key, 'perintah itu tidak dikenal')
    await world.quiet()
    expect(world.written(key).filter(({ text }) => /tidak dikenal/.test(text))).toHaveLength(1)
    const own = world.privateKey(rahmat)
    world.says(rahmat, own, '/apasaja')
    await world.sees(own, 'perintah itu tidak dikenal')
    world.says(rahmat, own, 'halo')
    await world.sees(own, 'bukan kartu tiket')
  })

  it('knows no officer whose appointment has ended', async () => {
    const ended = await world.officer('dishub', 'petugas', 'Lama')
    const own = world.privateKey(ended)
    world.says(ended, own, '/tiket')
    await world.sees(own, 'yang menunggu jawaban')
    const now = world.clock.advance(1_000)
    const id = officerIdSchema.parse(randomUUID())
    await world.transactions.transact((tx) => tx.appoint({ ...ended, id, validFrom: now, validUntil: now }))
    world.says(ended, own, '/tiket')
    await world.sees(own, 'Maaf, SK Bapak/Ibu sebagai petugas berlaku sampai')
  })
})
