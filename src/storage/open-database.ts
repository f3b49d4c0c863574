import type pg from 'pg'
import type { InstansiId } from '../office/index.ts'
import type { AudienceLog, CaseLog, PaperShelf, SatisfactionLog, StandingLog } from '../reports/index.ts'
import type {
  AttachmentStore,
  ChannelMemory,
  ChannelName,
  Erasures,
  Inbox,
  Transactions,
  Views,
} from '../routing/index.ts'
import { createAttachmentStore } from './attachments/create-attachment-store.ts'
import { createChannelMemories } from './create-channel-memory.ts'
import { explainRefusal } from './connect/explain-refusal.ts'
import { openPool, withTypes } from './connect/open-pool.ts'
import { openPrisma } from './connect/open-prisma.ts'
import { throttleWarnings } from './connect/throttle-log.ts'
import { within } from './connect/within.ts'
import { createRetry } from './connect/retry.ts'
import { type EmbeddedServer, openEmbeddedServer } from './embedded/open-server.ts'
import { createErasures } from './erasure/create-erasures.ts'
import { createFigures, type Figures } from './figures/create-figures.ts'
import { createInbox } from './inbox/create-inbox.ts'
import type { JobBackend } from './jobs/backend.ts'
import { openPostgresBackend } from './jobs/postgres-backend.ts'
import { openRedisBackend } from './jobs/redis-backend.ts'
import { createLocks, type Locks } from './locks/create-locks.ts'
import { openLockConnection } from './locks/lock-connection.ts'
import { createProcessRegister } from './locks/register-process.ts'
import type { Log } from './log.ts'
import { applyMigrations, type DatabaseKind } from './migrations/apply-migrations.ts'
import { createNotices, type Notices } from './notices/create-notices.ts'
import { type Calendars, createCalendars } from './office/create-calendars.ts'
import { createKnowledgeTables, type KnowledgeTables } from './office/create-knowledge-tables.ts'
import { createAuditReader } from './views/read-audit.ts'
import { createSettings, type Settings } from './office/create-settings.ts'
import { type CourierOutbox, createOutbox } from './outbox/create-outbox.ts'
import { createPaperShelf } from './reports/create-paper-shelf.ts'
import { createTransactions, type Owing } from './transactions/run-transactions.ts'
import { createAudienceReader } from './figures/read-audience.ts'
import { createViews } from './views/create-views.ts'
import { createHealthView, type Health } from './views/read-health.ts'
import { createLookupFigures, type LookupFigures } from './views/read-lookups.ts'
import { createSatisfactionReader } from './views/read-satisfaction.ts'

export interface DatabaseOptions {
  /** A server of one's own, or the folder of the embedded one. */
  where: { databaseUrl: string } | { dataDir: string }
  kind: DatabaseKind
  log: Log
  /** Where the office is: days of figures begin at its midnight. */
  timeZone: string
  /** When this process started; recorded, never decided upon. */
  now: Date
  /** Told after each commit that owes somebody something. */
  onOwed?: (owing: Owing[]) => void
  /** Told after each commit that couldn't owe a desk something because it has no place yet. */
  onUnreachableDesk?: (desks: InstansiId[]) => void
  /** How long a database that is away is waited for before a call fails, in milliseconds. Default 30,000. */
  patienceMs?: number
}

export interface Database {
  transactions: Transactions
  inbox: Inbox
  outbox: CourierOutbox
  views: Views & CaseLog & StandingLog
  /** One look at the whole office, for `doctor`. */
  health(now: Date): Promise<Health>
  attachments: AttachmentStore
  /** What the adapter of this channel has kept for it. */
  channelMemory(channel: ChannelName): ChannelMemory
  erasures: Erasures
  knowledge: KnowledgeTables
  settings: Settings
  calendars: Calendars
  /** Acts of officers of a period, in portions, the earliest first. */
  audit: ReturnType<typeof createAuditReader>
  satisfaction: SatisfactionLog
  figures: Figures
  audience: AudienceLog['audience']
  papers: PaperShelf
  /** How often tickets were looked up from other conversations. */
  lookups(): Promise<LookupFigures>
  locks: Locks
  notices: Notices
  /** What BullMQ runs on: this database, or the Redis at this URL, where many databases may have their jobs. */
  jobBackend(redisUrl: string | null): Promise<JobBackend>
  /** Rejects when the database doesn't answer within this time, in milliseconds. */
  ping(timeoutMs: number): Promise<void>
  /** Closes all connections; the embedded server stops when nobody else uses it. */
  close(): Promise<void>
}

/** The name of the embedded database of each kind. */
export const EMBEDDED = { live: 'jawab24', simulator: 'jawab24_simulator' } as const
/** How long statements under way are waited for when the database is closed, in milliseconds. */
const CLOSING_MS = 3_000
/** Connections for the path of every message, and for everything else. */
const HOT_CONNECTIONS = 8
const COLD_CONNECTIONS = 4

/**
 * The statements on the path of every message look rows up by index and are the same ones all the time: planning them
 * anew took a sixth of the server's time, and a plan made while a table was empty must not read it whole when it is full.
 */
const HOT_SETTINGS = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off'

/** Opens the database, migrated; throws a StorageError that says what to do when it can't be used. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { kind, now, patienceMs = 30_000 } = options
  const log = throttleWarnings(options.log)
  const server = 'dataDir' in options.where ? await openEmbeddedServer(options.where.dataDir, log) : null
  try {
    const connection = await connectionOf(options, server)
    const { id } = await applyMigrations(connection, kind, now, log)
    return await assemble(connection, id)
  } catch (error) {
    await server?.leave()
    throw server ? error : explainRefusal('DATABASE_URL', error)
  }

  async function assemble(connection: pg.ClientConfig, id: string): Promise<Database> {
    let closing = false
    const retry = createRetry({ log, patienceMs, isClosing: () => closing })
    const typed = withTypes(connection)
    const hot = openPool(
      {
        ...typed,
        pipeline: true,
        options: HOT_SETTINGS,
        max: HOT_CONNECTIONS,
        application_name: 'jawab24',
      },
      log,
    )
    const cold = openPool({ ...connection, max: COLD_CONNECTIONS, application_name: 'jawab24 prisma' }, log)
    const prisma = openPrisma(cold, retry)
    const lockConnection = await openLockConnection(typed, log)
    const register = createProcessRegister(lockConnection, now)
    const calendars = createCalendars(prisma)
    const settings = createSettings(prisma)
    const outbox = createOutbox({ pool: hot, retry, register, log })
    return {
      transactions: createTransactions({
        pool: hot,
        retry,
        onOwed: options.onOwed ?? (() => {}),
        onUnreachableDesk: options.onUnreachableDesk ?? (() => {}),
        onSettled: outbox.forget,
      }),
      inbox: createInbox({ pool: hot, retry }),
      outbox,
      views: createViews(prisma, calendars, settings, { pool: cold, retry }),
      health: createHealthView(prisma),
      erasures: createErasures({ pool: cold, retry }),
      attachments: createAttachmentStore({ prisma, retry }),
      channelMemory: createChannelMemories({ pool: cold, retry, settings }),
      knowledge: createKnowledgeTables(prisma),
      settings,
      audit: createAuditReader(prisma),
      satisfaction: createSatisfactionReader(prisma),
      figures: createFigures({ prisma, pool: cold, retry, timeZone: options.timeZone }),
      audience: createAudienceReader(prisma).audience,
      papers: createPaperShelf(prisma),
      lookups: createLookupFigures(prisma),
      calendars,
      locks: createLocks(lockConnection),
      notices: createNotices(lockConnection),
      jobBackend: (redisUrl) =>
        redisUrl === null
          ? openPostgresBackend(connection, log)
          : openRedisBackend(redisUrl, `jawab24-${id}`, log),
      async ping(timeoutMs) {
        const ask = () => hot.query('SELECT')
        // A connection that broke while nobody used it says nothing of the server: the next one is new.
        await within(timeoutMs, ask().catch(ask))
      },
      async close() {
        closing = true
        await register.leave()
        const closed = Promise.all([
          hot.end(),
          prisma.$disconnect().then(() => cold.end()),
          lockConnection.close(),
        ])
        // What is still in use then goes with the process.
        await within(CLOSING_MS, closed).catch((error) =>
          log.warn({ err: error }, 'Connections are still in use'),
        )
        await server?.leave()
      },
    }
  }
}

async function connectionOf(
  { where, kind }: DatabaseOptions,
  server: EmbeddedServer | null,
): Promise<pg.ClientConfig> {
  if (server) return server.database(EMBEDDED[kind])
  return 'databaseUrl' in where ? { connectionString: where.databaseUrl } : {}
}
