import { keepTrying, pause } from '../keep-trying.ts'
import type { Log } from '../log.ts'
import type { Loss } from '../../routing/index.ts'
import { PageFault } from './call-page.ts'
import { inTime } from './in-time.ts'
import type { ClientEvents, WhatsappClient, WhatsappWay } from './whatsapp-client.ts'

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
  /** Within which a page with a saved link has to be ready: it loads what came meanwhile first. */
  readyMs: number
  /** How long a linked page may be without a connection: by itself it mostly has one again soon. */
  awayMs: number
  /** A browser that worked so long was no failure. */
  steadyMs: number
}

export const USUAL_PATIENCE: Patience = {
  startMs: 120_000,
  lookEveryMs: 15_000,
  answerMs: 10_000,
  codeMs: 120_000,
  readyMs: 600_000,
  awayMs: 120_000,
  steadyMs: 60_000,
}

/** Why one browser's life ended: it was lost, exchanged on purpose, or its number unlinked on purpose. */
type End = Loss | 'renewed' | 'unlinked'

/** When this browser showed its newest code, and when it was ready first (`performance.now()`); null: never. */
interface Times {
  codeAt: number | null
  readyAt: number | null
}

interface Dependencies {
  through: WhatsappWay
  patience: Patience
  /** What the page tells of messages; of this client. */
  hear(
    client: WhatsappClient,
  ): Pick<ClientEvents, 'onMessage' | 'onEdited' | 'onRevoked' | 'onCall' | 'onAcknowledged' | 'kept'>
  /** Linked and able to work, the first time or again. */
  onReady(client: WhatsappClient, number: string): void
  /** The page answers, linked and with a connection. */
  onAlive(): void
  /** Should this browser, which works, be exchanged for a fresh one? `aliveMs`: for how long it has worked. */
  isTired(client: WhatsappClient, aliveMs: number): Promise<boolean>
  /** How long to wait after a loss, in milliseconds, by how many browsers before it hardly worked. */
  pauseAfterMs(loss: Loss, failuresBefore: number): number
  onState(state: LinkState): void
  log: Log
}

/**
 * Keeps one browser with WhatsApp's page alive: when it ends, in whatever way, the next one is opened, later after each
 * failure. Nothing that goes wrong here reaches anybody else.
 */
export function createConnection({
  through: { open, session },
  patience,
  hear,
  onReady,
  onAlive,
  isTired,
  pauseAfterMs,
  onState,
  log,
}: Dependencies) {
  const stopping = new AbortController()
  let ready: WhatsappClient | null = null
  let living: Promise<void> | null = null
  let state: LinkState = { is: 'starting' }
  let loseNow: (end: End) => void = () => {}
  /** What the page tells of a link that we are just ending is no loss. */
  let isUnlinking = false

  function become(next: LinkState): void {
    state = next
    onState(next)
  }

  /** One client from its start to its end. Gives why it ended, and whether it worked for a while. */
  async function liveOnce(): Promise<{ end: End; isSteady: boolean }> {
    let onLost: (end: End) => void = () => {}
    const lost = new Promise<End>((resolve) => (onLost = resolve))
    loseNow = onLost
    const times: Times = { codeAt: null, readyAt: null }
    let client: WhatsappClient | null = null
    await session.prepare()
    const opened = await open({
      onCode(code) {
        times.codeAt = performance.now()
        become({ is: 'waiting', code })
      },
      onReady(number) {
        if (!client) return
        times.readyAt ??= performance.now()
        ready = client
        become({ is: 'linked', number })
        onReady(client, number)
      },
      onMessage: (raw) => client && hear(client).onMessage(raw),
      onEdited: (raw, change) => client && hear(client).onEdited(raw, change),
      onRevoked: (raw) => client && hear(client).onRevoked(raw),
      onCall: (call) => client && hear(client).onCall(call),
      onAcknowledged: (id, ack) => client && hear(client).onAcknowledged(id, ack),
      kept: async () => (client ? hear(client).kept() : undefined),
      onLost,
    })
    client = opened
    const looking = new AbortController()
    try {
      void watchOver(opened, times, looking.signal).then(onLost)
      const told = await lost
      const end = isUnlinking ? 'unlinked' : told
      isUnlinking = false
      const workedMs = times.readyAt === null ? 0 : performance.now() - times.readyAt
      return { end, isSteady: end === 'renewed' || end === 'unlinked' || workedMs >= patience.steadyMs }
    } finally {
      looking.abort()
      ready = null
      await opened.end()
    }
  }

  /** Opens the page and looks after it until it stops answering: a browser that hangs tells nobody. */
  async function watchOver(client: WhatsappClient, times: Times, signal: AbortSignal): Promise<End> {
    try {
      await inTime(client.start(), patience.startMs, signal)
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, 'WhatsApp’s page could not be opened')
      return error instanceof PageFault && error.isUnreachable ? 'unreachable' : 'browser-gone'
    }
    const openAt = performance.now()
    let heardAt = openAt
    while (!signal.aborted) {
      await pause(patience.lookEveryMs, signal)
      const late = isLate(times, openAt)
      if (late) return late
      try {
        const connection = await inTime(client.state(), patience.answerMs, signal)
        if (times.readyAt === null) continue
        const now = performance.now()
        if (connection === 'CONNECTED') heardAt = now
        else if (now - Math.max(heardAt, times.readyAt) > patience.awayMs) return 'unreachable'
        else continue
        onAlive()
        const aliveMs = now - times.readyAt
        if (await inTime(isTired(client, aliveMs), patience.answerMs, signal)) return 'renewed'
      } catch {
        return 'hung'
      }
    }
    return 'browser-gone'
  }

  /** Nobody scanned, and no fresh code comes; or the page has a link, and never gets ready with it. */
  function isLate({ codeAt, readyAt }: Times, openAt: number): Loss | null {
    const now = performance.now()
    if (readyAt !== null) return null
    if (codeAt !== null) return now - codeAt > patience.codeMs ? 'not-scanned' : null
    return now - openAt > patience.readyMs ? 'hung' : null
  }

  /** Before the next browser opens, which would take up what is left of it. What just ended may still write there. */
  const forget = () => keepTrying('forget the link', session.forget, { signal: stopping.signal, log })

  async function live(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; failures += 1) {
      const { end, isSteady } = await liveOnce().catch((error: unknown) => {
        log.error({ err: error }, 'The browser for WhatsApp could not be started')
        return { end: 'browser-gone' as const, isSteady: false }
      })
      if (stopping.signal.aborted) return
      if (isSteady) failures = 0
      if (end === 'renewed' || end === 'unlinked') {
        log.info({ end }, 'The browser for WhatsApp is exchanged for a fresh one')
        if (end === 'unlinked') await forget()
        become({ is: 'starting' })
        continue
      }
      log.warn({ loss: end }, 'WhatsApp is not connected; a new browser is opened')
      become({ is: 'lost', loss: end })
      if (end === 'logged-out') await forget()
      await pause(pauseAfterMs(end, failures), stopping.signal)
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
    /** Ends the link; the next browser shows a code for any number. */
    async unlink(): Promise<void> {
      isUnlinking = ready !== null
      await ready?.logOut().catch((error: unknown) => {
        log.warn({ err: error }, 'WhatsApp did not take the end of the link; it is forgotten here')
      })
      if (isUnlinking) loseNow('unlinked')
    },
    async stop(): Promise<void> {
      stopping.abort()
      loseNow('browser-gone')
      await living
      become({ is: 'stopped' })
    },
  }
}
