import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { answer, askUntil, knownQuestions, MATTERS, refer, referFrom, statesOf } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const VAGUE = ['ktp bayar?', 'urus surat pindah', 'biaya', 'mau tanya pbb'].map((question) => ({ question }))

const askKnown = () =>
  askUntil(city, knownQuestions(), (citizen, reply) => citizen.buttons(reply)[0] === 'Terjawab')
const askDoubtful = () =>
  askUntil(
    city,
    VAGUE,
    (citizen, reply) =>
      citizen.buttons(reply).at(-1) === 'Bukan itu, teruskan' && citizen.buttons(reply).length > 2,
  )

describe('under an instant answer', () => {
  it.each(['belum', 'Belum terjawab pak'])('"%s" passes it on', async (words) => {
    const { citizen, reply } = await askKnown()
    citizen.says(words)
    await citizen.hears(/Nomor tiket/, reply)
    await city.settled()
    expect(await statesOf(city, citizen)).toEqual(['referred'])
  })

  it.each(['sudah', 'terjawab, makasih'])('"%s" says that it helped', async (words) => {
    const { citizen, reply } = await askKnown()
    citizen.says(words)
    await citizen.hears(/Kami senang bisa membantu/, reply)
  })

  it('what says more is a message by itself', async () => {
    const { citizen, reply } = await askKnown()
    citizen.says(`belum pak, satu lagi: ${MATTERS.pupr}`)
    await citizen.hears(/./, reply)
    await city.settled()
    expect((await statesOf(city, citizen))[0]).toBe('answered-at-once')
  })

  it('"belum" means nothing any more once something else was asked', async () => {
    const { citizen } = await askKnown()
    await city.pass(20_000)
    const other = citizen.says(MATTERS.pupr)
    await referFrom(city, citizen, 'pupr', other)
    await city.pass(20_000)
    citizen.says('belum')
    await city.settled()
    expect(await statesOf(city, citizen)).toEqual(['answered-at-once', 'referred'])
  })
})

describe('under candidates', () => {
  it.each(['2', 'nomor 2', 'yg ke dua'])('"%s" chooses the second', async (words) => {
    const { citizen, reply } = await askDoubtful()
    const second = /^2\. (.+)$/m.exec(reply.text)?.[1]
    const meant = knownQuestions().find(({ question }) => question === second)
    citizen.says(words)
    expect((await citizen.hears(/—/, reply)).text).toContain(meant?.answer)
  })

  it.each(['bukan itu', 'bukan'])('"%s" passes the question on', async (words) => {
    const { citizen, reply } = await askDoubtful()
    citizen.says(words)
    await citizen.hears(/Nomor tiket/, reply)
  })
})

it('chooses by number which of several questions is taken back', async () => {
  const { citizen, ticket } = await refer(city, { name: 'Dua' })
  // Which of two comes second is said by when they came.
  await city.pass(1_000)
  const other = await referFrom(city, citizen, 'pupr', citizen.says(MATTERS.pupr))
  const asked = await citizen.hears(/Batalkan|yang mana|dibatalkan/i, citizen.says('/batal'))
  citizen.says('nomor 2')
  await citizen.hears(new RegExp(`tiket ${other.ticket} sudah dibatalkan`), asked)
  await city.settled()
  const [kept] = await city.rows('SELECT state_name FROM inquiry WHERE ticket = $1', [
    ticket.replace('-', ''),
  ])
  expect(kept?.['state_name']).toBe('referred')
})

describe('where words may belong to a ticket or not', () => {
  const unsure = async () => {
    const { citizen, ticket } = await refer(city, { name: 'Tempat' })
    const more = citizen.says('Halte nomor 7 juga begitu keadaannya, telepon saya 081255667788')
    const asked = await citizen.hears(/atau pertanyaan baru/, more)
    return { citizen, ticket, asked }
  }

  it.each(['baru', 'Pertanyaan baru'])('"%s" begins a question', async (words) => {
    const { citizen, asked } = await unsure()
    citizen.says(words)
    await citizen.hears(/Nomor tiket|Bukan itu|Terjawab/, asked)
    await city.settled()
    expect(await statesOf(city, citizen)).toHaveLength(2)
  })

  it('"tambahan" adds them', async () => {
    const { citizen, ticket, asked } = await unsure()
    citizen.says('tambahan')
    await citizen.hears(new RegExp(`sudah kami tambahkan ke tiket ${ticket}`), asked)
  })
})

it('takes a reason for opening again, a language and a topic of the form by their labels', async () => {
  const referred = await refer(city, { name: 'Label' })
  const { citizen, ticket } = referred
  const given = await answer(city, city.officer('dishub'), referred, 'Silakan tunggu')
  await city.settled()
  citizen.says('buka lagi')
  const why = await citizen.hears(/belum memuaskan/, given)
  citizen.says('jawabannya kurang jelas')
  const again = await citizen.hears(new RegExp(`^Baik, tiket ${ticket} kami buka lagi`), why)
  const card = await city.deskSees('dishub', new RegExp(`Dibuka lagi oleh warga dari tiket ${ticket}`))
  expect(card.text).toContain('jawabannya kurang jelas')
  const topic = await citizen.hears(/^Baik, kita isi bersama/, (citizen.says('/formulir'), again))
  citizen.says('kependudukan')
  await citizen.hears(/^Silakan tulis pertanyaannya/, topic)
  await citizen.hears(/./, citizen.says('/batal'))
  const languages = await citizen.hears(/./, citizen.says('/bahasa'))
  citizen.says('english')
  await citizen.hears(/English/, languages)
})

it('leaves to a desk what a desk waits for', async () => {
  const { citizen, card } = await refer(city, { name: 'Meja' })
  const asked = await citizen.hears(/./, citizen.says('/bahasa'))
  const officer = city.officer('dishub')
  officer.presses(card, /^Minta keterangan$/)
  const prompt = await city.deskSees('dishub', /^Tulis keterangan apa/, card)
  officer.says('Bahasa apa papan pengumumannya?', { replyTo: prompt })
  officer.presses(await city.deskSees('dishub', /Begini pesan[\s\S]*Bahasa apa/, prompt), /^Kirim$/)
  await citizen.hears(/Bahasa apa papan/, asked)
  citizen.says('english')
  await city.settled()
  const said = await city.rows('SELECT c.language FROM conversation c WHERE c.address = $1', [
    String(citizen.id),
  ])
  expect(said).toEqual([{ language: null }])
})
