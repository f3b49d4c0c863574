import type { ArrivedUpdate, ChannelMemory } from '../../routing/index.ts'
import { backOffMs } from '../back-off.ts'
import { pause } from '../keep-trying.ts'
import type { Log } from '../log.ts'
import type { Taken } from './take-event.ts'
import type { WhatsappClient } from './whatsapp-client.ts'

interface Dependencies {
  memory: Pick<ChannelMemory, 'knownAddress'>
  log: Log
}

type Keep = (updates: readonly ArrivedUpdate[]) => Promise<void>

/** Events that are read while others are kept are kept together. */
const AT_ONCE = 50
/** So many events are known to be kept without asking the database. */
const REMEMBERED = 2_000

/**
 * Keeps what the page tells, in its order, each event until it is kept: the page tells of it once. What a stop leaves here
 * stays unread at WhatsApp, and is fetched by the next start.
 */
export function createArrivalKeeper({ memory, log }: Dependencies) {
  let waiting: { client: WhatsappClient; taken: Taken }[] = []
  /** What was kept lately: a catch-up brings it once more. */
  const recent = new Set<string>()
  let working: Promise<void> | null = null
  let keep: Keep | null = null
  const stopping = new AbortController()

  /** Under which name the person is kept: the one that we know, else the number, else what WhatsApp says. */
  async function addressOf(client: WhatsappClient, from: string): Promise<string> {
    if (from.endsWith('@g.us')) return from
    const names = await client.namesOf(from)
    return (await memory.knownAddress(names)) ?? names[0] ?? from
  }

  async function resolve({
    client,
    taken,
  }: {
    client: WhatsappClient
    taken: Taken
  }): Promise<ArrivedUpdate> {
    const address = await addressOf(client, taken.from)
    return { updateId: taken.updateId, conversation: address, raw: taken.at(address) }
  }

  /** The page may be gone by now: then its names are, and the next one brings the event again, unread as it is. */
  async function resolveAll(events: typeof waiting): Promise<ArrivedUpdate[]> {
    const updates: ArrivedUpdate[] = []
    for (const event of events) {
      try {
        updates.push(await resolve(event))
      } catch (error) {
        if (await answers(event.client)) throw error
        log.warn({ err: error }, 'WhatsApp’s page ended with an event; the next one brings it again')
      }
    }
    return updates
  }

  async function keepAll(): Promise<void> {
    for (let failures = 0; waiting.length > 0 && keep && !stopping.signal.aborted; ) {
      const events = waiting.slice(0, AT_ONCE)
      try {
        const updates = await resolveAll(events)
        if (updates.length > 0) await keep(updates)
        for (const { updateId } of updates) remember(updateId)
        waiting = waiting.slice(events.length)
        failures = 0
      } catch (error) {
        const delayMs = backOffMs(failures++)
        log.warn({ err: error, delayMs }, 'What came over WhatsApp could not be kept; trying again')
        await pause(delayMs, stopping.signal)
      }
    }
  }

  function remember(updateId: string): void {
    recent.add(updateId)
    const [oldest] = recent
    if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest)
  }

  function isKnown({ updateId }: Taken): boolean {
    return recent.has(updateId) || waiting.some(({ taken }) => taken.updateId === updateId)
  }

  function work(): void {
    working ??= keepAll().finally(() => {
      working = null
    })
  }

  return {
    start(given: Keep): void {
      keep = given
      work()
    },
    offer(client: WhatsappClient, taken: Taken | null): void {
      if (taken === null || isKnown(taken) || stopping.signal.aborted) return
      waiting.push({ client, taken })
      work()
    },
    /** Everything that came is kept. */
    isIdle: (): boolean => waiting.length === 0,
    /** Resolves when everything that came until now is kept; rejects where a stop leaves some of it. */
    async kept(): Promise<void> {
      await working
      if (waiting.length > 0 || stopping.signal.aborted)
        throw new Error('Not everything that came over WhatsApp was kept')
    },
    /** Ends after what is being kept. */
    async stop(): Promise<void> {
      stopping.abort()
      await working
    },
  }
}

async function answers(client: WhatsappClient): Promise<boolean> {
  return client.state().then(
    () => true,
    () => false,
  )
}
