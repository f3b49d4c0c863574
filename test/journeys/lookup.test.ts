import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { MATTERS, refer } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** What the owner of a ticket is told for other places. */
async function wordsOf(owner: Actor, ticket: string): Promise<string> {
  owner.says(`/status ${ticket}`)
  const told = await owner.hears(/Dari tempat lain, tulis:/)
  const words = new RegExp(`/status ${ticket} ([a-z]+-[a-z]+-[a-z]+)\n`).exec(told.text)?.[1]
  if (words === undefined) throw new Error(`No words in: ${told.text}`)
  return words
}

async function somebody(name: string): Promise<Actor> {
  const citizen = city.citizen(name)
  citizen.says('/start')
  await citizen.hears(/Selamat datang/)
  return citizen
}

/** Says it and gives the one reply. */
async function ask(who: Actor, text: string): Promise<string> {
  const before = who.heard().length
  who.says(text)
  await until(() => who.heard().length > before, { what: `a reply to ${text}` })
  await city.settled()
  expect(who.heard()).toHaveLength(before + 1)
  return who.heard().at(-1)?.text ?? ''
}

const UNKNOWN = /^Maaf, nomor tiket itu tidak ada di percakapan ini/

describe('a ticket from another place', () => {
  it('is shown to whoever knows its secret words: where it is, and nothing of the question', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Siti' })
    const words = await wordsOf(citizen, ticket)
    const other = await somebody('Tetangga')
    const told = await ask(other, `/status ${ticket.toLowerCase()} ${words.replaceAll('-', ' ')}`)
    expect(told).toContain(`Tiket ${ticket}`)
    expect(told).toContain('Sedang ditangani Dinas Perhubungan')
    for (const secret of ['Siti', MATTERS.dishub, words, 'Dari tempat lain'])
      expect(told).not.toContain(secret)
    const [act] = await city.rows(`SELECT officer_id, detail FROM audit WHERE act = 'status-looked-up'`)
    expect(act).toEqual({ officer_id: null, detail: {} })
    // It gives the question to nobody: the other one can take nothing back.
    expect(await ask(other, `/batal ${ticket}`)).toMatch(UNKNOWN)
  })

  it('is looked up without the slash too, in either order, and never kept as a question', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Tanpa' })
    const words = await wordsOf(citizen, ticket)
    const other = await somebody('Tetangga lain')
    for (const text of [
      `status ${ticket} ${words}`,
      `${ticket} ${words.replaceAll('-', ' ')}`,
      `/status ${words} ${ticket}`,
      `${words} ${ticket.toLowerCase()}`,
    ])
      expect(await ask(other, text)).toContain('Sedang ditangani Dinas Perhubungan')
    expect(await city.rows('SELECT FROM inquiry_words WHERE text LIKE $1', [`%${words}%`])).toEqual([])
  })

  it('answers a command that is written as a plain word', async () => {
    const citizen = await somebody('Kata')
    expect(await ask(citizen, 'Hapus semua data saya pak')).toMatch(/hapus/i)
    expect(await ask(citizen, 'hapus data saya')).toMatch(/hapus/i)
    expect(await city.rows(`SELECT status FROM erasure WHERE status <> 'asked'`)).toEqual([])
    expect(await ask(citizen, 'tidak jadi')).not.toBe('')
    expect(await ask(citizen, 'batal')).toMatch(/tidak ada|belum ada/i)
    expect(await ask(citizen, '/tanya')).toMatch(/^Baik, kita isi bersama/)
  })

  it('looks the same with a wrong word, with no word, and when there is none; guesses end', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Budi' })
    const words = await wordsOf(citizen, ticket)
    const thief = await somebody('Penebak')
    const answers = [
      await ask(thief, `/status ${ticket}`),
      await ask(thief, `/status ${ticket} kunang-senja-padi`),
      await ask(thief, `/status 7K3-F9Q ${words}`),
      await ask(thief, `/status ${ticket.slice(0, 3)}-000 ${words}`),
    ]
    expect(answers[0]).toMatch(UNKNOWN)
    expect(new Set(answers.slice(1)).size).toBe(1)
    expect(answers[1]).toMatch(/nomor tiket atau kata rahasianya tidak cocok/)
    for (let at = 0; at < 5; at++) {
      thief.says(`/status ${ticket} kunang-senja-batu`)
      await city.settled()
      await city.pass(60_000)
    }
    expect(await ask(thief, `/status ${ticket} ${words}`)).toMatch(/terlalu banyak percobaan/)
    // Nobody else is slowed, and the own tickets neither.
    expect(await ask(citizen, `/status ${ticket} ${words}`)).toContain('Sedang ditangani')
    await city.pass(HOUR_MS)
    expect(await ask(thief, `/status ${ticket} ${words}`)).toContain('Sedang ditangani')
    const [counted] = await city.rows('SELECT found, missed, refused FROM status_lookup WHERE refused > 0')
    expect(counted).toEqual({ found: 1, missed: 8, refused: 1 })
    const metrics = await (await fetch(`${city.url()}/metrics`)).text()
    expect(metrics).toContain('jawab24_status_lookups{outcome="refused"} 1')
  })

  it('has words that stand nowhere: not in what is owed, not in a log', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Rahasia' })
    const words = await wordsOf(citizen, ticket)
    await city.settled()
    const stored = await city.rows('SELECT message::text AS text FROM outbox')
    expect(stored.filter(({ text }) => String(text).includes(words))).toEqual([])
    const [setting] = await city.rows(`SELECT value FROM setting WHERE key = 'status-lookup-secret'`)
    expect(city.logged()).not.toContain(words)
    expect(city.logged()).not.toContain(String(setting?.['value']))
  })
})
