import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { askUntil, knownQuestions } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const FAQ = knownQuestions()
const VAGUE = [
  'urus surat pindah',
  'ktp bayar?',
  'Sampah di gang kami sudah seminggu tidak diangkut',
  'KTP saya hilang, bagaimana mengurusnya?',
  'biaya',
  'Apa syarat membuat KTP-el baru?',
  'mau tanya pbb',
  'pindah sekolah pindah kk',
].map((question) => ({ question }))
const OTHERS_MATTERS = [
  'Di mana bayar pajak motor?',
  'Bagaimana cara membuat SIM C?',
  'Bagaimana cara memperpanjang SIM?',
  'Bagaimana cara membuat paspor baru di kantor imigrasi?',
].map((question) => ({ question }))

const isAnswered = (citizen: Actor, reply: ChatMessage) => citizen.buttons(reply)[0] === 'Terjawab'
const isDoubtful = (citizen: Actor, reply: ChatMessage) =>
  citizen.buttons(reply).at(-1) === 'Bukan itu, teruskan' && citizen.buttons(reply).length >= 3

const askKnown = (skip = 0) => askUntil(city, FAQ.slice(skip, skip + 12), isAnswered)
const askDoubtful = () => askUntil(city, VAGUE, isDoubtful)

async function nameOf(instansi: string): Promise<string> {
  const [row] = await city.rows('SELECT name FROM instansi WHERE id = $1', [instansi])
  return String(row?.['name'])
}

/** How this person's questions went, oldest first. */
async function historyOf(citizen: Actor): Promise<string[][]> {
  const tickets = await city.rows(
    `SELECT i.ticket FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
     WHERE c.address = $1 ORDER BY i.received_at, i.id`,
    [String(citizen.id)],
  )
  return Promise.all(
    tickets.map(async ({ ticket }) => (await city.events(String(ticket))).map(({ type }) => type)),
  )
}

describe('a known question', () => {
  it('is answered at once, with the instansi behind it', async () => {
    const { citizen, reply, asked } = await askKnown()
    const [answer, kept] = reply.text.split(/\n\n(?=Pesan Bapak\/Ibu kami simpan)/)
    expect(answer).toBe(`${asked.answer}\n\n— ${await nameOf(asked.instansi)}`)
    expect(kept).toContain('/privasi')
    expect(citizen.buttons(reply)).toEqual(['Terjawab', 'Belum, teruskan ke petugas'])
    await city.settled()
    expect(citizen.heard()).toHaveLength(1)
    expect(await historyOf(citizen)).toEqual([['received', 'answered-at-once']])
  })

  it('counts as helpful when the citizen says so, once', async () => {
    const { citizen, reply } = await askKnown(12)
    citizen.presses(reply, /Terjawab/)
    await citizen.hears(/Kami senang bisa membantu/)
    citizen.presses(reply, /Terjawab/)
    await city.settled()
    expect(await historyOf(citizen)).toEqual([['received', 'answered-at-once', 'judged']])
  })

  it('goes on to the instansi when the answer was not enough', async () => {
    const { citizen, reply, asked } = await askKnown()
    citizen.presses(reply, /Belum, teruskan ke petugas/)
    const told = await citizen.hears(/Nomor tiket/)
    const ticket = /Nomor tiket: (\w{3}-\w{3})/.exec(told.text)?.[1] ?? ''
    expect(told.text).toContain('paling lambat Senin, 23 November 2026 pukul 14.05 WITA')
    await city.settled()
    const cards = city.emulator
      .messages(city.group)
      .filter(({ text }) => text.startsWith(`Tiket ${ticket}\n`))
    expect(cards).toHaveLength(1)
    expect(cards[0]?.text).toContain(asked.question)

    // Impatience makes no second case.
    citizen.presses(reply, /Belum, teruskan/)
    await citizen.hears(new RegExp(`sudah kami teruskan dengan tiket ${ticket}`))
    await city.settled()
    expect(await historyOf(citizen)).toEqual([['received', 'answered-at-once', 'judged', 'referred']])
  })
})

describe('a doubtful question', () => {
  it('is offered two or three candidates; the chosen one answers', async () => {
    const { citizen, reply } = await askDoubtful()
    const labels = citizen.buttons(reply)
    expect(labels.length).toBeLessThanOrEqual(4)
    expect(labels.slice(0, -1).every((label, index) => label.startsWith(`${index + 1}. `))).toBe(true)
    const second = /^2\. (.+)$/m.exec(reply.text)?.[1]
    const meant = FAQ.find(({ question }) => question === second)
    if (!meant) throw new Error(`The second candidate is no entry: ${second}`)
    citizen.presses(reply, /^2\. /)
    const answered = await citizen.hears(/—/, reply)
    expect(answered.text).toBe(`${meant.answer}\n\n— ${await nameOf(meant.instansi)}`)
    expect(citizen.buttons(answered)).toEqual(['Terjawab', 'Belum, teruskan ke petugas'])
    await city.settled()
    expect(await historyOf(citizen)).toEqual([['received', 'suggested', 'answered-at-once']])

    // The list that was chosen from no longer counts, and says so.
    citizen.presses(reply, /^1\. /)
    await citizen.hears(/pilihan itu sudah tidak berlaku/)
  })

  it('becomes a referral with "Bukan itu"', async () => {
    const { citizen, reply } = await askDoubtful()
    citizen.presses(reply, /Bukan itu, teruskan/)
    await citizen.hears(/Nomor tiket/)
    await city.settled()
    expect(await historyOf(citizen)).toEqual([['received', 'suggested', 'referred']])
  })

  it('becomes a referral when nothing is pressed for an hour, and the promise begins then', async () => {
    const { citizen, reply } = await askDoubtful()
    await city.pass(HOUR_MS - 1_000)
    expect(citizen.heard()).toHaveLength(1)
    await city.pass(1_000)
    const told = await citizen.hears(/Nomor tiket/)
    expect(told.text).toContain('paling lambat Senin, 23 November 2026 pukul 15.05 WITA')
    expect((await historyOf(citizen))[0]).toEqual(['received', 'suggested', 'referred'])
    citizen.presses(reply, /Bukan itu/)
    await citizen.hears(/sudah kami teruskan dengan tiket/)
    await city.settled()
    expect((await historyOf(citizen))[0]).toHaveLength(3)
  })
})

describe('another authority’s matter', () => {
  it('is not answered by us: the citizen hears whom to ask, and may insist', async () => {
    const { citizen, reply } = await askUntil(city, OTHERS_MATTERS, (_, { text }) =>
      text.startsWith('Hal ini ditangani oleh'),
    )
    expect(reply.text).toContain('bukan oleh Pemerintah Kabupaten Contoh')
    expect(citizen.buttons(reply)).toEqual(['Tetap teruskan ke petugas'])
    citizen.presses(reply, /Tetap teruskan/)
    await citizen.hears(/Nomor tiket/)
    await city.settled()
    expect(await historyOf(citizen)).toEqual([['received', 'redirected', 'referred']])
  })
})

describe('small talk', () => {
  it.each([
    ['Halo', /selamat datang di layanan tanya jawab/],
    ['Selamat pagi', /selamat datang di layanan tanya jawab/],
    ['terima kasih', /^Sama-sama/],
    ['👍', /./],
  ])('%s is answered kindly and opens no case', async (words, reply) => {
    const citizen = city.citizen()
    citizen.says(words)
    await citizen.hears(reply)
    await city.settled()
    expect(citizen.heard()).toHaveLength(1)
    expect(await historyOf(citizen)).toEqual([])
  })
})

describe('two questions in one message', () => {
  it('become two cases, each answered for itself', async () => {
    const citizen = city.citizen('Dua')
    citizen.says('Kapan jam besuk pasien rawat inap di RSUD? Berapa usia minimal masuk SD negeri?')
    await city.settled()
    const history = await historyOf(citizen)
    expect(history).toHaveLength(2)
    const visiting = FAQ.find(({ question }) => question.startsWith('Kapan jam besuk'))
    const school = FAQ.find(({ question }) => question.startsWith('Berapa usia minimal masuk SD'))
    const said = citizen.heard().map(({ text }) => text)
    expect(said.some((text) => text.includes(visiting?.answer ?? '?'))).toBe(true)
    expect(said.some((text) => text.includes(school?.answer ?? '?'))).toBe(true)
    // Each has buttons of its own.
    const [first, second] = citizen.heard()
    if (!first || !second) throw new Error('Two answers')
    citizen.presses(second, /Belum, teruskan/)
    await citizen.hears(/Nomor tiket/)
    citizen.presses(first, /Terjawab/)
    await citizen.hears(/Kami senang/)
    await city.settled()
    const ends = new Set((await historyOf(citizen)).map((types) => types.at(-1)))
    expect(ends).toEqual(new Set(['judged', 'referred']))
  })
})
