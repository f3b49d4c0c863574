import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import {
  type Actor,
  type City,
  CITIZEN_BOT,
  type DeskName,
  GROUP,
  openCity,
  STAFF_BOT,
} from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, MATTERS, refer, referFrom, write } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())
afterEach(() => {
  city.emulator.faults.down = false
  city.emulator.faults.rules.length = 0
})

const TICKET = /Nomor tiket: (\w{3}-\w{3})/

/** A group that isn't the forum, with this desk's officer and Diskominfo's admin, linked by the admin. */
async function openGroup(desk: DeskName): Promise<{ id: number; officer: Actor; admin: Actor }> {
  const [officer, admin] = [city.officer(desk), city.officer('diskominfo')]
  const { id } = city.emulator.addGroup({ title: desk, members: [officer.id, admin.id, STAFF_BOT.id] })
  const chat = `group/${id}`
  admin.in(chat).says(`/hubungkan ${desk}`)
  await admin.in(chat).hears(/Tempat ini sekarang meja/)
  return { id, officer: officer.in(chat), admin: admin.in(chat) }
}

const cardIn = (actor: Actor, ticket: string) => actor.hears(new RegExp(`^Tiket ${ticket}\n`))

async function inquiriesOf(citizen: Actor): Promise<number> {
  const found = await city.rows(
    'SELECT FROM inquiry i JOIN conversation c ON c.id = i.conversation_id WHERE c.address = $1',
    [String(citizen.id)],
  )
  return found.length
}

describe('when Telegram is away', () => {
  it('at the start, the service stands ready and takes up everything that was written meanwhile', async () => {
    await city.stop()
    city.emulator.faults.down = true
    await city.start()
    const citizen = city.citizen('Awal')
    const said = citizen.says(MATTERS.dishub)
    const live = await fetch(`${city.url()}/healthz`)
    expect(live.status).toBe(200)
    expect(citizen.heard()).toEqual([])
    city.emulator.faults.down = false
    await citizen.hears(TICKET, said)
    await city.settled()
    expect(citizen.heard()).toHaveLength(1)
  })

  it('for a while, everything arrives afterwards: once, and in order', async () => {
    const { citizen, card } = await refer(city, { name: 'Putus' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, 'Jawaban di tengah gangguan')
    city.emulator.faults.down = true
    const said = citizen.says('/status')
    citizen.says('/bantuan')
    officer.presses(preview, /Kirim/)
    city.emulator.faults.down = false
    await citizen.hears(/Jawaban di tengah gangguan/)
    await city.settled()
    const after = citizen.heard().filter(({ messageId }) => messageId > said.messageId)
    expect(after).toHaveLength(3)
    const [status, help] = ['Tiket ', '/status –'].map((words) =>
      after.findIndex(({ text }) => text.includes(words)),
    )
    expect(status).toBeLessThan(help ?? -1)
    expect(officer.again(card).text).toContain('Terkirim ke warga')
  })

  it('says 429 with retry_after: it is waited for, and nothing is lost or doubled', async () => {
    const { citizen, card } = await refer(city, { name: 'Pelan' })
    const slow = { method: 'sendMessage', retryAfter: 1, times: 2 }
    city.emulator.faults.rules.push({ ...slow, chatId: citizen.id }, { ...slow, chatId: GROUP })
    await answer(city, city.officer('dishub'), { citizen, card }, 'Pelan-pelan saja')
    await city.settled()
    expect(citizen.heard()).toHaveLength(2)
    expect(city.emulator.faults.rules.map(({ times }) => times)).toEqual([0, 0])
  })

  it('refuses an answer for good: the card says so, and what follows is not held up', async () => {
    const { citizen, card } = await refer(city, { name: 'Tolak' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, 'Tidak sampai')
    city.emulator.faults.rules.push({ method: 'sendMessage', chatId: citizen.id, code: 400, times: 1 })
    officer.presses(preview, /Kirim/)
    await until(() => officer.again(card).text.includes('Gagal: pesan ditolak oleh aplikasi'), {
      what: 'the card',
    })
    const said = citizen.says('/status')
    await citizen.hears(/tidak berhasil kami kirim/, said)
  })

  it('takes an answer but its yes is lost: it arrives, and the case goes on', async () => {
    const { citizen, card } = await refer(city, { name: 'Hilang Kabar' })
    const counted = () => city.rows(`SELECT count::int FROM tally WHERE name = 'possible-duplicates'`)
    const [before] = await counted()
    city.emulator.faults.rules.push({ method: 'sendMessage', chatId: citizen.id, drop: 'after', times: 1 })
    const sent = await answer(city, city.officer('dishub'), { citizen, card }, 'Sekali atau dua kali')
    await city.settled()
    const received = citizen.heard().filter(({ text }) => text === sent.text)
    // The one duplicate that the Bot API makes unavoidable: it has no key for a message.
    expect(received.length).toBe(2)
    expect(await counted()).toEqual([{ count: Number(before?.['count']) + 1 }])
    expect(city.officer('dishub').again(card).text).toContain('Terkirim ke warga')
  })

  it('gives an update twice: one inquiry, one reply', async () => {
    const citizen = city.citizen('Kembar')
    citizen.says('/start')
    await citizen.hears(/Selamat datang/)
    await city.settled()
    // What is fetched now can't be confirmed any more …
    city.emulator.faults.rules.push({ method: 'getUpdates', token: CITIZEN_BOT.token, code: 500 })
    const said = citizen.says(MATTERS.dishub)
    await citizen.hears(TICKET, said)
    await city.stop()
    city.emulator.faults.rules.length = 0
    // … so the next life gets it again, and has to know it.
    await city.start()
    await city.settled()
    expect(citizen.heard()).toHaveLength(2)
    expect(await inquiriesOf(citizen)).toBe(1)
  })
})

describe('when a process died while it sent something', () => {
  it('the next one sends it again and counts a possible duplicate; nobody’s messages are stuck', async () => {
    const { citizen } = await refer(city, { name: 'Mati' })
    await city.settled()
    city.emulator.faults.rules.push({ method: 'sendMessage', chatId: citizen.id, code: 500 })
    citizen.says('/status')
    await until(async () => (await city.rows(`SELECT FROM outbox WHERE status = 'waiting'`)).length === 1, {
      what: 'a message that waits',
    })
    await city.stop()
    await city.rows(`UPDATE outbox SET status = 'sending', claimed_by = 4242 WHERE status = 'waiting'`)
    city.emulator.faults.rules.length = 0
    await city.start()
    await citizen.hears(/Sedang ditangani Dinas Perhubungan/)
    const metrics = await (await fetch(`${city.url()}/metrics`)).text()
    expect(metrics).toMatch(/^jawab24_possible_duplicates [1-9]/m)
  })
})

describe('when connections to the database are cut', () => {
  it('in the middle of many questions, each has one case and one reply', async () => {
    const citizens = Array.from({ length: 12 }, (_, index) => city.citizen(`Arus ${index}`))
    const said = citizens.map((citizen) => citizen.says(MATTERS.pupr))
    for (let cut = 0; cut < 4; cut++) {
      const heard = () => citizens.filter((citizen) => citizen.heard().length > 0).length
      await until(() => heard() >= cut * 2, { what: 'some to be answered' })
      await city.test.cutConnections()
    }
    for (const [index, citizen] of citizens.entries()) await citizen.hears(TICKET, said[index])
    await city.settled()
    for (const citizen of citizens) {
      expect(await inquiriesOf(citizen)).toBe(1)
      // A cut between Telegram's yes and our note of it makes a second one unavoidable; it is counted.
      const tickets = new Set(citizen.heard().map(({ text }) => TICKET.exec(text)?.[1]))
      expect(tickets.size).toBe(1)
    }
    const twice = citizens.reduce((sum, citizen) => sum + citizen.heard().length - 1, 0)
    const [tally] = await city.rows(`SELECT count FROM tally WHERE name = 'possible-duplicates'`)
    expect(twice).toBeLessThanOrEqual(Number(tally?.['count'] ?? 0))
    const { card, citizen } = await refer(city, { name: 'Sesudah' })
    await answer(city, city.officer('dishub'), { citizen, card }, 'Tetap jalan')
  })
})

describe('when a staff chat is lost', () => {
  it('the bot was removed from a desk’s group: its cases go to triage, and the citizen hears so', async () => {
    const { id, officer } = await openGroup('dishub')
    const citizen = city.citizen('Usir')
    citizen.says(MATTERS.dishub)
    const ticket = TICKET.exec((await citizen.hears(TICKET)).text)?.[1] ?? ''
    await cardIn(officer, ticket)
    city.emulator.setMember(id, STAFF_BOT.id, 'kicked')
    const atTriage = await city.deskSees('diskominfo', new RegExp(`^Tiket ${ticket}\n`))
    expect(atTriage.text).toContain('Grup instansi tidak bisa dihubungi')
    await citizen.hears(/kami serahkan ke Diskominfo/)
    expect(city.logged()).toContain('"alarm":"desks-lost"')
    // A desk without a place gets nothing new.
    const next = city.citizen('Usir Dua')
    next.says(MATTERS.dishub)
    expect((await next.hears(TICKET)).text).toContain('Diskominfo')
    await answer(city, city.officer('diskominfo'), { citizen, card: atTriage }, 'Dari Diskominfo')
  })

  it('a group became a supergroup: open cards are posted again there, and answered there', async () => {
    const { id, officer } = await openGroup('dlh')
    const citizen = city.citizen('Naik Kelas')
    const said = citizen.says(MATTERS.dlh)
    const ticket = TICKET.exec((await citizen.hears(TICKET, said)).text)?.[1] ?? ''
    const old = await cardIn(officer, ticket)
    const newId = city.emulator.migrate(id)
    const moved = officer.in(`group/${newId}`)
    const card = await cardIn(moved, ticket)
    await city.settled()
    expect(moved.heard().filter(({ text }) => text.startsWith(`Tiket ${ticket}\n`))).toHaveLength(1)
    await answer(city, moved, { citizen, card }, 'Dari supergrup')
    await city.settled()
    expect(moved.again(card).text).toContain('Terkirim ke warga')
    expect(officer.again(old).text).toContain('Menunggu jawaban')
    const [desk] = await city.rows(`SELECT chat_id FROM desk WHERE instansi_id = 'dlh'`)
    expect(Number(desk?.['chat_id'])).toBe(newId)
  })

  it('the card itself was deleted by somebody: the answer goes out all the same', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Hapus', desk: 'pupr' })
    const officer = city.officer('pupr')
    const preview = await write(city, officer, card, 'Kartunya hilang')
    city.emulator.deleteMessage(city.officer('diskominfo').id, city.group, card.messageId)
    officer.presses(preview, /Kirim/)
    await citizen.hears(/Kartunya hilang/)
    await city.settled()
    expect((await city.events(ticket)).at(-1)?.type).toBe('delivered')
  })

  it('triage has no place either: cases are stored, alarmed, keep their clock, and are posted when it is linked', async () => {
    city.emulator.setMember(GROUP, STAFF_BOT.id, 'kicked')
    await city.settled()
    const citizen = city.citizen('Tanpa Tempat')
    const said = citizen.says(MATTERS.pupr)
    const told = await citizen.hears(TICKET, said)
    expect(told.text).toContain('Diskominfo, yang akan mencari instansi yang tepat')
    const ticket = TICKET.exec(told.text)?.[1] ?? ''
    await city.settled()
    expect(city.logged()).toContain('No chat is linked for these desks')
    await city.pass(24 * HOUR_MS)
    await citizen.hears(/Mohon maaf/)

    city.emulator.setMember(GROUP, STAFF_BOT.id, 'administrator')
    const admin = city.officer('diskominfo')
    admin.says('/hubungkan diskominfo')
    const card = await city.deskSees('diskominfo', new RegExp(`^Tiket ${ticket}\n`))
    expect(card.text).toContain('LEWAT TENGGAT')
    await answer(city, admin, { citizen, card }, 'Akhirnya dijawab')
  })
})

describe('the reply to a citizen', () => {
  it('still comes when the group can’t be written to', async () => {
    const citizen = city.citizen('Terpisah')
    city.emulator.faults.rules.push({ method: 'sendMessage', chatId: GROUP, code: 500, times: 2 })
    const { card } = await referFrom(city, citizen, 'diskominfo', citizen.says(MATTERS.diskominfo))
    expect(card.text).toContain(MATTERS.diskominfo)
  })
})
