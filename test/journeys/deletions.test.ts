import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReception, type KnowledgeBase } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { HOUR_MS, someRules } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { answer, MATTERS, referFrom } from './stories.ts'
import { keepOne } from '../support/keep-one.ts'

let city: City
let database: Database
beforeAll(async () => {
  city = await openCity()
  database = await city.test.open()
})
afterAll(async () => {
  await database.close()
  await city.close()
})

let updates = 0

/** Nothing that is taken back needs to be understood. */
const knowledge = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`${String(name)} was not expected`)
    },
  },
) as KnowledgeBase

/** Tells the reception, twice as a platform may, that this person took the message back: Telegram never would. */
async function takesBack(citizen: Actor, { messageId }: { messageId: number }): Promise<void> {
  const { transactions, inbox } = database
  const { clock } = city
  const reception = createReception({ transactions, knowledge, rules: someRules(), clock, languages: [] })
  const conversation = String(citizen.id)
  const update = { source: 'test/1', updateId: String(++updates), conversation, raw: {} }
  const row = await keepOne(inbox, update, clock.now())
  if (!row) throw new Error('The update was kept before')
  const deleted = { type: 'deleted' as const, address: conversation, messageId: String(messageId) }
  await reception.receive(row.id, 'telegram', deleted)
  await reception.receive(row.id, 'telegram', deleted)
  await city.catchUp()
  await city.settled()
}

async function stateOf(ticket: string): Promise<unknown> {
  const [row] = await city.rows('SELECT state_name AS state FROM inquiry WHERE ticket = $1', [
    ticket.replace('-', ''),
  ])
  return row?.state
}

const typesOf = async (ticket: string) => (await city.events(ticket)).map(({ type }) => type)

async function refer(name: string) {
  const citizen = city.citizen(name)
  const said = citizen.says(MATTERS.dishub)
  return { citizen, said, ...(await referFrom(city, citizen, 'dishub', said)) }
}

/** A second message that the citizen says belongs to the ticket. */
async function adds(citizen: Actor, text: string) {
  const more = citizen.says(text)
  citizen.presses(await citizen.hears(/atau pertanyaan baru/, more), /Tambahan/)
  await city.settled()
  return more
}

describe('a message that the citizen took back', () => {
  it('withdraws the open question of which nothing else is left, with one word to each', async () => {
    const { citizen, said, card, ticket } = await refer('Hapus')
    const before = citizen.heard().length
    await takesBack(citizen, said)
    expect(await stateOf(ticket)).toBe('withdrawn')
    expect(citizen.heard()).toHaveLength(before + 1)
    const shown = city.officer('dishub').again(card).text
    expect(shown).toContain('1 pesan dihapus oleh warga.')
    expect(shown).not.toContain(MATTERS.dishub)
    await city.deskSees('dishub', new RegExp(`Warga membatalkan tiket ${ticket}`))
  })

  it('is gone from the card, the search and the repeats; what else was said stays with the desk', async () => {
    const { citizen, said, card, ticket } = await refer('Sebagian')
    const secret = 'Halte depan gang Kenanga juga begitu keadaannya.'
    const more = await adds(citizen, secret)
    expect(city.officer('dishub').again(card).text).toContain('gang Kenanga')
    const before = citizen.heard().length
    await takesBack(citizen, more)
    await city.deskSees('dishub', new RegExp(`menghapus pesannya pada tiket ${ticket}`))
    await city.settled()
    const shown = city.officer('dishub').again(card).text
    expect(shown).toContain(MATTERS.dishub)
    expect(shown).toContain('1 pesan dihapus oleh warga.')
    expect(shown).not.toContain('gang Kenanga')
    expect(await stateOf(ticket)).toBe('referred')
    expect(citizen.heard()).toHaveLength(before)
    const found = (term: string) =>
      city.administer(async (tx) => (await tx.searchCases([term], null)).map(({ inquiry }) => inquiry))
    expect(await found('gang Kenanga')).toEqual([])
    expect(await found(MATTERS.dishub)).not.toEqual([])
    const repeated = await city.administer(async (tx) => {
      const { id } = await tx.lockConversation('telegram', String(citizen.id), city.clock.now())
      return [
        await tx.inquiryOfWords(id, secret, new Date(0)),
        await tx.inquiryOfWords(id, MATTERS.dishub, new Date(0)),
      ]
    })
    expect(repeated).toEqual([null, expect.any(String)])
    await takesBack(citizen, said)
    expect(await stateOf(ticket)).toBe('withdrawn')
  })

  it('can be passed on to nobody, though its answer still has the button for it', async () => {
    const citizen = city.citizen('Terhapus')
    const said = citizen.says('KTP saya hilang, syaratnya apa?')
    const answered = await citizen.hears(/./, said)
    await takesBack(citizen, said)
    citizen.presses(answered, /Belum, teruskan/)
    await citizen.hears(/pilihan itu sudah tidak berlaku/, answered)
    expect(
      await city.rows(
        `SELECT FROM referral r JOIN inquiry i ON i.id = r.inquiry_id
      JOIN conversation c ON c.id = i.conversation_id WHERE c.address = $1`,
        [String(citizen.id)],
      ),
    ).toEqual([])
  })

  it('changes nothing about an answer; only the words are shown no more', async () => {
    const { citizen, said, card, ticket } = await refer('Terlambat')
    await answer(city, city.officer('dishub'), { citizen, card }, 'Jawaban tetap')
    await city.settled()
    const [events, heard] = [await typesOf(ticket), citizen.heard().length]
    await takesBack(citizen, said)
    expect(await stateOf(ticket)).toBe('answered')
    expect(await typesOf(ticket)).toEqual([...events, 'words-deleted'])
    expect(citizen.heard()).toHaveLength(heard)
    const shown = city.officer('dishub').again(card).text
    expect(shown).toContain('1 pesan dihapus oleh warga.')
    expect(shown).toContain('Jawaban tetap')
    expect(shown).not.toContain(MATTERS.dishub)
  })

  it('is gone from the case that was opened again, too', async () => {
    const { citizen, said, card, ticket } = await refer('Lanjutan')
    const given = await answer(city, city.officer('dishub'), { citizen, card }, 'Jawaban pertama')
    await city.settled()
    citizen.presses(given, /^Belum terjawab, buka lagi$/)
    await citizen.hears(new RegExp(`jawaban untuk tiket ${ticket} belum memuaskan`))
    citizen.says('belum disebut kapan diumumkan')
    const further = await city.deskSees('dishub', new RegExp(`Dibuka lagi oleh warga dari tiket ${ticket}`))
    expect(further.text).toContain(MATTERS.dishub)
    await city.noted(further)
    await takesBack(citizen, said)
    await city.settled()
    const shown = city.officer('dishub').again(further).text
    expect(shown).not.toContain(MATTERS.dishub)
    expect(shown).toContain('belum disebut kapan')
  })

  it('takes its file along', async () => {
    const citizen = city.citizen('Foto')
    const said = citizen.sends({ kind: 'photo', caption: MATTERS.dishub, content: Buffer.from('foto') })
    const { card, ticket } = await referFrom(city, citizen, 'dishub', said)
    await adds(citizen, 'Halte depan gang Kenanga juga begitu keadaannya.')
    expect(city.officer('dishub').again(card).text).toContain('1 foto')
    await takesBack(citizen, said)
    expect(city.officer('dishub').again(card).text).not.toContain('1 foto')
    expect(await stateOf(ticket)).toBe('referred')
  })

  it('ends what was still gathered, and means nothing where it became no question', async () => {
    const citizen = city.citizen('Setengah')
    const part = citizen.says('akta')
    await city.settled()
    await takesBack(citizen, part)
    const states = await city.rows(
      `SELECT i.state_name AS state FROM inquiry i JOIN conversation c ON c.id = i.conversation_id WHERE c.address = $1`,
      [String(citizen.id)],
    )
    expect(states).toEqual([{ state: 'withdrawn' }])
    const heard = citizen.heard().length
    await takesBack(citizen, part)
    await takesBack(citizen, { messageId: 999_999 })
    expect(citizen.heard()).toHaveLength(heard)
  })

  it('leaves the form, and with the last of its words the form goes', async () => {
    const citizen = city.citizen('Formulir')
    citizen.says('/formulir')
    await citizen.hears(/./)
    const said = citizen.says('Kapan jalan Melati diperbaiki, sudah lama berlubang?')
    await city.settled()
    await takesBack(citizen, said)
    const forms = await city.rows(
      `SELECT FROM form f JOIN conversation c ON c.id = f.conversation_id WHERE c.address = $1`,
      [String(citizen.id)],
    )
    expect(forms).toEqual([])
  })

  it('is no reason for a rating any more', async () => {
    const { citizen, card } = await refer('Nilai')
    await answer(city, city.officer('dishub'), { citizen, card }, 'Jawaban kedua')
    await city.pass(HOUR_MS)
    citizen.presses(await citizen.hears(/Apakah jawabannya membantu/), /Kurang membantu/)
    await city.settled()
    const words = citizen.says('Saya sudah ke sana tapi loketnya tutup')
    await citizen.hears(/catatan Bapak.Ibu kami simpan/, words)
    await takesBack(citizen, words)
    const [rating] = await city.rows('SELECT score, words FROM rating WHERE score IS NOT NULL')
    expect(rating).toEqual({ score: 2, words: null })
  })
})
