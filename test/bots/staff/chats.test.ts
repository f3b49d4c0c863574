import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Officer, TRIAGE } from '../../../src/office/index.ts'
import type { ChatMessage } from '../../../src/simulator/index.ts'
import type { InquiryId } from '../../../src/routing/index.ts'
import { instansi } from '../../support/builders.ts'
import { until } from '../../support/until.ts'
import { BOT } from './staff-service.ts'
import { createStaffWorld, type StaffWorld } from './staff-world.ts'

let world: StaffWorld
let rahmat: Officer
let triageKey: string

beforeAll(async () => {
  world = await createStaffWorld()
  rahmat = await world.officer('dishub')
  const { chat, key } = world.group([])
  triageKey = key
  await world.link(TRIAGE, chat.id)
})
afterAll(() => world.close())

const PHOTO = {
  media: {
    kind: 'photo' as const,
    handle: 'x',
    fileName: '../ktp"\r\nX: 1.jpg',
    mimeType: 'image/jpeg',
    size: 3,
  },
  content: new Uint8Array([1, 2, 3]),
}

async function deskOf(members: Officer[], topics: string[] = []) {
  const { chat, key } = world.group(members, topics)
  const threadId = chat.topics[0]?.threadId ?? null
  await world.link('dishub', chat.id, threadId)
  return { chatId: chat.id, key, threadId }
}

const holderOf = async (inquiry: Parameters<typeof world.stateOf>[0]) => {
  const state = await world.stateOf(inquiry)
  return state?.name === 'referred' ? state.referral.holder.desk : null
}

const isLinked = async (desk: string) =>
  (await world.transactions.transact((tx) => tx.desks())).some(({ instansi }) => instansi === desk)

describe('a citizen’s files', () => {
  it('go to the officer in private only, and supervision can see it', async () => {
    const { key } = await deskOf([rahmat])
    const { inquiry } = await world.question('Ini fotonya', 'dishub', [PHOTO])
    const card = await world.sees(key, 'Ini fotonya')
    expect(card.text).toContain('1 foto (tidak ditampilkan di grup)')
    const refused = await world.press(rahmat, key, card, 'Lihat lampiran')
    expect(refused).toMatchObject({ alert: true })
    expect(refused.text).toContain('Buka dulu percakapan')

    const own = world.privateKey(rahmat)
    world.says(rahmat, own, '/start')
    await world.sees(own, 'Cara kerja')
    expect(await world.press(rahmat, key, card, 'Lihat lampiran')).toMatchObject({ alert: false })
    const file = await world.sees(own, world.texts.formatTicket(inquiry.ticket))
    expect(file.media?.kind).toBe('photo')
    expect([...(world.emulator.file(file.media?.fileId ?? '')?.content ?? [])]).toEqual([1, 2, 3])
    expect(world.written(key).every(({ media }) => media === undefined)).toBe(true)
    const acts = await world.rows('SELECT act, officer_id FROM audit WHERE inquiry_id = $1', [inquiry.id])
    expect(acts).toEqual([{ act: 'files-requested', officer_id: rahmat.id }])
  })

  it('come as plain files where Telegram refuses to show them', async () => {
    const { key } = await deskOf([rahmat])
    await world.question('Foto rusak', 'dishub', [PHOTO])
    const card = await world.sees(key, 'Foto rusak')
    world.emulator.faults.rules.push({
      method: 'sendPhoto',
      code: 400,
      description: 'Bad Request: IMAGE_PROCESS_FAILED',
      times: 1,
    })
    const own = world.privateKey(rahmat)
    const before = world.written(own).length
    await world.press(rahmat, key, card, 'Lihat lampiran')
    const file = await until(() => world.written(own)[before], { what: 'the file' })
    expect(file.media?.kind).toBe('document')
    expect(file.media?.fileName).not.toMatch(/["\r\n/]/)
  })
})

describe('the place of a desk', () => {
  it('follows a group that becomes a supergroup; open cards are posted again', async () => {
    const { chatId, key } = await deskOf([rahmat])
    await world.question('Sebelum pindah')
    await world.sees(key, 'Sebelum pindah')
    const moved = world.emulator.migrate(chatId)
    const card = await world.sees(`group/${moved}`, 'Sebelum pindah')
    const again = world.written(`group/${moved}`).filter(({ text }) => text.includes('Sebelum pindah'))
    expect(again).toHaveLength(1)
    world.reply(rahmat, `group/${moved}`, card, 'Jawaban di grup baru')
    const preview = await world.sees(`group/${moved}`, 'Jawaban di grup baru')
    expect(await world.press(rahmat, `group/${moved}`, preview, 'Kirim')).toMatchObject({ alert: false })
  })

  it('learns of the new id while sending, when the update about it is missing', async () => {
    const { chatId, key } = await deskOf([rahmat])
    await world.question('Lama')
    await world.sees(key, 'Lama')
    // The bot hears nothing, as when the group migrated long ago.
    const before = await world.transactions.transact((tx) => tx.desks())
    const moved = world.emulator.migrate(chatId)
    await world.quiet()
    for (const desk of before) if (desk.chatId === chatId) await world.link('dishub', chatId)
    world.emulator.faults.rules.push({ method: 'sendMessage', delayMs: 600, times: 1 })
    await world.question('Sesudah pindah')
    await world.question('Juga sesudahnya')
    for (const words of ['Sesudah pindah', 'Juga sesudahnya', 'Lama'])
      await world.sees(`group/${moved}`, words)
    // Neither what was on its way then nor what waited behind it is posted twice.
    const owed = () => world.rows(`SELECT id FROM outbox WHERE status IN ('waiting', 'sending')`)
    const swept = () => world.sweep().then(async () => (await owed()).length === 0)
    await until(swept, { what: 'an empty outbox' })
    const posted = world.written(`group/${moved}`).map(({ text }) => text)
    for (const words of ['Sesudah pindah', 'Juga sesudahnya', 'Lama'])
      expect(posted.filter((text) => text.includes(words))).toHaveLength(1)
  })

  it('is given up when the bot is thrown out: what it held goes to triage, with an alarm', async () => {
    const { chatId, key } = await deskOf([rahmat])
    const { inquiry } = await world.question('Siapa yang jawab?')
    await world.sees(key, 'Siapa yang jawab?')
    world.emulator.setMember(chatId, BOT.id, 'kicked')
    await world.sees(triageKey, 'Siapa yang jawab?')
    expect(await holderOf(inquiry)).toBe(TRIAGE)
    expect(world.alarms).toContain('desks-lost')
    expect(await isLinked('dishub')).toBe(false)
  })

  it('is given up also for a case that was referred just when the desk was unlinked', async () => {
    const { chatId } = await deskOf([rahmat])
    await world.transactions.transact((tx) => tx.unlinkChat(chatId, world.clock.now()))
    const { inquiry } = await world.question('Terselip di antaranya')
    expect(await holderOf(inquiry)).toBe('dishub')
    await world.desk.placeLost({ chatId, threadId: null }, 'chat')
    await world.sees(triageKey, 'Terselip di antaranya')
    expect(await holderOf(inquiry)).toBe(TRIAGE)
  })

  it('keeps what a desk gets that is linked just while another chat is lost', async () => {
    for (let round = 0; round < 40; round++) {
      await world.transactions.transact((tx) => tx.unlinkDesk(instansi('dishub')))
      const linkAndAsk = async () => {
        await deskOf([rahmat])
        return world.question(`Baru dihubungkan ${round}`)
      }
      const lost = { chatId: -1, threadId: null }
      const [{ inquiry }] = await Promise.all([linkAndAsk(), world.desk.placeLost(lost, 'chat')])
      expect(await holderOf(inquiry)).toBe('dishub')
    }
  })

  it('loses a deleted topic only when something is sent there, and then the case goes to triage', async () => {
    const { chatId, key, threadId } = await deskOf([rahmat], ['Perhubungan'])
    world.emulator.setTopic(chatId, threadId ?? 0, { deleted: true })
    const { inquiry } = await world.question('Topik hilang')
    await world.sees(triageKey, 'Topik hilang')
    expect(await holderOf(inquiry)).toBe(TRIAGE)
    expect(world.alarms).toContain('desks-lost')
    expect(await isLinked('dishub')).toBe(false)
    expect(world.written(key).some(({ text }) => text.includes('Topik hilang'))).toBe(false)
  })

  it('tells those who run the service when a topic is closed', async () => {
    const { chatId, threadId } = await deskOf([rahmat], ['Perhubungan'])
    world.emulator.setTopic(chatId, threadId ?? 0, { closed: true })
    await until(() => world.alarms.includes('topic-closed'), { what: 'the alarm' })
  })

  it('that is triage keeps its cases when its topic is closed, with an alarm, until it is linked again', async () => {
    const admin = await world.officer(TRIAGE, 'diskominfo', 'Admin')
    const { chat, key } = world.group([admin], ['Triase'])
    const [topic] = chat.topics
    await world.link(TRIAGE, chat.id, topic?.threadId ?? null)
    const before = await world.question('Sudah di triase', String(TRIAGE))
    await world.sees(key, 'Sudah di triase')
    world.emulator.setTopic(chat.id, topic?.threadId ?? 0, { closed: true })
    const { inquiry } = await world.question('Ke triase yang tutup', String(TRIAGE))
    const lost = async () => {
      await world.sweep()
      return !(await isLinked(TRIAGE))
    }
    await until(lost, { what: 'the loss of the triage desk' })
    expect(world.alarms).toContain('triage-lost')
    expect(await holderOf(inquiry)).toBe(TRIAGE)

    const next = world.group([admin])
    triageKey = next.key
    world.says(admin, next.key, '/hubungkan diskominfo')
    await world.sees(next.key, 'Ke triase yang tutup')
    await world.sees(next.key, 'Sudah di triase')
    expect(await holderOf(before.inquiry)).toBe(TRIAGE)
  })

  it('that is a closed general topic is given up like any other', async () => {
    const { chatId } = await deskOf([rahmat])
    world.emulator.faults.rules.push({
      method: 'sendMessage',
      chatId,
      code: 400,
      description: 'Bad Request: TOPIC_CLOSED',
    })
    const { inquiry } = await world.question('Topik umum ditutup')
    await world.sees(triageKey, 'Topik umum ditutup')
    expect(await holderOf(inquiry)).toBe(TRIAGE)
    expect(await isLinked('dishub')).toBe(false)
  })

  it('explains itself in a group that it is added to', async () => {
    const { chat, key } = world.group([rahmat])
    world.emulator.setMember(chat.id, BOT.id, 'left')
    world.emulator.setMember(chat.id, BOT.id, 'member')
    const explanations = () =>
      world.written(key).filter(({ text }) => text.startsWith('Cara kerja bot petugas'))
    // One for the group that it was made a member of, one for the group that it came back to.
    await until(() => explanations().length === 2, { what: 'both explanations' })
  })
})

describe('what goes wrong on the way', () => {
  it('waits as long as Telegram says, and sends then', async () => {
    const { key } = await deskOf([rahmat])
    world.emulator.faults.rules.push({ method: 'sendMessage', code: 429, retryAfter: 1, times: 1 })
    await world.question('Setelah jeda')
    const card = await world.sees(key, 'Setelah jeda')
    expect(copies(key, card)).toBe(1)
  })

  it('replies also when the message was deleted meanwhile', async () => {
    const { key } = await deskOf([rahmat])
    await world.question('Hapus saja')
    const card = await world.sees(key, 'Hapus saja')
    world.emulator.faults.rules.push({ method: 'sendMessage', delayMs: 300, times: 1 })
    const own = world.reply(rahmat, key, card, 'Jawaban yang dihapus')
    world.emulator.deleteMessage(rahmat.telegramId, key, own.messageId)
    await world.sees(key, 'Jawaban yang dihapus')
  })

  it('takes an unchanged card for success', async () => {
    const { key } = await deskOf([rahmat])
    const { inquiry } = await world.question('Sama saja')
    const card = await world.sees(key, 'Sama saja')
    await refresh(inquiry.id)
    expect(copies(key, card)).toBe(1)
  })

  it('posts a card anew that is gone, while its case waits; replies to the new one count', async () => {
    const { key, chatId } = await deskOf([rahmat])
    const { inquiry } = await world.question('Kartunya hilang')
    const card = await world.sees(key, 'Kartunya hilang')
    world.emulator.setMember(chatId, rahmat.telegramId, 'administrator')
    world.emulator.deleteMessage(rahmat.telegramId, key, card.messageId)
    await refresh(inquiry.id)
    const cards = () => world.written(key).filter(({ text }) => text === card.text)
    await until(() => cards().length === 1, { what: 'the card anew' })
    // It is the current one: the next refresh finds it.
    await refresh(inquiry.id)
    expect(copies(key, card)).toBe(1)
    const [again] = cards()
    if (!again) throw new Error('no card')
    world.reply(rahmat, key, again, 'Jawaban di kartu baru')
    await world.sees(key, 'Jawaban di kartu baru')
  })
})

async function refresh(inquiry: InquiryId): Promise<void> {
  const message = { type: 'card-refresh' as const, inquiry, referral: 1 }
  const desk = (await world.views.card(inquiry, 1))?.desk
  if (!desk) throw new Error('no card')
  const now = world.clock.now()
  await world.transactions.transact((tx) =>
    tx.owe([{ to: 'desk', desk, message, priority: 3, rank: now, silent: true }], now),
  )
  const done = async () => (await world.database.outbox.dueRecipients('staff', now, 9)).length === 0
  await until(done, { what: 'an empty outbox' })
}

function copies(key: string, { text }: ChatMessage): number {
  return world.written(key).filter((message) => message.text === text).length
}
