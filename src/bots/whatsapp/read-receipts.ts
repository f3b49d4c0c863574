import type { ChannelMemory, Clock } from '../../routing/index.ts'
import type { Log } from '../log.ts'

/** The reader's telephone showed it; whatever is above that (a voice note was played) says so, too. */
const READ = 3
/** So many receipts wait at most for an answer that is just being noted. */
const WAITING = 500

interface Dependencies {
  memory: Pick<ChannelMemory, 'noteRead'>
  clock: Pick<Clock, 'now'>
  log: Log
}

/**
 * Keeps when official answers were read: a fact for reports, and no promise, because whoever switched receipts off reads as well.
 * A receipt can be here before the answer is noted as sent; it is tried once more at the next look, and then it was for another
 * message of ours. What WhatsApp tells while nobody listens stays untold.
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
    /** Now and then. */
    async look(): Promise<void> {
      const waiting = [...again]
      again.clear()
      for (const [messageId, at] of waiting) await memory.noteRead(messageId, at).catch(tell)
    },
  }
}
