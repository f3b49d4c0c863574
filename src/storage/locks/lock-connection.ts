import pg from 'pg'
import { pause } from '../connect/pause.ts'
import type { Log } from '../log.ts'

/** How often a silent connection is asked whether it still lives (milliseconds): a half-open one never says so itself. */
const HEARTBEAT_MS = 5_000
/** Pauses between attempts to connect anew (milliseconds): each twice the one before. */
const FIRST_PAUSE_MS = 125
const LONGEST_PAUSE_MS = 2_000

/**
 * The one connection that outlives statements: locks and notices hang on it. One at a time, made anew when it breaks.
 * It must reach the server itself: a pooler that hands out connections per transaction would lose both.
 */
export interface LockConnection {
  /** Runs a statement on it; rejects while there is none. */
  query<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]>
  /** Called for the present connection, if there is one, and for each later one. */
  onOpen(listener: () => Promise<void>): void
  /** Called when it broke: everything that hung on it is gone. */
  onLost(listener: () => void): void
  /** Called with the channel of each notice that PostgreSQL sends to this connection. */
  onNotice(listener: (channel: string) => void): void
  close(): Promise<void>
}

export async function openLockConnection(config: pg.ClientConfig, log: Log): Promise<LockConnection> {
  const openListeners: (() => Promise<void>)[] = []
  const lostListeners: (() => void)[] = []
  const noticeListeners: ((channel: string) => void)[] = []
  let closing = false
  let client: pg.Client | null = await connect()
  const heartbeat = setInterval(() => void beat(), HEARTBEAT_MS).unref()

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({
      ...config,
      keepAlive: true,
      // Several holders ask at once; each waits for its own answer.
      pipeline: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: 2 * HEARTBEAT_MS,
      application_name: 'jawab24 locks',
    })
    // What 'end' tells is enough.
    fresh.on('error', () => {})
    fresh.on('notification', ({ channel }) => {
      for (const listener of noticeListeners) listener(channel)
    })
    await fresh.connect()
    fresh.once('end', () => void lose(fresh))
    return fresh
  }

  async function lose(lost: pg.Client): Promise<void> {
    if (lost !== client) return
    client = null
    if (closing) return
    log.warn({}, 'The connection that locks and notices hang on broke')
    for (const listener of lostListeners) listener()
    for (let pauseMs = FIRST_PAUSE_MS; !closing && client === null; pauseMs *= 2) {
      try {
        client = await connect()
        if (closing) {
          await client.end()
          return
        }
        for (const listener of openListeners) void listener()
      } catch {
        await pause(Math.min(pauseMs, LONGEST_PAUSE_MS))
      }
    }
  }

  async function beat(): Promise<void> {
    const beating = client
    await beating?.query('SELECT').catch(() => beating.end().catch(() => {}))
  }

  return {
    async query<Row extends pg.QueryResultRow>(text: string, values: unknown[]) {
      if (!client)
        throw new Error('Connection terminated: the connection that locks and notices hang on is away')
      return (await client.query<Row>(text, values)).rows
    },
    onOpen(listener) {
      openListeners.push(listener)
      if (client) void listener()
    },
    onLost: (listener) => void lostListeners.push(listener),
    onNotice: (listener) => void noticeListeners.push(listener),
    async close() {
      closing = true
      clearInterval(heartbeat)
      await client?.end()
    },
  }
}
