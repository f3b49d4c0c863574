import { setTimeout as pause } from 'node:timers/promises'
import {
  type Clock,
  type Delivery,
  type DeliveryOutcome,
  type Outbox,
  RECORDED,
  type RecipientKey,
  RetryLater,
  Unreachable,
} from '../routing/index.ts'
import { AnswerLost } from './answer-lost.ts'
import { backOffMs } from './back-off.ts'
import type { Log } from './log.ts'
import type { Pacer, Permit } from './pacer.ts'
import { Unrenderable } from './unrenderable.ts'

/** Waits up to this long happen here; for longer ones the caller comes again, so that no worker's place is held. */
const WAIT_HERE_MS = 250
/** A message that our own code can't render is given up after so many attempts. */
const RENDER_ATTEMPTS = 5
/** An answer that was tried so often in vain is shown as held up by the channel: after about a minute. */
const DELAYED_AFTER = 8
/** About half a minute in all. */
const SETTLE_ATTEMPTS = 8

interface Dependencies {
  outbox: Pick<Outbox, 'claim' | 'sent' | 'postpone' | 'failed' | 'letGo'>
  /** Renders and sends. Throws `Unreachable`, `RetryLater`, `Unrenderable`, or any error that may pass. */
  deliver(delivery: Delivery): Promise<Delivered>
  /** What became of a message for which that matters: the row and the case's own state change together. */
  recordDelivery(delivery: Delivery, outcome: DeliveryOutcome): Promise<void>
  pacer: Pacer
  clock: Clock
  log: Log
  /** A message was recorded as sent, or as one that never will be. */
  onSettled?(became: 'sent' | 'failed'): void
  /** How often settling a row is tried while the database is away. */
  settleAttempts?: number
  /** Waits so many real milliseconds; tests let them pass. */
  sleep?(ms: number): Promise<unknown>
}

interface Delivered {
  messageId: string | null
  /** Files that could not be handed over. Absent: none. */
  missingFiles?: number
  /** How many calls it took that show something. Absent: one. */
  calls?: number
}

type Outcome =
  | ({ became: 'sent' } & Delivered)
  | { became: 'failed'; reason: Unreachable['reason']; fault: string }
  | { became: 'postponed'; delayMs: number; fault: string; maybeArrived: boolean }

export interface Courier {
  /**
   * Sends what is due for one recipient, in order. Gives after how many real milliseconds to come again, or null when
   * nothing is left. Rejects only when the database does.
   */
  drain(recipient: RecipientKey): Promise<{ again: number | null }>
}

/** Takes messages from the outbox to the platform. One caller per recipient at a time keeps their order. */
export function createCourier({
  outbox,
  deliver,
  recordDelivery,
  pacer,
  clock,
  log,
  onSettled,
  settleAttempts = SETTLE_ATTEMPTS,
  sleep = pause,
}: Dependencies): Courier {
  /** What became of messages that we let go: claimed once more, they are recorded and not sent again. */
  const unrecorded = new Map<bigint, Outcome>()

  /** Until the row is settled nothing more goes to this recipient, so a short absence of the database is waited for. */
  async function settle(work: () => Promise<void>): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work()
      } catch (error) {
        if (attempt + 1 >= settleAttempts) throw error
        log.warn({ attempt, err: error }, 'What became of a message could not be recorded; trying again')
        await sleep(backOffMs(attempt) / 2)
      }
    }
  }

  async function settleOrLetGo(delivery: Delivery, outcome: Outcome): Promise<void> {
    try {
      await settle(() => record(delivery, outcome))
      unrecorded.delete(delivery.id)
    } catch (error) {
      unrecorded.set(delivery.id, outcome)
      outbox.letGo(delivery.id)
      throw error
    }
  }

  async function send(delivery: Delivery): Promise<Outcome> {
    const { recipient, attempts } = delivery
    // Not `message`: a field of that name is silenced in the log, whatever it holds.
    const fields = { outbox: String(delivery.id), kind: delivery.to.message.type, attempts }
    try {
      return { became: 'sent', ...(await deliver(delivery)) }
    } catch (error) {
      if (error instanceof Unreachable) {
        const details = { ...fields, reason: error.reason, err: error }
        // A refusal is a fault of ours; the others are what people do.
        if (error.reason === 'rejected') log.warn(details, 'The platform refused a message for good')
        else log.info(details, 'The recipient cannot be reached')
        return { became: 'failed', reason: error.reason, fault: error.reason }
      }
      if (error instanceof Unrenderable && attempts + 1 >= RENDER_ATTEMPTS) {
        log.error(
          { ...fields, err: error },
          'A message could not be rendered and was given up; this is a bug',
        )
        return { became: 'failed', reason: 'rejected', fault: 'unrenderable' }
      }
      const delayMs = error instanceof RetryLater ? error.delayMs : backOffMs(attempts)
      if (error instanceof RetryLater) pacer.penalize(recipient, delayMs)
      log.warn({ ...fields, delayMs, err: error }, 'A message was not sent; it will be tried again')
      // The error's kind, never its words.
      const fault = error instanceof Error ? error.name : 'unknown'
      return { became: 'postponed', delayMs, fault, maybeArrived: error instanceof AnswerLost }
    }
  }

  async function record(delivery: Delivery, outcome: Outcome): Promise<void> {
    const { to } = delivery
    const isOfficialAnswer = to.kind === 'citizen' && to.message.type === 'official-answer'
    const isRecorded = to.kind === 'citizen' && RECORDED.includes(to.message.type)
    switch (outcome.became) {
      case 'postponed':
        // Now and then again: the first time may not have been recorded.
        if (isOfficialAnswer && (delivery.attempts + 1) % DELAYED_AFTER === 0)
          await recordDelivery(delivery, { delayed: true })
        return outbox.postpone(delivery.id, outcome.fault, clock.now(), outcome.maybeArrived)
      case 'sent':
        if (isRecorded) return recordDelivery(delivery, sentAs(outcome))
        return outbox.sent(delivery.id, outcome.messageId, clock.now())
      case 'failed':
        if (isRecorded) return recordDelivery(delivery, { unreachable: outcome.reason })
        return outbox.failed(delivery.id, outcome.fault, clock.now())
    }
  }

  async function claim(
    recipient: RecipientKey,
    permit: Extract<Permit, { urgentOnly: boolean }>,
  ): Promise<Delivery | null> {
    try {
      const delivery = await outbox.claim(recipient, clock.now(), permit.urgentOnly)
      if (delivery === null) permit.giveBack()
      return delivery
    } catch (error) {
      permit.giveBack()
      throw error
    }
  }

  return {
    async drain(recipient) {
      for (;;) {
        // The permit comes before the claim: whoever waits holds no row.
        const permit = pacer.take(recipient)
        if ('later' in permit) {
          if (permit.later > WAIT_HERE_MS) return { again: Math.ceil(permit.later) }
          await sleep(permit.later)
          continue
        }
        const delivery = await claim(recipient, permit)
        if (delivery === null) return { again: permit.urgentOnly ? Math.ceil(permit.waitMs) : null }
        const outcome = unrecorded.get(delivery.id) ?? (await send(delivery))
        const calls = outcome.became === 'sent' ? (outcome.calls ?? 1) : 1
        permit.used({ urgent: delivery.urgent === true, calls })
        await settleOrLetGo(delivery, outcome)
        if (outcome.became === 'postponed') return { again: outcome.delayMs }
        onSettled?.(outcome.became)
        if (delivery.last) return { again: null }
      }
    },
  }
}

function sentAs({ messageId: sent, missingFiles = 0 }: Delivered): DeliveryOutcome {
  return missingFiles > 0 ? { sent, missingFiles } : { sent }
}
