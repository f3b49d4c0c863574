import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { QUIET_MS } from '../../src/routing/conversation/burst.ts'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { type Actor, type City, type DeskName, openCity } from '../support/city.ts'
import { HOUR_MS } from '../support/builders.ts'
import { DESKS } from '../support/furnish.ts'
import { until } from '../support/until.ts'
import { answer, askUntil, knownQuestions } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** Ways of asking of which some are offered two or three answers. Each test takes the first that is left. */
const ODD = [
  'ktp bayar?',
  'pindah sekolah pindah kk?',
  'bantuan modal warung?',
  'biaya ktp?',
  'surat buat nikah di kampung sebelah?',
].map((question) => ({ question }))

const isAnswered = (citizen: Actor, reply: ChatMessage) => citizen.buttons(reply)[0] === 'Terjawab'
const isOffered = (citizen: Actor, reply: ChatMessage) =>
  citizen.buttons(reply)[0]?.startsWith('1. ') === true
const renewals = () => city.logged().split('The knowledge base was renewed').length - 1
/** All that is kept of what was learnt. */
const learnt = () =>
  city.rows('SELECT w.*, e.* FROM wording_evidence e JOIN wording w ON w.id = e.wording_id ORDER BY e.id')

async function anOddQuestion() {
  const found = await askUntil(city, ODD, isOffered)
  ODD.splice(0, ODD.indexOf(found.asked) + 1)
  return found
}

async function ask(citizen: Actor, text: string): Promise<ChatMessage> {
  return citizen.hears(/./, citizen.says(text))
}

/** The first of the offered answers is chosen, and was right. */
async function chooseFirst(citizen: Actor, offer: ChatMessage): Promise<void> {
  citizen.presses(offer, /^1\. /)
  const answered = await citizen.hears(/—/, offer)
  citizen.presses(answered, /Terjawab/)
  await citizen.hears(/Kami senang bisa membantu/, answered)
  await city.settled()
}

describe('an odd way of asking', () => {
  it('is answered at once from the third citizen on, when two found their answer', async () => {
    const { citizen, reply, asked } = await anOddQuestion()
    const before = renewals()
    await chooseFirst(citizen, reply)
    // The same citizen, again and again, stays one citizen.
    for (let again = 0; again < 2; again += 1) {
      await city.pass(24 * HOUR_MS)
      const offer = await ask(citizen, asked.question)
      expect(isOffered(citizen, offer)).toBe(true)
      await chooseFirst(citizen, offer)
    }
    const second = city.citizen('Wayan')
    const offer = await ask(second, `Selamat pagi min, ${asked.question.toUpperCase()}`)
    expect(isOffered(second, offer)).toBe(true)
    expect(renewals()).toBe(before)
    await chooseFirst(second, offer)
    await until(() => renewals() > before, { what: 'the index to know it' })
    const third = city.citizen('Nur')
    expect(isAnswered(third, await ask(third, asked.question))).toBe(true)
  })

  it('is remembered without who asked', async () => {
    const before = (await learnt()).length
    const named = knownQuestions().map(({ question }) => ({
      question: `Pak, saya Bambang Sutejo NIK 6471011201900001. ${question}`,
    }))
    const { citizen, reply } = await askUntil(city, named, isAnswered)
    citizen.presses(reply, /Terjawab/)
    await citizen.hears(/Kami senang bisa membantu/, reply)
    await city.settled()
    const rows = await learnt()
    expect(rows).toHaveLength(before + 1)
    expect(JSON.stringify(rows)).not.toMatch(/bambang|sutejo|6471/iu)
  })

  it('teaches nothing until it is judged', async () => {
    const { citizen, reply } = await anOddQuestion()
    const before = await learnt()
    citizen.presses(reply, /^1\. /)
    await citizen.hears(/—/, reply)
    await city.settled()
    expect(await learnt()).toEqual(before)
  })
})

describe('an answer that was not enough', () => {
  it('is no longer given at once for these words, once two citizens said so', async () => {
    const { citizen, reply, asked } = await askUntil(city, knownQuestions().slice(0, 12), isAnswered)
    const before = renewals()
    citizen.presses(reply, /Belum, teruskan/)
    await citizen.hears(/Nomor tiket/, reply)
    await city.settled()
    const second = city.citizen('Wayan')
    const again = await ask(second, asked.question)
    expect(isAnswered(second, again)).toBe(true)
    expect(renewals()).toBe(before)
    second.presses(again, /Belum, teruskan/)
    await second.hears(/Nomor tiket/, again)
    await until(() => renewals() > before, { what: 'the index to know it' })
    const third = city.citizen('Nur')
    expect(isAnswered(third, await ask(third, asked.question))).toBe(false)
  })
})

describe('cases that one desk gives to another', () => {
  const MATTER = 'terminal kotor sekali banyak sampah'
  const RIGHT = 'dishub'

  /** A new citizen's case, and the desk that got it. */
  async function aCase() {
    const citizen = city.citizen('Warga')
    const message = citizen.says(MATTER)
    // So few words may go on.
    await city.pass(QUIET_MS)
    const reply = await citizen.hears(/./, message)
    if (citizen.buttons(reply).length > 0) citizen.presses(reply, /teruskan/i)
    const told = await citizen.hears(/Nomor tiket: (\w{3}-\w{3})/, message)
    const ticket = /Nomor tiket: (\w{3}-\w{3})/.exec(told.text)?.[1] ?? ''
    const [row] = await city.rows('SELECT desk_id FROM inquiry WHERE ticket = $1', [ticket.replace('-', '')])
    return { citizen, ticket, desk: z.enum(DESKS).parse(row?.['desk_id']) }
  }

  async function transfer(from: DeskName, ticket: string): Promise<void> {
    const officer = city.officer(from)
    officer.presses(await city.deskSees(from, new RegExp(`^Tiket ${ticket}\n`)), /^Alihkan$/)
    const where = await city.deskSees(from, new RegExp(`^Tiket ${ticket} dialihkan ke instansi mana`))
    officer.presses(where, /Perhubungan/)
    const why = await city.deskSees(from, new RegExp(`^Apa alasan tiket ${ticket} dialihkan`))
    officer.presses(why, /Bukan tugas instansi kami/)
  }

  it('find the right desk by themselves, once a few were answered there', async () => {
    const landed: DeskName[] = []
    for (let cases = 0; cases < 5 && landed.at(-1) !== RIGHT; cases += 1) {
      const before = renewals()
      const { citizen, ticket, desk } = await aCase()
      landed.push(desk)
      if (desk === RIGHT) break
      await transfer(desk, ticket)
      const card = await city.deskSees(RIGHT, new RegExp(`^Tiket ${ticket}\n`))
      await answer(city, city.officer(RIGHT), { citizen, card }, 'Terminal dibersihkan hari ini')
      await city.settled()
      const doubled = cases === 1 || cases === 3
      if (doubled) await until(() => renewals() > before, { what: 'the index to know it' })
      else expect(renewals()).toBe(before)
    }
    expect(landed.length).toBeGreaterThan(2)
    expect(landed.at(-1)).toBe(RIGHT)
    const lessons = await city.rows('SELECT DISTINCT text FROM routing_lesson')
    expect(lessons).toEqual([{ text: expect.stringContaining('terminal') }])
  })
})
