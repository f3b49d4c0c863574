import {
  createCourier,
  createInboxWorker,
  createPacer,
  createStaffBot,
  createStaffClient,
  createStaffDesk,
  createStaffDirect,
  createStaffSender,
  staffCommands,
} from '../bots/index.ts'
import type { InboxRow } from '../routing/index.ts'
import { createBotPost } from './bot-post.ts'
import { createKeeper, sourceOf } from './keep-updates.ts'
import type { Office } from './office.ts'
import { createTokenCheck } from './token-check.ts'

/** The officers' bot: takes replies and buttons, has them decided, and brings cards, previews and reminders. */
export function openStaffBot(office: Office, token: string) {
  const { config, database, knowledge, rules, clock, texts, metrics, queues, log } = office
  const source = sourceOf(token)
  const tokenCheck = createTokenCheck({ name: 'bot petugas', setting: 'TELEGRAM_STAFF_TOKEN', log })
  const client = createStaffClient({ token, apiRoot: office.apiRoot })
  const desk = createStaffDesk({
    transactions: office.transactions,
    rules,
    clock,
    likeliest: (text) => knowledge.understand(text).flatMap(({ responsible }) => responsible),
    direct: createStaffDirect({ client, views: database.views, texts, log }),
    alarm: (what, detail) => log.error({ alarm: what, ...detail }, 'The staff side needs attention'),
  })
  let bot = open()

  function open() {
    return createStaffBot({
      client,
      token,
      mode: office.updateMode('petugas'),
      commands: staffCommands(texts),
      onFatal: tokenCheck.refuse,
      log,
    })
  }

  const handle = async (row: InboxRow): Promise<void> => {
    await desk.handle(bot.read(row.raw), row.id)
    metrics.handled(source)
  }

  const takeUp = async () => {
    tokenCheck.tryAgain()
    bot = open()
    const worker = createInboxWorker({
      source,
      inbox: database.inbox,
      handle,
      now: clock.now,
      onParked: () => metrics.parked(source),
      log,
    })
    const courier = createCourier({
      outbox: database.outbox,
      deliver: createStaffSender({ client, views: database.views, texts, clock, desk }),
      // Only citizens get official answers.
      recordDelivery: () => Promise.reject(new Error('An official answer came to the officers')),
      pacer: createPacer({
        monotonicMs: () => performance.now(),
        perSecond: config.telegram.messagesPerSecond,
        chatLimits: office.chatLimits,
      }),
      clock,
      onSettled: (became) => metrics[became]('staff'),
      log,
    })
    const deliveries = queues.workDeliveries('staff', courier.drain)
    worker.start()
    const received = () => metrics.received(source)
    await bot.start(
      createKeeper({ source, inbox: database.inbox, clock, onReceived: received }, worker.offer),
    )
    return {
      async layDown() {
        await bot.stop()
        await worker.stop()
        await deliveries.close()
      },
    }
  }

  const post = createBotPost({ name: source, locks: database.locks, takeUp, log })
  return { post, check: tokenCheck.check, receive: (request: Request) => bot.receive(request) }
}
