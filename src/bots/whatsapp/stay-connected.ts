import { backOffMs } from '../back-off.ts'
import { pause } from '../keep-trying.ts'
import type { Log } from '../log.ts'
import type { SessionFolder } from './session-folder.ts'
import type { Loss } from '../../routing/index.ts'
import type { ClientEvents, WhatsappClient } from './whatsapp-client.ts'

/** How the number stands, for whoever has to link it. */
export type LinkState =
  | { is: 'starting' }
  /** A code waits to be scanned. */
  | { is: 'waiting'; code: string }
  /** `number`: without "+". */
  | { is: 'linked'; number: string }
  | { is: 'lost'; loss: Loss }
  | { is: 'stopped' }

/** Real milliseconds. */
export interface Patience {
  /** Until the page has to be there. */
  startMs: number
  /** Between two looks whether it is still there. */
  lookEveryMs: number
  /** Within which it has to answer such a look. */
  answerMs: number
  /** Within which a fresh code has to come, or the page has given up. */
  codeMs: number
}

export const USUAL_PATIENCE: Patience = {
  startMs: 120_000,
  lookEveryMs: 15_000,
  answerMs: 10_000,
  codeMs: 120_000,
}

interface Dependencies {
  open(events: ClientEvents): Promise<WhatsappClient>
  folder: SessionFolder
  patience: Patience
  /** What the page tells of messages; of this client. */
  hear(
    client: WhatsappClient,
  ): Pick<ClientEvents, 'onMessage' | 'onEdited' | 'onRevoked' | 'onCall' | 'onAcknowledged'>
  /** Linked and able to work, the first time or again. */
  onReady(client: WhatsappClient, number: string): void
  /** The page answers, linked and with a connection. */
  onAlive(): void
  onState(state: LinkState): void
  log: Log
}

/**
 * Keeps one browser with WhatsApp's page alive: when it ends, in whatever way, the next one is opened, later after each
 * failure. Nothing that goes wrong here reaches anybody else.
 */
export function createConnection({
  open,
  folder,
  patience,
  hear,
  onReady,
  onAlive,
  onState,
  log,
}: Dependencies) {
  const stopping = new AbortController()
  let ready: WhatsappClient | null = null
  let living: Promise<void> | null = null
  let state: LinkState = { is: 'starting' }
  let loseNow: (loss: Loss) => void = () => {}

  function become(next: LinkState): void {
    state = next
    onState(next)
  }

  /** One client from its start to its end. Gives why it ended, and whether it ever worked. */
  async function liveOnce(): Promise<{ loss: Loss; worked: boolean }> {
    let onLost: (loss: Loss) => void = () => {}
    const lost = new Promise<Loss>((resolve) => (onLost = resolve))
    loseNow = onLost
    let worked = false
    let codeAt = Number.POSITIVE_INFINITY
    let client: WhatsappClient | null = null
    await folder.prepare()
    const opened = await open({
      onCode(code) {
        codeAt = performance.now()
        become({ is: 'waiting', code })
      },
      onReady(number) {
        if (!client) return
        worked = true
        codeAt = Number.POSITIVE_INFINITY
        ready = client
        become({ is: 'linked', number })
        onReady(client, number)
      },
      onMessage: (raw) => client && hear(client).onMessage(raw),
      onEdited: (raw, change) => client && hear(client).onEdited(raw, change),
      onRevoked: (raw) => client && hear(client).onRevoked(raw),
      onCall: (call) => client && hear(client).onCall(call),
      onAcknowledged: (id, ack) => client && hear(client).onAcknowledged(id, ack),
      onLost,
    })
    client = opened
    const looking = new AbortController()
    try {
      void watchOver(opened, () => codeAt, looking.signal).then(onLost)
      return { loss: await lost, worked }
    } finally {
      looking.abort()
      ready = null
      await opened.end()
    }
  }

  /** Opens the page and looks after it until it stops answering: a browser that hangs tells nobody. */
  async function watchOver(client: WhatsappClient, codeAt: () => number, signal: AbortSignal): Promise<Loss> {
    try {
      await inTime(client.start(), patience.startMs, signal)
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, 'WhatsApp’s page could not be opened')
      return 'browser-gone'
    }
    while (!signal.aborted) {
      await pause(patience.lookEveryMs, signal)
      if (performance.now() - codeAt() > patience.codeMs) return 'not-scanned'
      try {
        const connection = await inTime(client.state(), patience.answerMs, signal)
        if (connection === 'CONNECTED' && ready === client) onAlive()
      } catch {
        return 'hung'
      }
    }
    return 'browser-gone'
  }

  async function live(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; failures += 1) {
      const { loss, worked } = await liveOnce().catch((error: unknown) => {
        log.error({ err: error }, 'The browser for WhatsApp could not be started')
        return { loss: 'browser-gone' as const, worked: false }
      })
      if (stopping.signal.aborted) return
      log.warn({ loss }, 'WhatsApp is not connected; a new browser is opened')
      become({ is: 'lost', loss })
      if (loss === 'logged-out') await folder.forget()
      if (worked) failures = 0
      await pause(backOffMs(failures), stopping.signal)
    }
  }

  return {
    start(): void {
      become({ is: 'starting' })
      living ??= live()
    },
    state: (): LinkState => state,
    /** The client that is linked and connected. Rejects where there is none. */
    async connected(): Promise<WhatsappClient> {
      if (ready === null) throw new Error('WhatsApp is not linked or not connected')
      const client = ready
      if ((await client.state()) !== 'CONNECTED') throw new Error('WhatsApp has no connection just now')
      return client
    },
    async stop(): Promise<void> {
      stopping.abort()
      loseNow('browser-gone')
      await living
      become({ is: 'stopped' })
    },
  }
}

/** Rejects when it takes longer, or when nobody waits any more. */
async function inTime<Result>(work: Promise<Result>, ms: number, signal: AbortSignal): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  let onEnd = () => {}
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${ms} ms`)), ms)
    onEnd = () => reject(new Error('Nobody waits for it any more'))
    signal.addEventListener('abort', onEnd, { once: true })
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onEnd)
  }
}
