import type { ChannelMemory, Clock } from '../../routing/index.ts'
import type { Log } from '../log.ts'
import type { WhatsappClient } from './whatsapp-client.ts'

/** The reader's telephone showed it; whatever is above that (a voice note was played) says so, too. */
const READ = 3
/** So many receipts wait at most for an answer that is just being noted. */
const WAITING = 500
/** What was read while nobody listened is asked for so far back (milliseconds), of so many answers at most. */
const ASKED_BACK_MS = 7 * 86_400_000
const ASKED_AT_MOST = 100

interface Dependencies {
  memory: Pick<ChannelMemory, 'noteRead' | 'unread'>
  clock: Pick<Clock, 'now'>
  log: Log
}

/**
 * Keeps when official answers were read: a fact for reports, and no promise, because whoever switched receipts off reads as well.
 * A receipt can be here before the answer is noted as sent; it is tried once more at the next look, and then it was for another
 * message of ours. What WhatsApp tells while nobody listens is asked for afterwards, and counts from then.
 */
export function createReadReceipts({ memory, clock, log }: Dependencies) {
  const again = new Map<string, Date>()

  async function keep(messageId: string, at: Date): Promise<void> {
    const isKept = await memory.noteRead(messageId, at)
    if (!isKept && again.size < WAITING) again.set(messageId, at)
  }

  const tell = (error: unknown) => log.warn({ err: error }, 'That a message was read could not be noted')

  return {
    /** Of each acknowledgement, whatever it says. */
    note(messageId: string, ack: number): void {
      if (ack >= READ) void keep(messageId, clock.now()).catch(tell)
    },
    /** Once the page is there again. */
    async catchUp(client: Pick<WhatsappClient, 'acknowledged'>): Promise<void> {
      const now = clock.now()
      const unread = await memory.unread(new Date(now.getTime() - ASKED_BACK_MS), ASKED_AT_MOST)
      for (const messageId of unread) {
        const ack = await client.acknowledged(messageId)
        if (ack !== null && ack >= READ) await memory.noteRead(messageId, now)
      }
    },
    /** Now and then. */
    async look(): Promise<void> {
      const waiting = [...again]
      again.clear()
      for (const [messageId, at] of waiting) await memory.noteRead(messageId, at).catch(tell)
    },
  }
}
