import {
  createCourier,
  createInboxWorker,
  createPacer,
  createSlowDown,
  type PacingLimits,
} from '../bots/index.ts'
import type { InboxRow } from '../routing/index.ts'
import { createKeeper } from './keep-updates.ts'
import type { Office } from './office.ts'
import type { Round } from './queues.ts'

type CourierNeeds = Parameters<typeof createCourier>[0]

interface Dependencies {
  office: Office
  /** The bot, as the inbox names it. */
  source: string
  /** Whose messages the bot brings. */
  round: Round
  /** What the figures call those who get them. */
  recipients: 'citizen' | 'staff'
  /** How fast messages may go out. */
  pacing: PacingLimits
  /** For a bot that anybody may write to: what happens when somebody writes very much. */
  slowing?: Pick<Parameters<typeof createSlowDown>[0], 'limits' | 'onSlowed' | 'callsForHelp'>
  /** Treats one inbox row completely. */
  handle(row: InboxRow): Promise<void>
  deliver: CourierNeeds['deliver']
  recordDelivery: CourierNeeds['recordDelivery']
  /** Where updates come from: started last and stopped first, so that whatever is taken in can be handled. */
  intake: { start(keep: ReturnType<typeof createKeeper>): Promise<void>; stop(): Promise<void> }
}

/**
 * A bot's whole work while this process holds it: takes updates in, handles them, and brings what is owed. Every time
 * with a new worker, courier and pacer: what they remember belongs to one holding of the bot.
 */
export async function workForBot(work: Dependencies): Promise<{ layDown(): Promise<void> }> {
  const { office, source, recipients, intake } = work
  const { database, clock, metrics, log } = office
  const { now } = clock
  const slowing = work.slowing && createSlowDown({ ...work.slowing, source, inbox: database.inbox, now, log })
  const worker = createInboxWorker({
    source,
    inbox: database.inbox,
    async handle(row) {
      await work.handle(row)
      metrics.handled(source)
    },
    now,
    ...(slowing ? { slowing } : {}),
    onParked: () => metrics.parked(source),
    log,
  })
  const courier = createCourier({
    outbox: database.outbox,
    deliver: work.deliver,
    recordDelivery: work.recordDelivery,
    pacer: createPacer({
      monotonicMs: () => performance.now(),
      ...work.pacing,
    }),
    clock,
    onSettled: (became) => metrics[became](recipients),
    log,
  })
  const deliveries = office.queues.workDeliveries(work.round, courier.drain)
  worker.start()
  const received = () => metrics.received(source)
  await intake.start(
    createKeeper({ source, inbox: database.inbox, clock, onReceived: received }, worker.offer),
  )
  return {
    async layDown() {
      await intake.stop()
      await worker.stop()
      await deliveries.close()
    },
  }
}
