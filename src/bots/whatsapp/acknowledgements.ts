/** Messages whose acknowledgement may come before anybody waits for it: so many are remembered. */
const REMEMBERED = 500

/** WhatsApp's servers have it. */
const TAKEN = 1
const FAILED = -1

/** What became of our messages: WhatsApp's page says "sent" before its server has them, also of those that never arrive. */
export function createAcknowledgements() {
  const known = new Map<string, number>()
  const waiting = new Map<string, (ack: number) => void>()

  return {
    /** Told by the page; may come before the call that sent the message returns, and out of order. */
    note(id: string, ack: number): void {
      const best = Math.max(ack, known.get(id) ?? Number.NEGATIVE_INFINITY)
      known.delete(id)
      known.set(id, best)
      const oldest = known.size > REMEMBERED ? known.keys().next().value : undefined
      if (oldest !== undefined) known.delete(oldest)
      waiting.get(id)?.(best)
    },
    /** Waits until it is known what became of this message; `unknown` when nobody says so in time. */
    async outcome(id: string, ack: number, patienceMs: number): Promise<'taken' | 'failed' | 'unknown'> {
      const first = Math.max(ack, known.get(id) ?? ack)
      if (first >= TAKEN) return 'taken'
      if (first === FAILED || known.get(id) === FAILED) return 'failed'
      let timer: NodeJS.Timeout | undefined
      const told = new Promise<'taken' | 'failed' | 'unknown'>((resolve) => {
        timer = setTimeout(resolve, patienceMs, 'unknown')
        waiting.set(id, (now) => {
          if (now >= TAKEN) resolve('taken')
          else if (now === FAILED) resolve('failed')
        })
      })
      try {
        return await told
      } finally {
        clearTimeout(timer)
        waiting.delete(id)
      }
    },
  }
}

export type Acknowledgements = ReturnType<typeof createAcknowledgements>
