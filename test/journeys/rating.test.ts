import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeChoice } from '../../src/bots/choice.ts'
import { answerIdSchema } from '../../src/routing/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, CITIZEN_BOT, type City, openCity } from '../support/city.ts'
import { answer, correct, forgePress, refer, referFrom } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const DAY_MS = 24 * HOUR_MS
const QUESTION = /Apakah jawabannya membantu\?/
const questions = (citizen: Actor) => citizen.heard().filter(({ text }) => QUESTION.test(text))

/** Somebody whose question Dishub has just answered. */
async function answered(name: string, text = 'Pagi pukul delapan') {
  const asked = await refer(city, { name })
  await answer(city, city.officer('dishub'), asked, text)
  await city.settled()
  return asked
}

async function ratingOf(ticket: string) {
  const rows = await city.rows(
    `SELECT r.status, r.dropped, r.score, r.words FROM rating r JOIN inquiry i ON i.id = r.inquiry_id
     WHERE i.ticket = $1 ORDER BY r.delivered_at`,
    [ticket.replace('-', '')],
  )
  return rows.at(-1)
}

/** To the next time at which it is this hour of the clock in Malinau. */
async function until(hour: number) {
  const now = city.clock.now().getTime() + 8 * HOUR_MS
  const today = now - (now % DAY_MS) + hour * HOUR_MS
  await city.pass((today > now ? today : today + DAY_MS) - now)
}

describe('the question after an official answer', () => {
  it('may be answered by typing the score', async () => {
    await until(9)
    const { citizen, ticket } = await answered('Ketik')
    await city.pass(HOUR_MS)
    expect(questions(citizen)).toHaveLength(1)
    citizen.says('4. Sangat membantu')
    await city.settled()
    expect(citizen.heard().map(({ text }) => text)).toContainEqual(expect.stringContaining('tulis alasannya'))
    expect(await ratingOf(ticket)).toMatchObject({ status: 'asked', score: 4 })
  })

  it('comes an hour after it arrived, once; one tap is thanked in place and may be changed for a day', async () => {
    await until(9)
    const { citizen, ticket } = await answered('Siti')
    await city.pass(HOUR_MS / 2)
    expect(questions(citizen)).toEqual([])
    await city.pass(HOUR_MS / 2)
    const [question] = questions(citizen)
    if (!question) throw new Error('Nobody was asked')
    expect(question.text).toContain(`tiket ${ticket} sudah dijawab oleh Dinas Perhubungan`)
    expect(citizen.buttons(question)).toEqual([
      '1 – Tidak membantu',
      '2 – Kurang membantu',
      '3 – Membantu',
      '4 – Sangat membantu',
    ])
    await city.pass(5 * HOUR_MS)
    await city.stop()
    await city.start()
    await city.pass(5 * HOUR_MS)
    expect(questions(citizen)).toHaveLength(1)
    // Silence is no rating.
    expect(await ratingOf(ticket)).toEqual({ status: 'asked', dropped: null, score: null, words: null })

    const heard = citizen.heard().length
    citizen.presses(question, /Sangat membantu/)
    await city.settled()
    expect(citizen.heard()).toHaveLength(heard)
    expect(citizen.again(question).text).toContain('4 – Sangat membantu. Terima kasih')
    citizen.presses(citizen.again(question), /Kurang membantu/)
    await city.settled()
    expect(citizen.again(question).text).toMatch(/2 – Kurang membantu.*\n\nMohon maaf/)
    // Whoever was not helped needn't look for how to go on.
    expect(citizen.buttons(question)[0]).toBe('Belum terjawab, buka lagi')
    expect(await ratingOf(ticket)).toMatchObject({ score: 2 })
    await city.pass(DAY_MS)
    citizen.presses(citizen.again(question), /Sangat membantu/)
    await citizen.hears(/pilihan itu sudah tidak berlaku/)
    expect(await ratingOf(ticket)).toMatchObject({ score: 2 })
  })

  it('waits for the morning', async () => {
    await until(20.5)
    const { citizen } = await answered('Malam')
    await city.pass(2 * HOUR_MS)
    expect(questions(citizen)).toEqual([])
    await until(5)
    expect(questions(citizen)).toEqual([])
    await until(6)
    await city.pass(HOUR_MS / 60)
    expect(questions(citizen)).toHaveLength(1)
  })

  it('does not come twice within a week, and does again after it', async () => {
    await until(9)
    const { citizen } = await answered('Sering')
    await city.pass(HOUR_MS)
    expect(questions(citizen)).toHaveLength(1)
    const again = async () => {
      const next = await referFrom(
        city,
        citizen,
        'dishub',
        citizen.says('Kenapa trayek angkot dishub diubah?'),
      )
      await answer(city, city.officer('dishub'), { citizen, card: next.card }, 'Karena jalannya diperbaiki')
      await city.pass(2 * HOUR_MS)
      return next.ticket
    }
    await city.pass(5 * DAY_MS)
    expect(await ratingOf(await again())).toEqual({
      status: 'dropped',
      dropped: 'asked-lately',
      score: null,
      words: null,
    })
    expect(questions(citizen)).toHaveLength(1)
    await city.pass(2 * DAY_MS)
    expect(await ratingOf(await again())).toMatchObject({ status: 'asked' })
    expect(questions(citizen)).toHaveLength(2)
  })

  it('waits while something else of theirs is open, and is given up after three days', async () => {
    await until(9)
    const { citizen, ticket } = await answered('Sibuk')
    const open = await referFrom(
      city,
      citizen,
      'pupr',
      citizen.says('Kapan dinas pekerjaan umum memperbaiki jembatan?'),
    )
    await city.pass(5 * HOUR_MS)
    expect(questions(citizen)).toEqual([])
    const [row] = await city.rows(
      'SELECT answer_id AS id FROM rating r JOIN inquiry i ON i.id = r.inquiry_id WHERE i.ticket = $1',
      [ticket.replace('-', '')],
    )
    const database = await city.test.open()
    expect(await database.views.rating(answerIdSchema.parse(row?.['id']))).toMatchObject({ isBusy: true })
    await database.close()
    citizen.says(`/batal ${open.ticket}`)
    await citizen.hears(/dibatalkan/)
    await city.pass(HOUR_MS / 4)
    // Still talking to us.
    expect(questions(citizen)).toEqual([])
    await city.pass(2 * HOUR_MS)
    expect(questions(citizen)).toHaveLength(1)
    expect(questions(citizen)[0]?.text).toContain(ticket)

    const other = await answered('Sibuk sekali')
    await referFrom(
      city,
      other.citizen,
      'pupr',
      other.citizen.says('Kapan dinas pekerjaan umum memperbaiki jembatan?'),
    )
    await city.pass(4 * DAY_MS)
    expect(await ratingOf(other.ticket)).toMatchObject({ status: 'dropped', dropped: 'never-free' })
    expect(questions(other.citizen)).toEqual([])
  })

  it('waits for a form that was begun, also when nobody goes on with it', async () => {
    await until(9)
    const { citizen } = await answered('Mengisi')
    const topic = await citizen.hears(/^Baik, kita isi bersama/, citizen.says('/formulir'))
    citizen.says('Kapan dinas pekerjaan umum memperbaiki jembatan?')
    await citizen.hears(/^Di mana tempatnya/, topic)
    await city.pass(HOUR_MS)
    await city.pass(3 * HOUR_MS)
    expect(questions(citizen)).toEqual([])
    const left = await citizen.hears(/belum terkirim[\s\S]*jembatan/)
    citizen.presses(left, /^Batal$/)
    await city.settled()
    await city.pass(2 * HOUR_MS)
    expect(questions(citizen)).toHaveLength(1)
  })

  it('is asked of whom an invitation never reached', async () => {
    await until(9)
    const { citizen } = await answered('Tak terkirim')
    await city.rows(
      `INSERT INTO survey (id, conversation_id, person_id, status, invited_at, touched_at, scores)
       SELECT gen_random_uuid(), id, person_id, 'unsent', $2, $2, '{}' FROM conversation WHERE address = $1`,
      [String(citizen.id), city.clock.now()],
    )
    await city.pass(HOUR_MS)
    expect(questions(citizen)).toHaveLength(1)
  })

  it('is about no answer that was corrected meanwhile, but about its ralat', async () => {
    await until(9)
    const asked = await answered('Ralat', 'Pagi pukul delapan')
    await correct(city, asked, /^Ralat$/, 'Pagi pukul sembilan')
    await asked.citizen.hears(/pukul sembilan/)
    await city.pass(2 * HOUR_MS)
    const rows = await city.rows(
      `SELECT r.status, r.dropped, a.number FROM rating r JOIN answer a ON a.id = r.answer_id
       JOIN inquiry i ON i.id = r.inquiry_id WHERE i.ticket = $1 ORDER BY a.number`,
      [asked.ticket.replace('-', '')],
    )
    expect(rows).toEqual([
      { status: 'dropped', dropped: 'overtaken', number: 1 },
      { status: 'asked', dropped: null, number: 2 },
    ])
    expect(questions(asked.citizen)).toHaveLength(1)
  })

  it('is not asked about a question that was opened again', async () => {
    await until(9)
    const { citizen, ticket } = await answered('Belum')
    citizen.presses(await citizen.hears(/^Jawaban resmi/), /^Belum terjawab/)
    citizen.presses(await citizen.hears(/./, citizen.heard().at(-1)), /./)
    await city.settled()
    await city.pass(3 * HOUR_MS)
    expect(questions(citizen)).toEqual([])
    expect(await ratingOf(ticket)).toMatchObject({ status: 'dropped', dropped: 'overtaken' })
  })

  it('was not asked of whom it did not reach', async () => {
    await until(9)
    const { citizen, ticket } = await answered('Pergi')
    city.emulator.block(citizen.id, CITIZEN_BOT.id, true)
    await city.pass(2 * HOUR_MS)
    expect(await ratingOf(ticket)).toMatchObject({ status: 'dropped', dropped: 'unsent' })
  })
})

describe('what is written after the tap', () => {
  async function rated(name: string, label: RegExp) {
    await until(9)
    const { citizen, ticket } = await answered(name)
    await city.pass(HOUR_MS)
    const [question] = questions(citizen)
    if (!question) throw new Error('Nobody was asked')
    citizen.presses(question, label)
    await city.settled()
    return { citizen, ticket }
  }
  const tickets = async (citizen: Actor) =>
    city.rows(
      `SELECT i.state_name FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
       WHERE c.address = $1 ORDER BY i.received_at`,
      [String(citizen.id)],
    )

  it('is kept as the reason, and can be made a question by one tap', async () => {
    const { citizen, ticket } = await rated('Alasan', /Kurang membantu/)
    const words = citizen.says('Saya sudah ke sana tapi loketnya tutup')
    const kept = await citizen.hears(/catatan Bapak.Ibu kami simpan/, words)
    citizen.edits(words, 'Saya sudah ke sana tapi loketnya tutup.')
    await city.settled()
    expect(citizen.heard().at(-1)).toEqual(kept)
    expect(await ratingOf(ticket)).toMatchObject({
      score: 2,
      words: 'Saya sudah ke sana tapi loketnya tutup.',
    })
    expect(await tickets(citizen)).toHaveLength(1)
    citizen.presses(kept, /^Ini pertanyaan/)
    // It says nothing without the answer that it is about: that one is opened again, where it was answered.
    await citizen.hears(new RegExp(`tiket ${ticket} kami buka lagi dan kami kembalikan ke Dinas Perhubungan`))
    await city.deskSees('dishub', /loketnya tutup/)
    await city.settled()
    expect(await tickets(citizen)).toHaveLength(2)
    expect(await ratingOf(ticket)).toMatchObject({ score: 2, words: null })
    // Once.
    citizen.presses(kept, /^Ini pertanyaan/)
    await citizen.hears(/pilihan itu sudah tidak berlaku/)
    expect(await tickets(citizen)).toHaveLength(2)
  })

  it('goes to whoever answered as a case of its own, once the answer can’t be opened again', async () => {
    const { citizen, ticket } = await rated('Terlambat', /Kurang membantu/)
    const kept = await citizen.hears(/kami simpan/, citizen.says('Saya sudah ke sana tapi loketnya tutup'))
    await city.pass(8 * 24 * HOUR_MS)
    citizen.presses(kept, /^Ini pertanyaan/)
    await citizen.hears(/Dinas Perhubungan/, kept)
    await city.settled()
    expect(await tickets(citizen)).toHaveLength(2)
    expect((await city.events(ticket)).filter(({ type }) => type === 'reopened')).toEqual([])
  })

  it('is a question where it is one, thanks where it is thanks, and a call for help before all', async () => {
    const { citizen, ticket } = await rated('Bertanya', /^4/)
    await citizen.hears(/Sama-sama/, citizen.says('terima kasih banyak'))
    const help = citizen.says('Tolong, rumah tetangga kebakaran!')
    await citizen.hears(/113/, help)
    citizen.says(`/batal ${/Nomor tiket: (\S+)/.exec((await citizen.hears(/Nomor tiket/, help)).text)?.[1]}`)
    await citizen.hears(/dibatalkan/)
    await citizen.hears(/./, citizen.says('Kapan dinas pekerjaan umum memperbaiki jembatan gantung?'))
    await city.settled()
    expect(await tickets(citizen)).toHaveLength(3)
    expect(await ratingOf(ticket)).toMatchObject({ score: 4, words: null })
  })

  it.each(['Kenapa jawabannya begitu saja? Loketnya tutup terus', 'tolong dijelaskan lagi lebih rinci'])(
    'opens the answer again after a low score, where it asks on: "%s"',
    async (words) => {
      const { citizen, ticket } = await rated('Kecewa', /Kurang membantu/)
      const said = citizen.says(words)
      await citizen.hears(new RegExp(`tiket ${ticket} kami buka lagi`), said)
      await city.settled()
      expect(await tickets(citizen)).toHaveLength(2)
      expect((await city.events(ticket)).at(-1)?.type).toBe('reopened')
    },
  )

  it('is a question of its own after a low score, too, where it is about another matter', async () => {
    const { citizen, ticket } = await rated('Lain', /Kurang membantu/)
    await citizen.hears(
      /Dinas Pekerjaan Umum/,
      citizen.says('Kapan dinas pekerjaan umum memperbaiki jembatan gantung?'),
    )
    await city.settled()
    expect(await tickets(citizen)).toHaveLength(2)
    expect((await city.events(ticket)).map(({ type }) => type)).not.toContain('reopened')
  })

  it('a quarter of an hour later belongs to nothing any more', async () => {
    const { citizen, ticket } = await rated('Lama', /^3/)
    await city.pass(HOUR_MS / 4)
    citizen.says('Jawabannya jelas dan lengkap sekali buat saya')
    await city.settled()
    expect(await ratingOf(ticket)).toMatchObject({ score: 3, words: null })
  })
})

it('nobody rates for somebody else, or beyond the scale', async () => {
  await until(9)
  const { citizen, ticket } = await answered('Korban')
  await city.pass(HOUR_MS)
  const [row] = await city.rows(
    'SELECT answer_id AS id FROM rating r JOIN inquiry i ON i.id = r.inquiry_id WHERE ticket = $1',
    [ticket.replace('-', '')],
  )
  const id = answerIdSchema.parse(row?.['id'])
  const data = encodeChoice({ type: 'rate', answer: id, score: 4 })
  const thief = city.citizen('Pencuri')
  thief.says('/start')
  await thief.hears(/Selamat datang/)
  forgePress(city, 'citizen', thief, { data })
  await thief.hears(/pilihan itu sudah tidak berlaku/)
  const before = thief.heard().length
  forgePress(city, 'citizen', thief, { data: encodeChoice({ type: 'rating-ask', answer: id }) })
  await city.settled()
  expect(
    thief
      .heard()
      .slice(before)
      .map(({ text }) => text),
  ).toEqual([expect.stringContaining('pilihan itu sudah tidak berlaku')])
  forgePress(city, 'citizen', citizen, { data: data.replace(/4$/, '9') })
  await citizen.hears(/pilihan itu sudah tidak berlaku/)
  expect(await ratingOf(ticket)).toMatchObject({ status: 'asked', score: null })
})
