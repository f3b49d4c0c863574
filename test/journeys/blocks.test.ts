import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blockAuthor, ticketSchema } from '../../src/routing/index.ts'
import { anOfficer, HOUR_MS, someRules } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, askUntil, knownQuestions, MATTERS, refer, referFrom } from './stories.ts'

const DAY_MS = 24 * HOUR_MS

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const cases = async () => Number((await city.rows('SELECT count(*) AS n FROM inquiry'))[0]?.['n'])
const acts = (act: string) =>
  city.rows('SELECT officer_id IS NULL AS alone, detail FROM audit WHERE act = $1 ORDER BY id', [act])

/** *Diskominfo*'s admin, in private, goes the whole way for the author of this ticket. */
async function block(ticket: string, reason: RegExp, days: RegExp): Promise<Actor> {
  const admin = city.inPrivate(city.officer('diskominfo'))
  const asked = admin.says(`/blokir ${ticket}`)
  const why = await admin.hears(/^Mengapa pengirim tiket/, asked)
  admin.presses(why, reason)
  await until(() => admin.again(why).text.includes('Berapa lama?'), { what: 'the lengths' })
  admin.presses(why, days)
  await until(() => admin.again(why).text.startsWith('Blokir pengirim tiket'), { what: 'the last question' })
  expect((await city.press(admin, why, /^Ya, blokir$/)).text).toContain(`Pengirim tiket ${ticket} diblokir`)
  await until(() => admin.again(why).text.startsWith('Warga yang diblokir'), { what: 'the list' })
  return admin
}

describe('the author of a case', () => {
  it('is blocked by Diskominfo with a reason and an end, told why, and still heard in an emergency', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Pengganggu' })
    citizen.says('/start')
    const admin = await block(ticket, /^Spam$/, /^7 hari$/)
    const told = await citizen.hears(/tidak kami teruskan ke petugas, sampai/)
    expect(told.text).toContain('promosi atau tautan')
    expect(told.text).toContain('/standar')
    // The day is named again where it ends: "afterwards" stood behind the emergencies.
    expect(told.text).toMatch(/Setelah \S+, \d+ \S+ 2026 pukul \S+ WITA pesan diteruskan lagi/)
    expect(told.text).not.toMatch(/Rahmat|Diskominfo \w+ \w+ memblokir/)

    const before = await cases()
    const more = citizen.says(MATTERS.pupr)
    await citizen.hears(/belum kami teruskan ke petugas sampai/, more)
    citizen.edits(more, `${MATTERS.pupr} segera`)
    await city.settled()
    expect(await cases()).toBe(before)
    // What was written before is answered all the same, and the one who calls for help is heard.
    expect(card.text).toContain(`Tiket ${ticket}`)
    const call = citizen.says('ada kebakaran di pasar, tolong')
    await citizen.hears(/Telepon sekarang juga/, call)
    await citizen.hears(/Nomor tiket/, call)
    expect(await cases()).toBe(before + 1)

    // Everybody's commands work, and officers see a ticket, never a person.
    const asked = citizen.says('/status')
    await citizen.hears(/Diteruskan|Menunggu|kebakaran|Tiket/i, asked)
    const shown = admin.heard().map(({ text }) => text)
    expect(shown.join('\n')).not.toContain(String(citizen.id))
    expect(shown.join('\n')).not.toContain('Pengganggu')
    expect((await acts('author-blocked')).at(-1)).toEqual({
      alone: false,
      detail: { reason: 'spam', days: 7 },
    })

    // It ends by itself.
    await city.pass(7 * DAY_MS + 1_000)
    const again = citizen.says('halo')
    await citizen.hears(/selamat datang/i, again)
  })

  it('is let through again before the time, and can be blocked only once at a time', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Menyesal' })
    const admin = await block(ticket, /^Hinaan berulang$/, /^30 hari$/)
    const twice = admin.says(`/blokir ${ticket}`)
    await admin.hears(/sudah diblokir sampai/, twice)
    const asked = admin.says('/blokir')
    const list = await admin.hears(/^Warga yang diblokir \(1\)/, asked)
    expect(list.text).toContain(`Tiket ${ticket}: Hinaan berulang, sampai`)
    expect((await city.press(admin, list, /Buka blokir/)).text).toContain('dibuka')
    await citizen.hears(/sekarang kami teruskan lagi ke petugas/)
    expect((await city.press(admin, list, /Buka blokir|./).catch(() => ({ text: '' }))).text).not.toContain(
      'dibuka',
    )
    const before = await cases()
    const next = citizen.says(MATTERS.pupr)
    await citizen.hears(/./, next)
    expect(await cases()).toBe(before + 1)
    expect(await acts('author-unblocked')).toHaveLength(1)
  })

  it('is blocked by nobody else, nowhere else, and not by who changes their mind', async () => {
    const { ticket } = await refer(city, { name: 'Biasa' })
    const officer = city.officer('dishub')
    const tried = officer.says(`/blokir ${ticket}`)
    await officer.hears(/hanya.*admin Diskominfo|hanya untuk admin/i, tried)
    const admin = city.inPrivate(city.officer('diskominfo'))
    const asked = admin.says(`/blokir ${ticket}`)
    const why = await admin.hears(/^Mengapa pengirim tiket/, asked)
    await city.press(admin, why, /^Batal$/)
    await city.settled()
    expect(
      await city.rows('SELECT FROM block WHERE lifted_at IS NULL AND until > $1', [city.clock.now()]),
    ).toEqual([])
  })

  it('is told in the morning of what was decided at night', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Malam' })
    await city.pass(8 * HOUR_MS)
    await block(ticket, /^Ancaman$/, /^1 hari$/)
    await city.settled()
    const told = () => citizen.heard().filter(({ text }) => /kami teruskan ke petugas, sampai/.test(text))
    expect(told()).toEqual([])
    await city.pass(9 * HOUR_MS)
    await until(() => told().length === 1, { what: 'the news of the block' })
  })

  it('hears nothing in the morning of a block that was lifted in the same night', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Semalam' })
    await city.pass(14 * HOUR_MS)
    const admin = await block(ticket, /^Spam$/, /^1 hari$/)
    const list = await admin.hears(/^Warga yang diblokir/, admin.says('/blokir'))
    await city.press(admin, list, new RegExp(`Buka blokir ${ticket}`))
    const heard = citizen.heard().length
    await city.pass(10 * HOUR_MS)
    const news = citizen.heard().slice(heard)
    expect(news.filter(({ text }) => /diblokir|teruskan (lagi )?ke petugas/.test(text))).toEqual([])
  })

  it('presses no button that would bring something to a desk, and may still throw a form away', async () => {
    const referred = await refer(city, { name: 'Menekan' })
    const { citizen, ticket } = referred
    await answer(city, city.officer('dishub'), referred, 'Trayeknya tidak berubah')
    await city.pass(61 * 60_000)
    const question = await citizen.hears(/Apakah jawabannya membantu/)
    citizen.presses(question, /Kurang membantu/)
    await city.settled()
    const kept = await citizen.hears(
      /catatan Bapak.Ibu kami simpan/,
      citizen.says('Terlalu singkat buat saya'),
    )
    const topic = await citizen.hears(/^Baik, kita isi bersama/, citizen.says('/formulir'))
    citizen.says(MATTERS.pupr)
    const place = await citizen.hears(/^Di mana tempatnya/, topic)
    const offered = await askUntil(
      city,
      knownQuestions().map(({ question: known }) => ({ question: known.split(' ').slice(-2).join(' ') })),
      (asker, reply) => asker.buttons(reply).includes('Bukan itu, teruskan'),
    )
    await block(ticket, /^Spam$/, /^1 hari$/)
    const before = await cases()
    const refused = /belum kami teruskan ke petugas sampai .*Alasannya: pesan berisi promosi/
    citizen.presses(kept, /^Ini pertanyaan/)
    const first = await citizen.hears(refused, place)
    const second = await citizen.hears(refused, citizen.says('/formulir'))
    expect(second.messageId).toBeGreaterThan(first.messageId)
    citizen.presses(place, /^Batal$/)
    await citizen.hears(/tidak jadi dikirim/, second)
    expect(await cases()).toBe(before)
    expect(await city.rows(`SELECT FROM rating WHERE words = 'Terlalu singkat buat saya'`)).toHaveLength(1)

    // What a candidate that expired would bring to its owner's desk.
    const [own] = await city.rows(
      `SELECT i.ticket FROM inquiry i JOIN conversation c ON c.id = i.conversation_id WHERE c.address = $1`,
      [String(offered.citizen.id)],
    )
    await block(String(own?.['ticket']).replace(/^(...)/, '$1-'), /^Spam$/, /^30 hari$/)
    await expireEverything()
    offered.citizen.presses(offered.reply, /^1\./)
    await offered.citizen.hears(refused, offered.reply)
    expect(
      await city.rows('SELECT FROM inquiry WHERE ticket = $1 AND due_at IS NULL', [own?.['ticket']]),
    ).toHaveLength(1)
  })

  it('may correct what a desk has asked about', async () => {
    const citizen = city.citizen('Ditanya')
    const message = citizen.says(MATTERS.dishub)
    const { ticket, card } = await referFrom(city, citizen, 'dishub', message)
    const officer = city.officer('dishub')
    officer.presses(card, /^Minta keterangan$/)
    const prompt = await city.deskSees('dishub', new RegExp(`^Tulis keterangan.*${ticket}`))
    officer.says('Terminal yang mana?', { replyTo: prompt })
    officer.presses(await city.deskSees('dishub', new RegExp(`Begini pesan[\\s\\S]*${ticket}`)), /^Kirim$/)
    await citizen.hears(/Terminal yang mana/)
    await block(ticket, /^Hinaan berulang$/, /^1 hari$/)
    citizen.edits(message, `${MATTERS.dishub} Terminal Tipe B`)
    await city.deskSees('dishub', new RegExp(`Warga sudah memberi keterangan untuk tiket ${ticket}`))
    await until(() => officer.again(card).text.includes('Terminal Tipe B'), { what: 'the corrected words' })
  })

  it('is nobody any more once everything was erased', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Terhapus' })
    const admin = city.inPrivate(city.officer('diskominfo'))
    const first = await citizen.hears(/semua data di layanan ini dihapus/, citizen.says('/hapusdata'))
    citizen.presses(first, /^Ya, hapus data saya$/)
    const second = await citizen.hears(/Sekali lagi|Masih ada pertanyaan/, first)
    citizen.presses(second, /hapus sekarang$/)
    await citizen.hears(/sudah kami hapus/i, second)
    await city.settled()
    await admin.hears(/sudah selesai/, admin.says(`/blokir ${ticket}`))
    // Whoever had the buttons before them already.
    const decided = { reason: 'spam' as const, days: 1 as const, officer: anOfficer('diskominfo') }
    const outcome = await city.administer(async (tx) => {
      const inquiry = await tx.inquiryByTicket(ticketSchema.parse(ticket.replace('-', '')))
      return inquiry && blockAuthor(tx, { inquiry, ...decided }, city.clock.now(), someRules())
    })
    expect(outcome).toBe('closed')
  })
})

/** The last day of every entry was yesterday. */
async function expireEverything(): Promise<void> {
  const database = await city.test.open()
  const entries = (await database.knowledge.listFaq()).map(({ version: _, ...entry }) => entry)
  const renewals = () => city.logged().split('The knowledge base was renewed').length
  const before = renewals()
  const old = entries.map((entry) => ({ ...entry, validUntil: '2026-01-01' }))
  await database.knowledge.importFaq(old, city.clock.now())
  await database.close()
  await until(() => renewals() > before, { what: 'the service to know the new days' })
}
