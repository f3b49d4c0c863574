import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeChoice } from '../../src/bots/choice.ts'
import { topicKey } from '../../src/routing/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type City, CITIZEN_BOT, openCity } from '../support/city.ts'
import { starterFaq } from '../support/furnish.ts'
import { forgePress } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

it('says in three lines what this is, what it keeps and how to ask, and offers five topics', async () => {
  const siti = city.citizen()
  const welcome = await siti.hears(/^Selamat datang/, siti.says('/start'))
  const lines = welcome.text.split('\n').filter((line) => line !== '')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain('Pemerintah Kabupaten Contoh')
  expect(lines[1]).toMatch(/Yang kami simpan.*\/privasi/)
  expect(lines[2]).toMatch(/tulis pertanyaan.*24 jam/)
  expect(siti.buttons(welcome).slice(0, 5)).toEqual([
    'Kependudukan',
    'Pajak Daerah',
    'Pencatatan Sipil',
    'Pendidikan',
    'Perizinan',
  ])
})

it('leads over a topic to an answer with Terjawab and Belum, which an officer gets as the question', async () => {
  const siti = city.citizen()
  const welcome = await siti.hears(/^Selamat datang/, siti.says('/start'))
  siti.presses(welcome, /^Kependudukan$/)
  const questions = await siti.hears(/^Apa yang ingin Bapak\/Ibu ketahui\?/, welcome)
  expect(siti.buttons(questions)).toHaveLength(4)
  // Looking around is no question yet: nothing waits for an hour to be referred.
  expect(await city.rows('SELECT FROM inquiry')).toEqual([])

  siti.presses(questions, /^2\. /)
  const answer = await siti.hears(/— Dinas Kependudukan/, questions)
  const shown = /^2\. (.*)$/m.exec(questions.text)?.[1]
  const entry = starterFaq().find(({ question }) => question === shown)
  expect(entry?.category).toBe('Kependudukan')
  expect(answer.text).toContain(entry?.answer)
  expect(siti.buttons(answer)).toEqual(['Terjawab', 'Belum, teruskan ke petugas'])
  // A second tap shows it again and asks nothing new.
  siti.presses(questions, /^2\. /)
  await siti.hears(/— Dinas Kependudukan/, answer)
  expect(await city.rows('SELECT FROM inquiry')).toHaveLength(1)

  siti.presses(answer, /Belum/)
  await siti.hears(/Nomor tiket/, answer)
  const card = await city.deskSees('disdukcapil', /Pesan warga/)
  expect(card.text).toContain(shown)
})

it('offers first what most people asked', async () => {
  const [, , third] = starterFaq().filter(({ category }) => category === 'Perhubungan')
  const question = third?.question ?? ''
  for (const name of ['Ani', 'Budi', 'Cici']) {
    const citizen = city.citizen(name)
    const said = citizen.says(question)
    const reply = await citizen.hears(/./, said)
    expect(citizen.buttons(reply)).toContain('Terjawab')
  }
  await city.pass(HOUR_MS)
  const siti = city.citizen()
  const welcome = await siti.hears(/^Selamat datang/, siti.says('/start'))
  expect(siti.buttons(welcome)[0]).toMatch(new RegExp(`^${question.slice(0, 15)}`))
  expect(siti.buttons(welcome)).toHaveLength(6)
  siti.presses(welcome, new RegExp(`^${question.slice(0, 15)}`))
  await siti.hears(/— Dinas Perhubungan/, welcome)
})

it('offers the language of the app until one was chosen', async () => {
  const anna = city.citizen('Anna')
  const start = () =>
    city.emulator.inject(CITIZEN_BOT.id, {
      message: {
        message_id: 9_000 + anna.heard().length,
        date: 0,
        chat: { id: anna.id, type: 'private' },
        from: { id: anna.id, is_bot: false, first_name: anna.name, language_code: 'en-GB' },
        text: '/start',
      },
    })
  anna.says('halo')
  await anna.hears(/^Halo/)
  start()
  const welcome = await anna.hears(/^Selamat datang/)
  anna.presses(welcome, /^English$/)
  await anna.hears(/we write to you in English/, welcome)
  start()
  const again = await anna.hears(/^Welcome/)
  expect(anna.buttons(again)).not.toContain('English')
})

it('says so when a topic is there no more', async () => {
  const siti = city.citizen()
  siti.says('halo')
  await siti.hears(/^Halo/)
  forgePress(city, 'citizen', siti, {
    data: encodeChoice({ type: 'topic', of: 'question', key: topicKey('x') }),
  })
  await siti.hears(/pilihan itu sudah tidak berlaku/)
  const said = siti.heard().length
  forgePress(city, 'citizen', siti, {
    data: encodeChoice({ type: 'topic', of: 'category', key: topicKey('x') }),
  })
  await city.settled()
  expect(siti.heard().at(said)?.text).toMatch(/pilihan itu sudah tidak berlaku/)
})

it('returns a salam', async () => {
  const siti = city.citizen('Siti')
  await siti.hears(/^Waalaikumsalam, selamat datang/, siti.says("Assalamu'alaikum min"))
  const ani = city.citizen('Ani')
  await ani.hears(/^Waalaikumsalam/, ani.says('assalamualaikum warahmatullahi wabarakatuh'))
})
