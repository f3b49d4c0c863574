import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type City, CITIZEN_BOT, GROUP, openCity, STAFF_BOT } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, MATTERS, refer, referFrom } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

let lastMessageId = 900_000
/** A message as no app of Telegram's would let a person send it. */
function injectFrom(citizen: Actor, fields: object): void {
  for (const value of Object.values(fields)) if (typeof value === 'string') city.wrote(value)
  city.emulator.inject(CITIZEN_BOT.id, {
    message: {
      message_id: ++lastMessageId,
      date: 1_780_000_000,
      chat: { id: citizen.id, type: 'private', first_name: citizen.name },
      from: { id: citizen.id, is_bot: false, first_name: citizen.name },
      ...fields,
    },
  })
}

/** Somebody whose private chat with the bot exists. */
async function newcomer(name = 'Iseng'): Promise<Actor> {
  const citizen = city.citizen(name)
  citizen.says('/start')
  await citizen.hears(/Selamat datang/)
  return citizen
}

const inquiries = async () => Number((await city.rows('SELECT count(*) AS n FROM inquiry'))[0]?.['n'])

describe('from citizens', () => {
  it.each([
    ['nothing but white space', { text: ' \n\t ' }, /belum menemukan pertanyaan/],
    ['an empty text', { text: '' }, /belum menemukan pertanyaan/],
    ['only control characters', { text: '\u0001\u0002\u0000\u001b[31m'.slice(0, 3) }, /./],
    ['only half a character', { text: '\ud83d' }, /./],
    ['100 kB', { text: 'bagaimana '.repeat(10_000) }, /terlalu panjang/],
    ['emoji only', { text: '😀😀🙏🏽👩‍👩‍👧‍👦' }, /./],
    ['a sticker', { sticker: { file_id: 'x', width: 1, height: 1 } }, /belum bisa kami baca/],
    ['a location', { location: { latitude: 3.58, longitude: 116.63 } }, /belum bisa kami baca/],
    ['a contact', { contact: { phone_number: '0812', first_name: 'Siti' } }, /belum bisa kami baca/],
    ['a poll', { poll: { id: '1', question: 'Apa?', options: [] } }, /belum bisa kami baca/],
    ['a dice', { dice: { emoji: '🎲', value: 6 } }, /belum bisa kami baca/],
    ['an unknown command', { text: '/hapus_semua sekarang' }, /perintah itu tidak kami kenal/],
    ['a command of the officers', { text: '/daftar 7K3F-9QXA-2M4T' }, /perintah itu tidak kami kenal/],
    [
      'a command with a thousand words',
      { text: `/status ${'x '.repeat(1_000)}` },
      /nomor tiket itu tidak ada/,
    ],
    ['a ticket of SQL', { text: "/status ' OR 1=1 --" }, /nomor tiket itu tidak ada/],
  ])('%s gets a clear word and opens no case', async (_, fields, reply) => {
    const citizen = await newcomer()
    const before = await inquiries()
    injectFrom(citizen, fields)
    await city.settled()
    const said = citizen.heard().slice(1)
    expect(said).toHaveLength(1)
    expect(said[0]?.text).toMatch(reply)
    expect(await inquiries()).toBe(before)
  })

  it.each([
    ['4,096 characters', `${MATTERS.dishub} ${'trayek angkot '.repeat(400)}`.slice(0, 4_096)],
    ['a file that is gone', MATTERS.dishub, { photo: [{ file_id: 'gone', width: 1, height: 1 }] }],
    [
      'HTML',
      `<b>Trayek</b> <script>alert(1)</script> &amp; <a href="tg://user?id=1">dinas perhubungan</a> angkot`,
    ],
    ['Markdown', '*Trayek* _angkot_ [dinas perhubungan](https://contoh.example) ```x``` ||y||'],
    [
      'right-to-left and control characters',
      `\u202eTrayek\u202c angkot\u0007 dinas\u2066 perhubungan \u200f kapan مرحبا\u0000?`,
    ],
    ['half a character', `Trayek angkot dinas perhubungan \ud83d kapan diumumkan`],
    ['SQL', `Trayek angkot dinas perhubungan'; DROP TABLE inquiry; -- $1 {{ ticket }} { $ticket }`],
    [
      'a bot’s mention',
      'Trayek angkot dinas perhubungan @meja_bot /tiket #trayek $IDR tg://resolve?domain=x',
    ],
  ])('%s is a question like any other, and stands harmless on the card', async (_, text, media?: object) => {
    const citizen = await newcomer('Aneh')
    injectFrom(citizen, media ? { caption: text, ...media } : { text })
    const start = citizen.heard()[0]
    if (!start) throw new Error('Nobody said hello')
    const { card } = await referFrom(city, citizen, 'dishub', start)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject here
    expect(card.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
    expect(() => encodeURIComponent(card.text)).not.toThrow()
    expect(card.text.length).toBeLessThanOrEqual(4_096)
    expect(card.text).toMatch(/Trayek/)
    const live = new Set([
      'mention',
      'text_mention',
      'bot_command',
      'hashtag',
      'cashtag',
      'url',
      'text_link',
      'pre',
    ])
    expect(card.entities.filter(({ type }) => live.has(type))).toEqual([])
    await answer(city, city.officer('dishub'), { citizen, card }, 'Terima kasih, sudah kami baca')
  })

  it.each([
    [
      'an update without a sender',
      { message: { message_id: 1, date: 0, chat: { id: 5, type: 'private' }, text: 'Halo' } },
      'no-sender',
    ],
    [
      'a deleted account',
      {
        message: {
          message_id: 2,
          date: 0,
          chat: { id: 6, type: 'private' },
          from: { id: 6, is_bot: false, first_name: '' },
          text: 'Halo',
        },
      },
      'deleted-account',
    ],
    [
      'another bot',
      {
        message: {
          message_id: 3,
          date: 0,
          chat: { id: 7, type: 'private' },
          from: { id: 7, is_bot: true, first_name: 'Robot' },
          text: 'Halo',
        },
      },
      'from-a-bot',
    ],
    [
      'a group that somebody put the bot into',
      {
        message: {
          message_id: 4,
          date: 0,
          chat: { id: -100_5, type: 'supergroup' },
          from: { id: 8, is_bot: false, first_name: 'Siti' },
          text: MATTERS.dishub,
        },
      },
      'not-private',
    ],
    ['a kind that nobody asked for', { poll_answer: { poll_id: '1', option_ids: [] } }, 'other-kind'],
    ['a kind of the future', { telepathy: { thought: 'Halo' } }, 'other-kind'],
    ['a message that is a word', { message: 'Halo' }, 'malformed-message'],
    ['a message without a chat', { message: { message_id: 5, text: 'Halo' } }, 'malformed-message'],
    [
      'a press without data',
      { callback_query: { id: '1', from: { id: 9, is_bot: false, first_name: 'S' } } },
      'press-without-data',
    ],
    ['a press of nobody', { callback_query: { id: '2', data: 'c1:f:x' } }, 'malformed-press'],
    ['nothing at all', {}, 'other-kind'],
  ])('%s is recorded and ignored on purpose', async (_, update, reason) => {
    await city.settled()
    const before = await inquiries()
    const owed = async () => (await city.rows('SELECT count(*) AS n FROM outbox'))[0]?.['n']
    const owedBefore = await owed()
    const logged = city.logged().length
    city.emulator.inject(CITIZEN_BOT.id, update)
    await city.settled()
    expect(city.logged().slice(logged)).toContain(`"reason":"${reason}"`)
    expect(await inquiries()).toBe(before)
    expect(await owed()).toBe(owedBefore)
  })

  it('an edit of a message that nobody ever saw is that message', async () => {
    const citizen = await newcomer('Hantu')
    city.emulator.inject(CITIZEN_BOT.id, {
      edited_message: {
        message_id: 4_242,
        date: 0,
        edit_date: 1,
        chat: { id: citizen.id, type: 'private' },
        from: { id: citizen.id, is_bot: false, first_name: 'Hantu' },
        text: MATTERS.dishub,
      },
    })
    await city.settled()
    expect(citizen.heard().at(-1)?.text).toContain('Nomor tiket')
  })

  it('an account that was deleted after it asked: the card says so', async () => {
    const { citizen, card } = await refer(city, { name: 'Hilang' })
    city.emulator.deleteAccount(citizen.id)
    const officer = city.officer('dishub')
    officer.says('Jawaban untuk yang sudah pergi', { replyTo: card })
    const preview = await city.deskSees('dishub', /Jawaban untuk yang sudah pergi[\s\S]*Tekan Kirim/)
    officer.presses(preview, /Kirim/)
    await city.deskSees('dishub', /Gagal: akun warga sudah tidak ada/)
  })

  it('a shared location is asked for in words, and a contact or sticker as what it can’t be', async () => {
    const citizen = await newcomer('Lokasi')
    await citizen.hears(/Mohon tuliskan tempatnya dengan kata-kata/, citizen.sends({ kind: 'location' }))
    for (const kind of ['contact', 'sticker'] as const)
      await citizen.hears(/kiriman seperti ini belum bisa kami baca/, citizen.sends({ kind }))
  })
})

describe('from officers', () => {
  it('a sticker is named as nothing that can be sent; a document with words is an answer with both', async () => {
    const { citizen, card } = await refer(city, { name: 'Bisu' })
    const officer = city.officer('dishub')
    const reply = { replyTo: card.messageId, ...(card.threadId ? { threadId: card.threadId } : {}) }
    city.emulator.sendMedia(officer.id, city.group, { kind: 'sticker' }, reply)
    const asked = await city.deskSees(
      'dishub',
      /Jenis pesan ini \(stiker.*tidak dapat dikirim ke warga/,
      card,
    )
    city.emulator.sendMedia(officer.id, city.group, { kind: 'document', caption: 'Lihat surat ini' }, reply)
    const preview = await city.deskSees('dishub', /Lihat surat ini[\s\S]*Tekan Kirim/, asked)
    officer.presses(preview, /Kirim/)
    await citizen.hears(/Lihat surat ini/)
    await until(() => citizen.heard().some(({ media }) => media?.kind === 'document'), {
      what: 'the document at the citizen',
    })
  })

  it('a reply to something that is no card, and an unknown command, are told what to do', async () => {
    const officer = city.officer('dishub')
    officer.says('/bantuan')
    const help = await city.deskSees('dishub', /Cara kerja bot petugas/)
    officer.says('Jawaban ke pesan yang salah', { replyTo: help })
    await city.deskSees('dishub', /Pesan itu bukan kartu tiket/, help)
    officer.says('/entahapa@meja_bot')
    await city.deskSees('dishub', /perintah itu tidak dikenal/, help)
    const alone = city.inPrivate(officer)
    await alone.hears(/bukan kartu tiket/, alone.says('Halo bot'))
  })

  it('somebody who hides behind the group, and updates of any shape, change nothing', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Anonim' })
    const place = {
      chat: { id: GROUP, type: 'supergroup', title: 'Petugas' },
      message_thread_id: card.threadId,
      is_topic_message: true,
      date: 0,
    }
    const replied = {
      message_id: card.messageId,
      from: { id: STAFF_BOT.id, is_bot: true, first_name: 'Meja' },
    }
    const anonymous = {
      ...place,
      message_id: ++lastMessageId,
      from: { id: 1_087_968_824, is_bot: true, first_name: 'Group' },
      sender_chat: { id: GROUP, type: 'supergroup' },
      text: 'Jawaban tanpa nama',
      reply_to_message: replied,
    }
    const updates: Record<string, unknown>[] = [
      { message: anonymous },
      {
        message: { ...place, message_id: ++lastMessageId, text: 'Tanpa pengirim', reply_to_message: replied },
      },
      { message: { ...place, message_id: ++lastMessageId, reply_to_message: 'kartu', text: 7 } },
      { message: { chat: place.chat } },
      { edited_message: { ...anonymous, message_id: 1 } },
      { callback_query: { id: '1', from: { id: 1, is_bot: false }, data: 'x'.repeat(5_000) } },
      { my_chat_member: { chat: place.chat } },
      { channel_post: anonymous },
      { future: true },
      {},
    ]
    const before = JSON.stringify(await city.events(ticket))
    for (const update of updates) city.emulator.inject(STAFF_BOT.id, update)
    await city.settled()
    await city.deskSees('dishub', /Admin anonim dan kanal tidak dapat dikenali: tulislah dengan akun sendiri/)
    expect(JSON.stringify(await city.events(ticket))).toBe(before)
    await answer(city, city.officer('dishub'), { citizen, card }, 'Masih bisa dijawab')
  })

  it('a reply of 100 kB is shown and sent whole, in parts', async () => {
    const { citizen, card } = await refer(city, { name: 'Riwayat' })
    const officer = city.officer('dishub')
    const text = Array.from(
      { length: 2_000 },
      (_, index) => `Ketentuan pasal ${index} berlaku untuk semua.`,
    ).join('\n')
    city.emulator.inject(STAFF_BOT.id, {
      message: {
        message_id: ++lastMessageId,
        date: 0,
        chat: { id: GROUP, type: 'supergroup', title: 'Petugas' },
        message_thread_id: card.threadId,
        is_topic_message: true,
        from: { id: officer.id, is_bot: false, first_name: officer.name },
        text,
        reply_to_message: {
          message_id: card.messageId,
          from: { id: STAFF_BOT.id, is_bot: true, first_name: 'M' },
        },
      },
    })
    const preview = await city.deskSees('dishub', /Tekan Kirim/, card)
    officer.presses(preview, /Kirim/)
    await citizen.hears(/Ketentuan pasal 1999/)
    const arrived = citizen
      .heard()
      .slice(1)
      .map((part) => part.text)
      .join('\n')
    expect(arrived.match(/Ketentuan pasal \d+/g)).toHaveLength(2_000)
  })
})

describe('after all of this', () => {
  it('nothing was parked, nothing went wrong, and a normal question is answered', async () => {
    await city.settled()
    expect(await city.rows('SELECT id, fault FROM inbox WHERE parked_at IS NOT NULL')).toEqual([])
    expect(
      city
        .logged()
        .split('\n')
        .filter((line) => /"level":(50|60)/.test(line)),
    ).toEqual([])
    const { citizen, card } = await refer(city, { name: 'Normal' })
    await answer(city, city.officer('dishub'), { citizen, card }, 'Seperti biasa')
  })
})
