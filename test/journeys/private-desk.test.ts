import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, pressForged, type Referred, refer } from './stories.ts'

let city: City
let alone: Actor
beforeAll(async () => {
  city = await openCity()
  alone = city.inPrivate(city.officer('dishub'))
})
afterAll(() => city.close())

/** The case as an officer gets it alone with the bot. */
async function open({ ticket }: Pick<Referred, 'ticket'>, actor = alone): Promise<ChatMessage> {
  actor.says(`/tiket ${ticket}`)
  return city.noted(await actor.hears(new RegExp(`^Tiket ${ticket}\\n`)))
}

/** What the bot says to the officer, once it knows it for its own. */
const hears = async (text: RegExp, after?: ChatMessage): Promise<ChatMessage> =>
  city.noted(await alone.hears(text, after))

/** Waits until the case that stands there reads so. */
function turns(found: ChatMessage, text: RegExp, actor = alone): Promise<boolean> {
  return until(() => text.test(actor.again(found).text), { what: `the case to say ${text}` })
}

describe('an officer who never looks into the group', () => {
  it('claims, lets go, asks, answers and corrects, and the case there shows what came of it', async () => {
    const referred = await refer(city, { name: 'Sunyi' })
    const { citizen, ticket } = referred
    const found = await open(referred)
    expect((await city.press(alone, found, /^Ambil$/)).alert).toBe(false)
    await until(() => alone.buttons(found).includes('Lepas'), { what: '"Lepas"' })
    await city.press(alone, found, /^Lepas$/)
    await until(() => alone.buttons(found).includes('Ambil'), { what: '"Ambil" again' })

    await city.press(alone, found, /^Hitungan tenggat$/)
    await alone.hears(new RegExp(`${ticket}[\\s\\S]*24 jam sejak`))

    alone.presses(found, /^Minta keterangan$/)
    alone.says('Trayek yang mana ya?', { replyTo: await hears(/^Tulis keterangan apa/) })
    alone.presses(await alone.hears(/Begini pesan[\s\S]*Trayek yang mana/), /^Kirim$/)
    await citizen.hears(/Trayek yang mana ya\?/)
    await until(() => !alone.buttons(found).includes('Minta keterangan'), { what: 'the pause' })
    citizen.says('Trayek A lewat rumah sakit')
    await turns(found, /Trayek A lewat rumah sakit/)

    alone.presses(found, /^Jawab$/)
    const prompt = await hears(new RegExp(`^Tulis jawaban untuk tiket ${ticket}`))
    alone.says('Trayek A mulai hari Senin.', { replyTo: prompt })
    alone.presses(await alone.hears(/Begini pesan[\s\S]*mulai hari Senin/), /^Kirim$/)
    await citizen.hears(/^Jawaban resmi [\s\S]*hari Senin/)
    await turns(found, /Jawaban:\n[\s\S]*hari Senin/)
    expect(alone.buttons(found)).toEqual(['Ralat', 'Tarik jawaban', 'Jadikan FAQ'])

    alone.presses(found, /^Ralat$/)
    alone.says('Trayek A mulai hari Rabu.', {
      replyTo: await hears(/^Tulis jawaban yang benar|^Tulis .*ralat/i),
    })
    alone.presses(await alone.hears(/Begini pesan[\s\S]*hari Rabu/), /^Kirim$/)
    await citizen.hears(/^Ralat 1[\s\S]*hari Rabu/)
    await turns(found, /hari Rabu/)
    await city.settled()
    expect(alone.heard().filter(({ text }) => text.startsWith(`Tiket ${ticket}\n`))).toHaveLength(1)
  })

  it('moves it: the case there has no buttons any more, and an old one tells the truth', async () => {
    const referred = await refer(city, { name: 'Pindah' })
    const found = await open(referred)
    const old = alone.again(found)
    alone.presses(found, /^Bukan kewenangan kami$/)
    const why = await alone.hears(new RegExp(`${referred.ticket}`), found)
    alone.presses(why, /^Bukan tugas|^Bukan kewenangan|tugas/i)
    await until(() => alone.buttons(found).length === 0, { what: 'the buttons to go' })
    await turns(found, /Dialihkan|dialihkan|diteruskan/)
    const claims = old.buttons.flat().find(({ text }) => text === 'Ambil')?.callbackData ?? ''
    const [told] = await pressForged(city, alone, [claims])
    expect(told).toMatchObject({
      alert: true,
      text: expect.stringMatching(/sudah dialihkan ke .* oleh .* pada/),
    })
  })

  it('proposes a rejection: the case there shows that it is gone', async () => {
    const referred = await refer(city, { name: 'Tolak' })
    const found = await open(referred)
    alone.presses(found, /^Tolak$/)
    const why = await alone.hears(new RegExp(`${referred.ticket}`), found)
    alone.presses(why, /spam/i)
    await until(() => alone.buttons(found).length === 0, { what: 'the buttons to go' })
  })

  it('sees what colleagues did in the group', async () => {
    const referred = await refer(city, { name: 'Rekan' })
    const colleague = await city.colleague('dishub', 'Rekan Sejawat')
    const found = await open(referred)
    await answer(city, colleague, referred, 'Sudah diumumkan kemarin')
    await turns(found, /Sudah diumumkan kemarin/)
    expect((await city.press(alone, found, /^Ralat$/)).alert).toBe(false)
  })

  it('sees nothing more of a case once the decree has ended', async () => {
    const ends = new Date(city.clock.now().getTime() + 3_600_000)
    const former = city.inPrivate(await city.colleague('dishub', 'Purnatugas', { validUntil: ends }))
    const referred = await refer(city, { name: 'Purna' })
    former.says('/start')
    const found = await open(referred, former)
    await city.pass(3_700_000)
    const before = former.again(found).text
    await answer(city, city.officer('dishub'), referred, 'Jawaban sesudah pensiun')
    await city.settled()
    expect(former.again(found).text).toBe(before)
  })
})
