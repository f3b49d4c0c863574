import { z } from 'zod'
import type { RecipientKey } from '../routing/index.ts'
import { defineJob, handlerOf, type Jobs } from '../storage/index.ts'
import { createRounds } from './rounds.ts'

/** Whose messages: each bot's are brought by the process that holds the bot. */
export type Round = 'citizen-telegram' | 'citizen-whatsapp' | 'staff'

type Drain = (recipient: RecipientKey) => Promise<{ again: number | null }>

const recipientPayload = z.object({ recipient: z.string() })
const deliveries = {
  'citizen-telegram': defineJob({ name: 'citizen-telegram', payload: recipientPayload }),
  'citizen-whatsapp': defineJob({ name: 'citizen-whatsapp', payload: recipientPayload }),
  staff: defineJob({ name: 'staff', payload: recipientPayload }),
}
/** One at a time: a year's figures are much to read, and citizens come first. */
const report = defineJob({ name: 'report', payload: z.object({ report: z.uuid() }), concurrency: 1 })
const alarm = defineJob({ name: 'alarm', payload: z.object({}), concurrency: 1 })

/** Every job that the service knows; the queue is opened with these. */
export const JOBS = [...Object.values(deliveries), report, alarm]

const PING_MS = 1_500
const CLOSE_MS = 5_000
/** Recipients to whom one bot sends at the same time. */
const SIDE_BY_SIDE = 32
const NOBODY_HERE_MS = 500

function roundOf(recipient: RecipientKey): Round {
  if (recipient.startsWith('staff/')) return 'staff'
  return recipient.startsWith('citizen/whatsapp/') ? 'citizen-whatsapp' : 'citizen-telegram'
}

interface Log {
  error(details: object, message: string): void
}

/**
 * What the service asks of its job queue, by name: deliveries per bot, and the one alarm. Where this process itself
 * works for the bot, it sends directly after the commit: a job per reply took as much time as everything else together.
 * A job is for what another process has to send, and for what has to wait.
 */
export function createQueues(jobs: Jobs, log: Log) {
  const rounds: Partial<Record<Round, ReturnType<typeof createRounds>>> = {}
  let ring: () => Promise<void> = () => Promise.resolve()
  let make: (id: string) => Promise<void> = () => Promise.resolve()
  const deliver = (round: Round) =>
    handlerOf(deliveries[round], async ({ recipient }) => {
      // Laid down just now: whoever works for the bot next finds the job again.
      return (await rounds[round]?.visit(recipient)) ?? { again: NOBODY_HERE_MS }
    })
  const queue = (round: Round, recipient: RecipientKey) =>
    jobs.add(deliveries[round], { recipient }, { onceAs: recipient })
  const sendHere = async (
    round: Round,
    visit: Promise<{ again: number | null }>,
    recipient: RecipientKey,
  ) => {
    const { again } = await visit
    // The job calls once more, learns how long to wait, and waits.
    if (again !== null) await queue(round, recipient)
  }
  jobs.register([
    deliver('citizen-telegram'),
    deliver('citizen-whatsapp'),
    deliver('staff'),
    handlerOf(report, async ({ report: id }) => {
      await make(id)
      return { again: null }
    }),
    handlerOf(alarm, async () => {
      await ring()
      return { again: null }
    }),
  ])
  return {
    /**
     * Somebody is owed something: has the recipient's outbox drained, once for any number of calls. Doesn't wait for it,
     * and never rejects.
     */
    async deliver(recipient: RecipientKey): Promise<void> {
      const round = roundOf(recipient)
      const visit = rounds[round]?.visit(recipient)
      if (!visit) return queue(round, recipient)
      void sendHere(round, visit, recipient).catch((error: unknown) =>
        log.error({ err: error, round }, 'A delivery failed; the sweep will ask for it again'),
      )
    },
    /** Brings this round's messages with `drain` until it is closed. */
    workDeliveries(round: Round, drain: Drain): { close(): Promise<void> } {
      const here = createRounds({ drain, concurrency: SIDE_BY_SIDE })
      rounds[round] = here
      const working = jobs.work(deliveries[round])
      return {
        async close() {
          // From now on a wish is a job, for whoever works for the bot next.
          delete rounds[round]
          await Promise.all([here.close(), working.stop()])
        },
      }
    },
    /** Rings after so many real milliseconds. */
    setAlarm: (delayMs: number) => jobs.add(alarm, {}, { delayMs }),
    workAlarms(onRing: () => Promise<void>): { close(): Promise<void> } {
      ring = onRing
      const working = jobs.work(alarm)
      return { close: working.stop }
    },
    /** Has a report made that was ordered. */
    makeReport: (id: string) => jobs.add(report, { report: id }, { onceAs: id }),
    workReports(onReport: (id: string) => Promise<void>): { close(): Promise<void> } {
      make = onReport
      const working = jobs.work(report)
      return { close: working.stop }
    },
    ping: () => jobs.ping(PING_MS),
    close: () => jobs.close(CLOSE_MS),
  }
}

export type Queues = ReturnType<typeof createQueues>
