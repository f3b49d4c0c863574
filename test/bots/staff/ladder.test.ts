import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actOn, answerIdSchema, triage } from '../../../src/routing/index.ts'
import { HOUR_MS } from '../../support/builders.ts'
import { createStaffWorld, type StaffWorld } from './staff-world.ts'

let world: StaffWorld
beforeAll(async () => {
  world = await createStaffWorld()
})
afterAll(() => world.close())

const wake = { type: 'wake', to: triage } as const

it('tells the pejabat in private with the last word before the deadline, and from the deadline on', async () => {
  const clerk = await world.officer('dishub')
  const head = await world.officer('dishub', 'pejabat', 'Ibu Kepala')
  const stranger = await world.officer('dinkes', 'pejabat', 'Kepala Lain')
  const { chat, key } = world.group([clerk])
  await world.link('dishub', chat.id)
  world.says(head, world.privateKey(head), '/bantuan')
  world.says(stranger, world.privateKey(stranger), '/bantuan')
  await world.quiet()
  const { inquiry } = await world.question('Trayek angkot Lamin?')
  const ticket = world.texts.formatTicket(inquiry.ticket)
  const heard = () =>
    world
      .written(world.privateKey(head))
      .map(({ text }) => text)
      .filter((text) => text.includes(ticket))

  world.clock.advance(12 * HOUR_MS)
  await world.act(inquiry, wake)
  await world.sees(key, `Pengingat: tiket ${ticket}`)
  expect(heard()).toEqual([])

  world.clock.advance(10 * HOUR_MS)
  await world.act(inquiry, wake)
  await world.sees(world.privateKey(head), `Bapak/Ibu pejabat Dinas Perhubungan, tiket ${ticket}`)

  world.clock.advance(2 * HOUR_MS)
  await world.act(inquiry, wake)
  await world.sees(world.privateKey(head), `LEWAT TENGGAT di Dinas Perhubungan: tiket ${ticket}`)
  expect(heard()).toHaveLength(2)
  expect(world.written(world.privateKey(stranger)).some(({ text }) => text.includes(ticket))).toBe(false)
})

it('asks the desk to tell a pejabat who never opened a chat with the bot', async () => {
  const clerk = await world.officer('dinkes')
  await world.officer('dinkes', 'pejabat', 'Pak Kepala')
  const { chat, key } = world.group([clerk])
  await world.link('dinkes', chat.id)
  const { inquiry } = await world.question('Jadwal imunisasi?', 'dinkes')
  const ticket = world.texts.formatTicket(inquiry.ticket)
  world.clock.advance(24 * HOUR_MS)
  await world.act(inquiry, wake)
  const asked = await world.sees(key, 'belum bisa kami hubungi secara pribadi')
  expect(asked.text).toContain(`Pak Kepala (pejabat)`)
  expect(asked.text).toContain(ticket)
})

it('says nothing of a case that was answered a moment before the reminder went out', async () => {
  const clerk = await world.officer('disdik')
  const head = await world.officer('disdik', 'pejabat', 'Bu Kadis')
  const { chat, key } = world.group([clerk])
  await world.link('disdik', chat.id)
  world.says(head, world.privateKey(head), '/bantuan')
  await world.quiet()
  const { inquiry } = await world.question('Kapan PPDB?', 'disdik')
  const ticket = world.texts.formatTicket(inquiry.ticket)
  await world.sees(key, ticket)
  world.clock.advance(24 * HOUR_MS)
  // One commit, so that the courier finds the case answered.
  await world.transactions.transact(async (tx) => {
    const rules = world.rules
    await actOn(tx, inquiry.id, wake, world.clock.now(), rules)
    const answerId = answerIdSchema.parse(randomUUID())
    await actOn(tx, inquiry.id, { type: 'answer', answerId, officer: clerk }, world.clock.now(), rules)
    await tx.addAnswer({
      id: answerId,
      inquiry: inquiry.id,
      number: 1,
      text: 'Juni.',
      officer: clerk.id,
      instansi: clerk.instansi,
      at: world.clock.now(),
    })
  })
  await world.sees(key, 'Juni.')
  await world.sweep()
  expect(world.written(key).some(({ text }) => text.includes('LEWAT TENGGAT:'))).toBe(false)
  expect(world.written(world.privateKey(head)).some(({ text }) => text.includes(ticket))).toBe(false)
})

it('shows an officer of the desk, and nobody else, how the deadline comes about', async () => {
  const clerk = await world.officer('dlh')
  const stranger = await world.officer('dinkes', 'petugas', 'Tamu')
  const { chat, key } = world.group([clerk, stranger])
  await world.link('dlh', chat.id)
  const { inquiry } = await world.question('Jadwal angkut sampah?', 'dlh')
  const card = await world.sees(key, 'Jadwal angkut sampah?')
  expect(await world.press(stranger, key, card, 'Hitungan tenggat')).toMatchObject({ alert: true })
  await world.press(clerk, key, card, 'Hitungan tenggat')
  const shown = await world.sees(key, 'harus dijawab paling lambat', card)
  const since = world.texts.formatMoment(world.clock.now())
  expect(shown.text).toBe(
    `Tiket ${world.texts.formatTicket(inquiry.ticket)} harus dijawab paling lambat ${world.texts.formatMoment(
      new Date(world.clock.now().getTime() + 24 * HOUR_MS),
    )}.\nTenggat: 24 jam sejak ${since}`,
  )
})
