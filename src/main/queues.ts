import { z } from 'zod'
import type { RecipientKey } from '../routing/index.ts'
import { defineJob, handlerOf, type Jobs } from '../storage/index.ts'

/** Whose messages: each bot's are brought by the process that holds the bot. */
export type Round = 'citizen-telegram' | 'staff'

type Drain = (recipient: RecipientKey) => Promise<{ again: number | null }>

const recipientPayload = z.object({ recipient: z.string() })
const rounds = {
  'citizen-telegram': defineJob({ name: 'citizen-telegram', payload: recipientPayload }),
  staff: defineJob({ name: 'staff', payload: recipientPayload }),
}
const alarm = defineJob({ name: 'alarm', payload: z.object({}), concurrency: 1 })

/** Every job that the service knows; the queue is opened with these. */
export const JOBS = [rounds['citizen-telegram'], rounds.staff, alarm]

const PING_MS = 1_500
const CLOSE_MS = 5_000

/** What the service asks of its job queue, by name: deliveries per bot, and the one alarm. */
export function createQueues(jobs: Jobs) {
  const drains: Partial<Record<Round, Drain>> = {}
  let ring: () => Promise<void> = () => Promise.resolve()
  const deliver = (round: Round) =>
    handlerOf(rounds[round], async ({ recipient }) => (await drains[round]?.(recipient)) ?? { again: null })
  jobs.register([
    deliver('citizen-telegram'),
    deliver('staff'),
    handlerOf(alarm, async () => {
      await ring()
      return { again: null }
    }),
  ])
  return {
    /** Somebody is owed something: has the recipient's outbox drained, once for any number of calls. */
    async deliver(recipient: RecipientKey): Promise<void> {
      const round = recipient.startsWith('staff/') ? 'staff' : 'citizen-telegram'
      await jobs.add(rounds[round], { recipient }, { onceAs: recipient })
    },
    /** Brings this round's messages with `drain` until it is closed. */
    workDeliveries(round: Round, drain: Drain): { close(): Promise<void> } {
      drains[round] = drain
      const working = jobs.work(rounds[round])
      return {
        async close() {
          await working.stop()
          delete drains[round]
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
    ping: () => jobs.ping(PING_MS),
    close: () => jobs.close(CLOSE_MS),
  }
}

export type Queues = ReturnType<typeof createQueues>
