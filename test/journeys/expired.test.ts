import { afterAll, beforeAll, expect, it } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { askUntil, knownQuestions } from './stories.ts'

const MINUTE_MS = 60_000

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** Sets the last day of every entry, and waits until the service knows. */
async function lastDay(day: string): Promise<void> {
  const database = await city.test.open()
  const entries = (await database.knowledge.listFaq()).map(({ version: _, ...entry }) => entry)
  const renewals = () => city.logged().split('The knowledge base was renewed').length
  const before = renewals()
  await database.knowledge.importFaq(
    entries.map((entry) => ({ ...entry, validUntil: day })),
    city.clock.now(),
  )
  await database.close()
  await until(() => renewals() > before, { what: 'the service to know the new days' })
}

it('answers through the last day of an entry, and refers from the next one on, telling the desk why', async () => {
  await lastDay('2026-11-22')
  // A quarter to midnight.
  await city.pass((9 * 60 + 40) * MINUTE_MS)
  const questions = knownQuestions().filter(({ instansi }) => instansi === 'disdukcapil')
  const { asked } = await askUntil(city, questions, (citizen, reply) =>
    citizen.buttons(reply).includes('Terjawab'),
  )
  // Somebody is offered candidates today, and presses one after they expired.
  const offered = await askUntil(
    city,
    knownQuestions().map(({ question }) => ({ question: question.split(' ').slice(-2).join(' ') })),
    (citizen, reply) => citizen.buttons(reply).includes('Bukan itu, teruskan'),
  )

  // No clock strikes and nothing is loaded anew: the day is over, that is all.
  city.clock.advance(30 * MINUTE_MS)
  const late = city.citizen('Terlambat')
  const told = await late.hears(/Nomor tiket/, late.says(asked.question))
  expect(told.text).toContain('Kependudukan')
  expect(late.heard().map(({ text }) => text)).not.toContainEqual(expect.stringContaining(asked.answer))
  const ticket = /Nomor tiket: (\S+)/.exec(told.text)?.[1] ?? ''
  const card = await city.deskSees('disdukcapil', new RegExp(`Tiket ${ticket}\n`))
  expect(card.text).toContain('sudah habis masa berlakunya')
  expect(card.text).toContain(asked.question)
  expect((await city.events(ticket)).map(({ type }) => type)).toEqual([
    'received',
    'entry-expired',
    'referred',
  ])

  const { citizen, reply } = offered
  citizen.presses(reply, /^1\./)
  const honest = await citizen.hears(/masa berlaku jawaban yang Bapak\/Ibu pilih sudah habis/)
  expect(honest.text).toMatch(/Nomor tiket/)
})
