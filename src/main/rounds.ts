import type { RecipientKey } from '../routing/index.ts'

/** Real milliseconds after which to come again; null when nothing is left. */
type Outcome = { again: number | null }

interface Dependencies {
  drain(recipient: RecipientKey): Promise<Outcome>
  /** Recipients served side by side. */
  concurrency: number
}

const NOTHING_LEFT: Outcome = { again: null }

/**
 * Visits recipients inside of this process: each by one visitor at a time, who looks once more when somebody asked for it
 * meanwhile. What a crash cuts short is in the outbox, where the sweep finds it.
 */
export function createRounds({ drain, concurrency }: Dependencies) {
  const visits = new Map<RecipientKey, { wanted: boolean; outcome: Promise<Outcome> }>()
  const queue: (() => void)[] = []
  let free = concurrency
  let closed = false

  function enter(): Promise<void> | void {
    if (free === 0) return new Promise((resolve) => queue.push(resolve))
    free -= 1
  }

  function leave(): void {
    const next = queue.shift()
    if (next) next()
    else free += 1
  }

  async function serve(recipient: RecipientKey, visit: { wanted: boolean }): Promise<Outcome> {
    await enter()
    try {
      let outcome = NOTHING_LEFT
      while (visit.wanted && !closed) {
        visit.wanted = false
        outcome = await drain(recipient)
      }
      return outcome
    } finally {
      visits.delete(recipient)
      leave()
    }
  }

  return {
    /** Rejects when the database does. */
    visit(recipient: RecipientKey): Promise<Outcome> {
      const present = visits.get(recipient)
      if (present) {
        present.wanted = true
        return present.outcome
      }
      const visit = { wanted: true, outcome: Promise.resolve(NOTHING_LEFT) }
      visits.set(recipient, visit)
      visit.outcome = serve(recipient, visit)
      return visit.outcome
    },
    /** Waits for the visits that have begun; those that wait for a place don't begin any more. */
    async close(): Promise<void> {
      closed = true
      await Promise.allSettled([...visits.values()].map(({ outcome }) => outcome))
    },
  }
}
