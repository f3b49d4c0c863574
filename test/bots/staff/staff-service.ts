import { createKeeper } from '../../../src/main/keep-updates.ts'
import { createCourier, createInboxWorker, createPacer, type Pacer } from '../../../src/bots/index.ts'
import type { PressAnswer } from '../../../src/bots/staff/press-answer.ts'
import {
  createFileGatherer,
  createStaffBot,
  createStaffClient,
  createStaffDesk,
  createStaffDirect,
  createStaffSender,
  type DirectAnswers,
  staffCommands,
} from '../../../src/bots/staff/index.ts'
import { instansiSchema, TRIAGE } from '../../../src/office/index.ts'
import {
  createDeliveryRecorder,
  type Delivery,
  type RecipientKey,
  Unreachable,
} from '../../../src/routing/index.ts'
import { createEmulator } from '../../../src/simulator/index.ts'
import { createTexts } from '../../../src/texts/index.ts'
import { someRules } from '../../support/builders.ts'
import { createTestDatabase } from '../../support/database.ts'
import { quietLog } from '../../support/quiet-log.ts'
import { createTestClock } from '../../support/test-clock.ts'

/** This service has no knowledge base in which something could be missing. */
const noGaps = async () => ({ questions: 0, people: 0, unread: 0, gaps: [], single: 0 })

export const BOT = { id: 700, token: '700:rahasia', username: 'petugas_bot', firstName: 'Meja Petugas' }

const DIRECTORY = [
  { id: TRIAGE, name: 'Dinas Komunikasi dan Informatika', aliases: ['Diskominfo'] },
  { id: 'dishub', name: 'Dinas Perhubungan', aliases: ['Perhubungan'] },
  { id: 'dinkes', name: 'Dinas Kesehatan' },
  { id: 'disdik', name: 'Dinas Pendidikan' },
  { id: 'dlh', name: 'Dinas Lingkungan Hidup' },
].map((entry) => instansiSchema.parse(entry))

/** Time in which calls are counted, moved by the test. */
export interface CountedTime {
  nowMs(): number
  pass(ms: number): void
}

/** Each bot counts for itself, by this time. */
function paced({ nowMs: monotonicMs }: CountedTime): Pacer {
  const [citizens, staff] = [createPacer({ monotonicMs }), createPacer({ monotonicMs })]
  const of = (recipient: string) => (recipient.startsWith('staff/') ? staff : citizens)
  return {
    take: (recipient) => of(recipient).take(recipient),
    penalize: (recipient, delayMs) => of(recipient).penalize(recipient, delayMs),
  }
}

/** Everything may go at once: the limits of Telegram have tests of their own. */
const noLimits: Pacer = {
  take: () => ({ urgentOnly: false, waitMs: 0, used() {}, giveBack() {} }),
  penalize() {},
}

/**
 * The whole staff side on a real database and an emulated Telegram; only citizens are played by a list. With a `time` its calls
 * are paced, and `sweep` has everybody visited whose turn has come by then.
 */
export async function createStaffService(time?: CountedTime) {
  const test = await createTestDatabase()
  const clock = createTestClock()
  const rules = someRules()
  const texts = createTexts({ officeName: 'Pemerintah Kabupaten Contoh', timeZone: rules.timeZone })
  const emulator = await createEmulator({ clock, ...(time ? { monotonicMs: time.nowMs } : {}) })
  const root = await emulator.listen()
  emulator.addBot(BOT)
  const toCitizens: Delivery['to'][] = []
  const alarms: string[] = []
  const circumstances = { likeliest: ['dinkes'], citizenIsReachable: true, sends: true }

  const draining = new Map<RecipientKey, Promise<void>>()
  let closed = false
  const database = await test.open({
    now: clock.now(),
    onOwed: (owing) => {
      for (const { recipient } of owing) drain(recipient)
    },
  })
  const { transactions, views, inbox, outbox, knowledge } = database
  await knowledge.importInstansi(DIRECTORY, clock.now())

  const client = createStaffClient({ token: BOT.token, apiRoot: root })
  /** Private chats in which a code for WhatsApp would be shown. */
  const codesFor: number[] = []
  const pressed: { pressId: string; answer: PressAnswer }[] = []
  const toTelegram = createStaffDirect({
    client,
    views,
    texts,
    showCode: async (chatId) => void codesFor.push(chatId),
    log: quietLog,
  })
  const direct: DirectAnswers = {
    ...toTelegram,
    async answerPress(pressId, answer) {
      pressed.push({ pressId, answer })
      await toTelegram.answerPress(pressId, answer)
    },
  }
  const desk = createStaffDesk({
    transactions,
    rules,
    clock,
    direct,
    knowledge: { understand: () => [] },
    texts,
    likeliest: () => circumstances.likeliest.map((id) => ({ id })),
    gather: createFileGatherer({
      client,
      transactions,
      attachments: database.attachments,
      clock,
      log: quietLog,
    }),
    alarm: (what) => alarms.push(what),
    whatsapp: true,
  })
  const toStaff = createStaffSender({
    client,
    views,
    texts,
    gaps: noGaps,
    dashboard: async () => null,
    clock,
    desk,
  })
  const courier = createCourier({
    outbox,
    clock,
    log: quietLog,
    pacer: time ? paced(time) : noLimits,
    ...(time ? { sleep: async (ms: number) => time.pass(ms) } : {}),
    recordDelivery: createDeliveryRecorder({ transactions, rules, clock }),
    async deliver(delivery) {
      if (delivery.to.kind === 'staff') return toStaff(delivery)
      if (!circumstances.citizenIsReachable) throw new Unreachable('blocked', 'the citizen blocked the bot')
      toCitizens.push(delivery.to)
      return { messageId: '1' }
    },
  })
  const bot = createStaffBot({
    client,
    token: BOT.token,
    mode: { type: 'polling' },
    commands: staffCommands(texts, { whatsapp: false }),
    onFatal(error) {
      throw error
    },
    log: quietLog,
  })
  const source = `telegram/${BOT.id}`
  const worker = createInboxWorker({
    source,
    inbox,
    now: clock.now,
    log: quietLog,
    handle: (row) => desk.handle(bot.read(row.raw), row.id),
  })
  worker.start()
  await bot.start(createKeeper({ source, inbox, clock, onReceived: () => {} }, worker.offer))

  /** One recipient's messages one after another, as the service's jobs do it. */
  function drain(recipient: RecipientKey): void {
    const before = draining.get(recipient) ?? Promise.resolve()
    const next = before.then(async () => {
      if (closed || !circumstances.sends) return
      const { again } = await courier.drain(recipient)
      if (again !== null && !time) setTimeout(() => drain(recipient), Math.min(again, 50))
    })
    draining.set(
      recipient,
      next.catch(() => {}),
    )
  }

  /** What the worker's sweep and the courier's sweeper do in the service. */
  async function sweep(): Promise<void> {
    for (const recipient of await outbox.dueRecipients('staff', clock.now(), 50)) drain(recipient)
  }

  /** Resolves when everything that may go now has gone. */
  async function delivered(): Promise<void> {
    for (const kind of ['staff', 'citizen'] as const)
      for (const recipient of await outbox.dueRecipients(kind, clock.now(), 1_000)) drain(recipient)
    await Promise.all(draining.values())
  }

  return {
    url: test.url,
    source,
    circumstances,
    emulator,
    database,
    clock,
    rules,
    texts,
    desk,
    toCitizens,
    alarms,
    pressed,
    sweep,
    delivered,
    async close() {
      await bot.stop()
      await worker.stop()
      closed = true
      await Promise.all(draining.values())
      await emulator.close()
      await test.drop()
    },
  }
}
