import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Officer } from '../../../src/office/index.ts'
import { type Inquiry, removeOfficer } from '../../../src/routing/index.ts'
import { HOUR_MS, instansi, SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { createStaffWorld, type StaffWorld } from './staff-world.ts'

let world: StaffWorld
let dewi: Officer
let admin: Officer
let chatId: number
let key: string
beforeAll(async () => {
  world = await createStaffWorld()
  dewi = await world.officer('dishub', 'petugas', 'Dewi')
  admin = await world.officer('diskominfo', 'diskominfo', 'Joko')
  const group = world.group([dewi, admin])
  key = group.key
  chatId = group.chat.id
  await world.link('dishub', chatId)
})
afterAll(() => world.close())

/** Ten in the evening: nobody is woken. */
const EVENING = new Date(SUNDAY_AFTERNOON.getTime() + 8 * HOUR_MS)

function remove({ telegramId }: Officer) {
  return world.transactions.transact(async (tx) => {
    const officer = await tx.registeredByTelegram(telegramId)
    if (!officer) throw new Error('Not registered')
    return removeOfficer(tx, { officer, by: null }, world.clock.now(), world.rules)
  })
}

function draft(who: Officer, { id: inquiry }: Inquiry, status: 'open' | 'submitted' = 'open') {
  const place = { chatId, threadId: null, sourceMessageId: null, createdAt: world.clock.now() }
  const content = { type: 'answer' as const, text: `Konsep ${who.name}` }
  return world.transactions.transact((tx) =>
    tx.createDraft({ officer: who.id, inquiry, referral: 1, content, status, ...place }),
  )
}

async function preview(who: Officer, question: string) {
  const { inquiry } = await world.question(question)
  const card = await world.sees(key, question)
  world.reply(who, key, card, `Jawaban ${who.name}: ${question}`)
  return { inquiry, card, shown: await world.sees(key, `Jawaban ${who.name}: ${question}`, card) }
}

it('previews in cases that others answered end without a word, others quietly, behind the cards', async () => {
  const leaving = await world.officer('dishub', 'petugas', 'Pamit')
  world.emulator.setMember(chatId, leaving.telegramId, 'member')
  const old = await preview(leaving, 'Halte bocor')
  world.reply(dewi, key, old.card, 'Sudah diperbaiki')
  await world.press(dewi, key, await world.sees(key, 'Sudah diperbaiki'), 'Kirim')
  expect(await world.stateOf(old.inquiry)).toMatchObject({ name: 'answered' })
  const live = await preview(leaving, 'Zebra cross pudar')

  // What is about an answer of a desk stays with who goes on sitting there.
  const correction = await draft(dewi, old.inquiry)
  const begun = (...desks: string[]) =>
    world.transactions.transact((tx) =>
      tx.draftsOf(
        dewi.id,
        desks.map((desk) => instansi(desk)),
      ),
    )
  expect(await begun('dishub')).toEqual([])
  expect(await begun('diskominfo')).toEqual([{ id: correction, referred: false }])

  world.clock.set(EVENING)
  expect(await remove(leaving)).toMatchObject({ drafts: 1 })
  const told = await world.rows(
    `SELECT reply_to, priority, silent FROM outbox WHERE message ->> 'notice' = 'draft-ended'`,
  )
  expect(told).toEqual([{ reply_to: String(live.shown.messageId), priority: 2, silent: true }])
  expect(await world.rows('SELECT status FROM draft WHERE officer_id = $1', [leaving.id])).toEqual([
    { status: 'cancelled' },
    { status: 'cancelled' },
  ])
  await world.sees(key, /^Konsep untuk tiket .* dibatalkan/)
})

it('an answer that waits for nobody any more is asked of Diskominfo in private at night, unless its desk keeps it', async () => {
  world.clock.set(EVENING)
  const asked = async () => {
    const { inquiry } = await world.question('Lampu jalan mati')
    const head = await world.officer('dishub', 'pejabat', 'Kepala')
    const id = await draft(dewi, inquiry, 'submitted')
    await world.act(inquiry, {
      type: 'ask-approval',
      draft: id,
      officer: dewi,
      by: 'instansi',
      warnings: [],
    })
    await remove(head)
    expect(await world.stateOf(inquiry)).toMatchObject({ approval: { by: 'diskominfo' } })
    return world.rows(
      `SELECT recipient, silent FROM outbox WHERE message ->> 'type' = 'approval-request'
       AND (message ->> 'draft')::int = $1`,
      [id],
    )
  }
  expect(await asked()).toEqual([{ recipient: `staff/${admin.telegramId}`, silent: true }])
  await world.link('diskominfo', world.group([admin]).chat.id)
  expect(await asked()).toEqual([
    { recipient: expect.not.stringContaining(`${admin.telegramId}`), silent: true },
  ])
})
